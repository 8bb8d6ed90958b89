package org.cronista.coder.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * English verbs whose subject does what they say: there is no passive in which the same party is
 * subject, so that a participle of one right behind a noun is no shortened relative clause.
 */
final class ActingVerbs {

  private static final Set<String> LEMMAS = read();

  private ActingVerbs() {}

  /** Whether a verb of this lemma is one. */
  static boolean contains(String lemma) {
    return LEMMAS.contains(lemma);
  }

  private static Set<String> read() {
    try (InputStream in = ActingVerbs.class.getResourceAsStream("acting-verbs.txt")) {
      if (in == null) {
        throw new IllegalStateException("acting-verbs.txt is not in the jar");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
