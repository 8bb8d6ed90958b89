package org.cronista.coder.quantity;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import org.cronista.coder.language.Sentence;

/**
 * Reads English cardinal numbers in digits and words: "2,500", "1.2 million", "twelve thousand".
 */
final class NumberWords {

  private static final Pattern DIGITS = Pattern.compile("\\d{1,3}(?:[, ]\\d{3})+|\\d+(?:\\.\\d+)?");

  private static final Map<String, Double> UNITS =
      Map.ofEntries(
          Map.entry("zero", 0.0),
          Map.entry("one", 1.0),
          Map.entry("two", 2.0),
          Map.entry("three", 3.0),
          Map.entry("four", 4.0),
          Map.entry("five", 5.0),
          Map.entry("six", 6.0),
          Map.entry("seven", 7.0),
          Map.entry("eight", 8.0),
          Map.entry("nine", 9.0),
          Map.entry("ten", 10.0),
          Map.entry("eleven", 11.0),
          Map.entry("twelve", 12.0),
          Map.entry("thirteen", 13.0),
          Map.entry("fourteen", 14.0),
          Map.entry("fifteen", 15.0),
          Map.entry("sixteen", 16.0),
          Map.entry("seventeen", 17.0),
          Map.entry("eighteen", 18.0),
          Map.entry("nineteen", 19.0),
          Map.entry("twenty", 20.0),
          Map.entry("thirty", 30.0),
          Map.entry("forty", 40.0),
          Map.entry("fifty", 50.0),
          Map.entry("sixty", 60.0),
          Map.entry("seventy", 70.0),
          Map.entry("eighty", 80.0),
          Map.entry("ninety", 90.0));

  private static final Map<String, Double> SCALES =
      Map.of(
          "hundred",
          1e2,
          "thousand",
          1e3,
          "million",
          1e6,
          "billion",
          1e9,
          "trillion",
          1e12,
          "dozen",
          12.0,
          "bn",
          1e9,
          "m",
          1e6,
          "k",
          1e3);

  private NumberWords() {}

  /**
   * A number in running text.
   *
   * @param last its last token
   * @param value its value
   */
  record Read(int last, double value) {}

  /** The longest number that begins at a token. */
  static Optional<Read> readAt(Sentence sentence, int first) {
    double total = 0;
    double group = 0;
    boolean any = false;
    boolean lastWasSmall = false;
    int last = first - 1;
    for (int i = first; i < sentence.size(); i++) {
      String word = sentence.token(i).form().toLowerCase(Locale.ROOT);
      OptionalDouble digits = digits(word);
      if (digits.isPresent()) {
        if (any) {
          break;
        }
        group = digits.getAsDouble();
        lastWasSmall = false;
      } else if (i == first && isArticleOfScale(sentence, i)) {
        group = 1;
      } else if (UNITS.containsKey(word)) {
        if (any && !joins(group, UNITS.get(word), lastWasSmall)) {
          break;
        }
        group += UNITS.get(word);
        lastWasSmall = true;
      } else if (SCALES.containsKey(word) && any && isScaleHere(sentence, i)) {
        double scale = SCALES.get(word);
        if (scale <= 100) {
          group *= scale;
        } else {
          total += group * scale;
          group = 0;
        }
        lastWasSmall = false;
      } else if (any && isConnector(sentence, i, group)) {
        continue;
      } else {
        break;
      }
      any = true;
      last = i;
    }
    return any ? Optional.of(new Read(last, total + group)) : Optional.empty();
  }

  /** The "a" of "a hundred", "a thousand". */
  private static boolean isArticleOfScale(Sentence sentence, int index) {
    return "a".equalsIgnoreCase(sentence.token(index).form())
        && index + 1 < sentence.size()
        && Set.of("hundred", "thousand", "million", "billion")
            .contains(sentence.token(index + 1).form().toLowerCase(Locale.ROOT));
  }

  /** "twenty" + "five", "hundred" + "five"; but not "five" + "six". */
  private static boolean joins(double group, double unit, boolean lastWasSmall) {
    if (group == 0) {
      return true;
    }
    return lastWasSmall
        ? group % 10 == 0 && group % 100 >= 20 && unit < 10
        : group % 100 == 0 && unit < 100;
  }

  /** A bare "m" or "k" is a scale only right behind digits. */
  private static boolean isScaleHere(Sentence sentence, int index) {
    String word = sentence.token(index).form();
    return word.length() > 2 || sentence.token(index - 1).end() == sentence.token(index).start();
  }

  /** The hyphen in "thirty-four" and the "and" in "a hundred and five". */
  private static boolean isConnector(Sentence sentence, int index, double group) {
    if (index + 1 >= sentence.size()) {
      return false;
    }
    String word = sentence.token(index).form();
    String next = sentence.token(index + 1).form().toLowerCase(Locale.ROOT);
    if ("-".equals(word)) {
      boolean tens = group % 10 == 0 && group % 100 >= 20 && UNITS.getOrDefault(next, 99.0) < 10;
      return tens || (SCALES.containsKey(next) && next.length() > 2);
    }
    return "and".equalsIgnoreCase(word)
        && group >= 100
        && group % 100 == 0
        && UNITS.containsKey(next);
  }

  private static OptionalDouble digits(String word) {
    if (!DIGITS.matcher(word).matches()) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(Double.parseDouble(word.replaceAll("[, ]", "")));
  }
}
