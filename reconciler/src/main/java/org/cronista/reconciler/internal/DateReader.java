package org.cronista.reconciler.internal;

import java.time.DateTimeException;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cronista.model.DatePrecision;
import org.cronista.model.PartialDate;

/** Reads a whole date, with its year, that follows some words. */
final class DateReader {

  private static final Map<String, Integer> MONTHS = months();
  private static final String MONTH =
      MONTHS.keySet().stream()
          .sorted((one, other) -> other.length() - one.length())
          .collect(Collectors.joining("|", "(", ")"));
  private static final String YEAR = "((?:1[5-9]|20)\\d\\d)(?![\\d%]|[.,]\\d)";

  private static final Pattern MONTH_FIRST =
      compile(MONTH + "\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+" + YEAR);
  private static final Pattern DAY_FIRST =
      compile(
          "(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+|de\\s+)?"
              + MONTH
              + ",?\\s+(?:de[l]?\\s+)?"
              + YEAR);
  private static final Pattern MONTH_ONLY = compile(MONTH + ",?\\s+(?:of\\s+|de[l]?\\s+)?" + YEAR);
  private static final Pattern ISO = compile(YEAR + "-(\\d\\d)-(\\d\\d)");
  private static final Pattern YEAR_ONLY = compile(YEAR);

  private DateReader() {}

  private static Pattern compile(String words) {
    return Pattern.compile(
        "(?<![\\p{L}\\d])" + words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>();
    Arrays.stream(Month.values())
        .forEach(
            month ->
                Stream.of(Locale.ENGLISH, Locale.forLanguageTag("es"))
                    .forEach(
                        language ->
                            months.put(
                                month
                                    .getDisplayName(TextStyle.FULL, language)
                                    .toLowerCase(language),
                                month.getValue())));
    return Map.copyOf(months);
  }

  /**
   * A date found.
   *
   * @param date the date
   * @param start where its words begin in the text given
   * @param end where they end
   */
  record Read(PartialDate date, int start, int end) {

    Period period() {
      DatePrecision precision = date.precision();
      return new Period(date.first(), date.last(), precision, false);
    }
  }

  /** The first date in the words, the fullest that begins there. */
  static Optional<Read> first(String words) {
    return Stream.of(monthFirst(words), dayFirst(words), iso(words), monthOnly(words), year(words))
        .flatMap(Optional::stream)
        .reduce((best, next) -> next.end() <= best.start() ? next : best);
  }

  private static Optional<Read> monthFirst(String words) {
    Matcher m = MONTH_FIRST.matcher(words);
    return m.find() ? day(m, m.group(3), m.group(1), m.group(2)) : Optional.empty();
  }

  private static Optional<Read> dayFirst(String words) {
    Matcher m = DAY_FIRST.matcher(words);
    return m.find() ? day(m, m.group(3), m.group(2), m.group(1)) : Optional.empty();
  }

  private static Optional<Read> day(Matcher m, String year, String month, String day) {
    int number = MONTHS.getOrDefault(month.toLowerCase(Locale.ROOT), 1);
    return dated(m, year + "-" + two(number) + "-" + two(Integer.parseInt(day)));
  }

  private static Optional<Read> iso(String words) {
    Matcher m = ISO.matcher(words);
    return m.find() ? dated(m, m.group()) : Optional.empty();
  }

  private static Optional<Read> monthOnly(String words) {
    Matcher m = MONTH_ONLY.matcher(words);
    return m.find()
        ? dated(
            m, m.group(2) + "-" + two(MONTHS.getOrDefault(m.group(1).toLowerCase(Locale.ROOT), 1)))
        : Optional.empty();
  }

  private static Optional<Read> year(String words) {
    Matcher m = YEAR_ONLY.matcher(words);
    return m.find() ? dated(m, m.group(1)) : Optional.empty();
  }

  private static Optional<Read> dated(Matcher m, String date) {
    try {
      return PartialDate.parse(date).map(parsed -> new Read(parsed, m.start(), m.end()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String two(int number) {
    return List.of("0", "").get(number < 10 ? 0 : 1) + number;
  }
}
