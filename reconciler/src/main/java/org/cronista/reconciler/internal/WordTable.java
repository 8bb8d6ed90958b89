package org.cronista.reconciler.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the word lists that stand beside the classes. */
final class WordTable {

  private WordTable() {}

  /** The lines of a list without comments and blank lines, each split at its tabs. */
  static List<List<String>> load(String file) {
    try (InputStream stream = WordTable.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException("Missing resource " + file);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> List.of(line.split("\t", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words of a list, the first of each line. */
  static Set<String> words(String file) {
    return load(file).stream()
        .map(columns -> columns.get(0))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The second column of the line that begins with a key. */
  static String value(String file, String key) {
    return load(file).stream()
        .filter(columns -> columns.get(0).equals(key))
        .map(columns -> columns.get(1))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(file + ": no line for " + key));
  }

  /** One alternative for each line of a list, for use in a pattern. */
  static String alternatives(String file) {
    return String.join("|", load(file).stream().map(columns -> columns.get(0)).toList());
  }
}
