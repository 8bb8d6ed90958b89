package org.cronista.reconciler.internal;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Years that a sentence states. */
final class Marked {

  private static final Pattern YEAR =
      Pattern.compile("(?<![\\d.,/-])(1[5-9]\\d\\d|20\\d\\d)(?![\\d%]|[.,]\\d)");

  private Marked() {}

  /** All years that stand in the sentence. */
  static Set<Integer> years(String sentence) {
    Set<Integer> years = new TreeSet<>();
    Matcher matcher = YEAR.matcher(sentence);
    while (matcher.find()) {
      years.add(Integer.valueOf(matcher.group(1)));
    }
    return years;
  }

  /** The year that is stated last. */
  static Optional<Integer> lastYear(String words) {
    Optional<Integer> last = Optional.empty();
    Matcher matcher = YEAR.matcher(words);
    while (matcher.find()) {
      last = Optional.of(Integer.valueOf(matcher.group(1)));
    }
    return last;
  }

  /** Whether years are stated and the period holds none of them. */
  static boolean tellsOfOtherYears(Set<Integer> years, Period period) {
    return !years.isEmpty()
        && years.stream()
            .noneMatch(year -> year >= period.first().getYear() && year <= period.last().getYear());
  }
}
