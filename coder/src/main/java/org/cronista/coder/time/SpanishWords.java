package org.cronista.coder.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The Spanish words of time from {@code es.tsv}: months, weekdays and numbers with their number,
 * units with their {@link Unit}, seasons, parts of the day, vague references and sets with what
 * TIMEX3 writes for them, days counted from the day of saying.
 */
final class SpanishWords {

  private final Map<String, Map<String, String>> values = new HashMap<>();

  SpanishWords() {
    try (InputStream stream = SpanishWords.class.getResourceAsStream("es.tsv")) {
      if (stream == null) {
        throw new IllegalStateException("The table of time words is missing: es.tsv");
      }
      List<String> lines =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
              .lines()
              .toList();
      for (String line : lines) {
        String[] fields = line.split("\t");
        if (!line.startsWith("#") && fields.length == 3) {
          values.computeIfAbsent(fields[0], k -> new HashMap<>()).put(fields[1], fields[2]);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The table of time words cannot be read: es.tsv", e);
    }
  }

  /** The words of a kind as alternatives of a regular expression, longest first. */
  String alternatives(String kind) {
    return values.getOrDefault(kind, Map.of()).keySet().stream()
        .sorted(Comparator.comparing(String::length).reversed().thenComparing(s -> s))
        .map(word -> Pattern.quote(word).replace(" ", "\\E\\s+\\Q"))
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  /** A word's value in a kind. */
  Optional<String> find(String kind, String word) {
    String plain = word.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    return Optional.ofNullable(values.getOrDefault(kind, Map.of()).get(plain));
  }

  /** A word's number in a kind; 0 for a word that has none. */
  int number(String kind, String word) {
    return find(kind, word).map(Integer::parseInt).orElse(0);
  }

  /** A number in digits or as a word; empty for anything else. */
  OptionalInt count(String word) {
    if (word.matches("\\d{1,4}")) {
      return OptionalInt.of(Integer.parseInt(word));
    }
    return find("number", word)
        .map(n -> OptionalInt.of(Integer.parseInt(n)))
        .orElse(OptionalInt.empty());
  }

  /** A unit of time. */
  Unit unit(String word) {
    return find("unit", word).map(Unit::valueOf).orElse(Unit.NONE);
  }
}
