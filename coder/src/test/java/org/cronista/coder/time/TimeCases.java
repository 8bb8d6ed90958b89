package org.cronista.coder.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads the tables of cases. */
final class TimeCases {

  private TimeCases() {}

  record Case(String said, String text, String expected, String note) {
    @Override
    public String toString() {
      return "[" + said + "] " + text;
    }
  }

  static Stream<Case> read(String name) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(TimeCases.class.getResourceAsStream("/time/" + name)),
                StandardCharsets.UTF_8))) {
      List<String> lines = reader.lines().toList();
      return lines.stream()
          .filter(line -> !line.isBlank() && !line.startsWith("# "))
          .map(line -> line.split("\t"))
          .map(f -> new Case(f[0], f[1], f[2], f.length > 3 ? f[3] : ""));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
