package org.cronista.reader.internal.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cronista.reader.internal.WordList;

/** Tells a text's language by counting function words. */
public final class Languages {

  /** When it cannot be told. */
  public static final String UNKNOWN = "und";

  private static final int SAMPLE = 60_000;
  private static final int FEWEST_WORDS = 12;
  private static final double LEAST_SHARE = 0.12;

  private static final Map<String, Set<String>> WORDS =
      WordList.load("function-words.tsv").entrySet().stream()
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> Set.copyOf(e.getValue())));

  private static final List<String> ORDER =
      List.copyOf(WordList.load("function-words.tsv").keySet());

  private Languages() {}

  /** The ISO 639-1 code of the language, or {@code und} for a text too short or unlike any. */
  public static String detect(String text) {
    String sample = text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
    Map<String, Integer> counts = new HashMap<>();
    int words = 0;
    for (String word : sample.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
      if (word.isEmpty()) {
        continue;
      }
      words++;
      for (String language : ORDER) {
        if (WORDS.getOrDefault(language, Set.of()).contains(word)) {
          counts.merge(language, 1, Integer::sum);
        }
      }
    }
    String best = UNKNOWN;
    int most = 0;
    for (String language : ORDER) {
      int count = counts.getOrDefault(language, 0);
      if (count > most) {
        most = count;
        best = language;
      }
    }
    return words < FEWEST_WORDS || most < words * LEAST_SHARE ? UNKNOWN : best;
  }
}
