package org.cronista.reader.internal.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cronista.model.DatePrecision;
import org.cronista.model.PartialDate;
import org.cronista.reader.internal.WordList;

/** Finds written dates that name their year, in English, Spanish, Portuguese and French. */
public final class Dates {

  private static final Map<String, Integer> MONTHS = months();
  private static final String MONTH = "(" + monthAlternatives() + ")\\.?";
  private static final String YEAR = "((?:1[5-9]|20)\\d{2})(?!\\d)";
  private static final String OF = "(?:\\s*,\\s*|\\s+(?:de|del|of)\\s+|\\s+)";
  private static final int FLAGS =
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?<![\\d./-])(\\d{1,2})(?:st|nd|rd|th|º|er|\\.)?" + OF + MONTH + OF + YEAR, FLAGS);
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "\\b" + MONTH + "\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:\\s*,\\s*|\\s+)" + YEAR, FLAGS);
  private static final Pattern ISO =
      Pattern.compile(
          "(?<!\\d)" + YEAR + "[-/._](0[1-9]|1[0-2])[-/._](0[1-9]|[12]\\d|3[01])(?!\\d)");
  private static final Pattern MONTH_YEAR =
      Pattern.compile("\\b" + MONTH + "(?:\\s*,\\s*|\\s+de\\s+|\\s+)" + YEAR, FLAGS);
  private static final Pattern MONTH_DAY =
      Pattern.compile(
          "\\b" + MONTH + "\\s+(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?!\\s*,?\\s*\\d{4})", FLAGS);
  private static final Pattern DAY_MONTH =
      Pattern.compile(
          "(?<![\\d./-])(\\d{1,2})(?:st|nd|rd|th|º)?(?:\\s+(?:de|of)\\s+|\\s+)"
              + MONTH
              + "\\b(?!"
              + OF
              + "\\d{4})",
          FLAGS);
  private static final Pattern NUMBERS_DAY =
      Pattern.compile("(?<![\\d/])(\\d{1,2})/(\\d{1,2})/" + YEAR);
  private static final Pattern NUMBERS_MONTH =
      Pattern.compile("(?<![\\d/])(0?[1-9]|1[0-2])/" + YEAR);
  private static final Pattern ANY_YEAR = Pattern.compile("(?<!\\d)(?:1[5-9]|20)\\d{2}(?!\\d)");
  private static final int BEFORE_YEAR = 40;
  private static final int AFTER_YEAR = 8;
  private static final Pattern IN_FILE_NAME =
      Pattern.compile(
          "(?<!\\d)((?:19|20)\\d{2})([-_.]?)(0[1-9]|1[0-2])(?:\\2(0[1-9]|[12]\\d|3[01]))?(?!\\d)");

  private Dates() {}

  /**
   * A date as written.
   *
   * @param date the date
   * @param start first UTF-16 unit of its words
   * @param end one past the last unit
   */
  public record Hit(PartialDate date, int start, int end) {}

  /** All dates in {@code words}, from left to right, none inside another. */
  public static List<Hit> find(String words) {
    List<Hit> hits = new ArrayList<>();
    Matcher year = ANY_YEAR.matcher(words);
    int from = 0;
    // Every date names its year: looking only around years spares the long texts between them.
    while (year.find()) {
      int start = Math.max(from, year.start() - BEFORE_YEAR);
      int end = Math.min(words.length(), year.end() + AFTER_YEAR);
      for (Hit hit : findNear(words.substring(start, end))) {
        Hit moved = new Hit(hit.date(), hit.start() + start, hit.end() + start);
        if (moved.start() >= from && moved.end() >= year.end()) {
          hits.add(moved);
          from = moved.end();
        }
      }
    }
    return hits;
  }

  private static List<Hit> findNear(String words) {
    List<Hit> hits = new ArrayList<>();
    collect(hits, ISO, words, m -> day(m.group(1), m.group(2), m.group(3)));
    collect(hits, DAY_FIRST, words, m -> day(m.group(3), month(m.group(2)), m.group(1)));
    collect(hits, MONTH_FIRST, words, m -> day(m.group(3), month(m.group(1)), m.group(2)));
    collect(hits, NUMBERS_DAY, words, Dates::dayOrYear);
    collect(hits, MONTH_YEAR, words, m -> month(m.group(2), month(m.group(1))));
    collect(hits, NUMBERS_MONTH, words, m -> month(m.group(2), m.group(1)));
    hits.sort(Comparator.comparingInt(Hit::start));
    return hits;
  }

  /** The days that name no year ("June 19", "19 de junio"), each taken to be in {@code year}. */
  public static List<Hit> findYearless(String words, int year) {
    List<Hit> hits = new ArrayList<>();
    String inYear = Integer.toString(year);
    collect(hits, MONTH_DAY, words, m -> day(inYear, month(m.group(1)), m.group(2)));
    collect(hits, DAY_MONTH, words, m -> day(inYear, month(m.group(2)), m.group(1)));
    hits.sort(Comparator.comparingInt(Hit::start));
    return hits;
  }

  /** The first of the most exact dates in {@code words}. */
  public static Optional<Hit> best(String words) {
    List<Hit> hits = find(words);
    return hits.stream()
        .filter(hit -> hit.date().precision() == DatePrecision.DAY)
        .findFirst()
        .or(() -> hits.stream().findFirst());
  }

  /** The date in a file's name such as {@code 2026-05-22_report.txt}. */
  public static Optional<PartialDate> inFileName(String name) {
    Matcher matcher = IN_FILE_NAME.matcher(name.substring(name.lastIndexOf('/') + 1));
    while (matcher.find()) {
      Optional<PartialDate> date =
          matcher.group(4) == null
              ? (matcher.group(2).isEmpty()
                  ? Optional.empty()
                  : month(matcher.group(1), matcher.group(3)))
              : day(matcher.group(1), matcher.group(3), matcher.group(4));
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  /** A date in a metadata field: ISO 8601 with or without time, or written out. */
  public static Optional<PartialDate> inMetadata(String value) {
    String stripped = value.strip();
    if (stripped.length() >= 10) {
      Optional<PartialDate> day = PartialDate.parse(stripped.substring(0, 10));
      if (day.isPresent()) {
        return day;
      }
    }
    return PartialDate.parse(stripped).or(() -> best(stripped).map(Hit::date));
  }

  /** Whether {@code word} is the name of a month. */
  public static boolean isMonth(String word) {
    return MONTHS.containsKey(word.toLowerCase(Locale.ROOT));
  }

  private interface Reading {
    Optional<PartialDate> read(Matcher matcher);
  }

  private static void collect(List<Hit> hits, Pattern pattern, String words, Reading reading) {
    Matcher matcher = pattern.matcher(words);
    while (matcher.find()) {
      int start = matcher.start();
      int end = matcher.end();
      boolean taken = hits.stream().anyMatch(h -> h.start() < end && start < h.end());
      if (!taken) {
        reading.read(matcher).ifPresent(date -> hits.add(new Hit(date, start, end)));
      }
    }
  }

  /** Day and month in an order that only a number over 12 tells; otherwise only the year. */
  private static Optional<PartialDate> dayOrYear(Matcher matcher) {
    int first = Integer.parseInt(matcher.group(1));
    int second = Integer.parseInt(matcher.group(2));
    String year = matcher.group(3);
    if (first > 12) {
      return day(year, matcher.group(2), matcher.group(1));
    }
    if (second > 12 || first == second) {
      return day(year, matcher.group(1), matcher.group(2));
    }
    return Optional.of(PartialDate.ofYear(Integer.parseInt(year)));
  }

  private static Optional<PartialDate> day(String year, String month, String day) {
    try {
      return Optional.of(
          new PartialDate(
              Integer.parseInt(year),
              OptionalInt.of(Integer.parseInt(month)),
              OptionalInt.of(Integer.parseInt(day))));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<PartialDate> month(String year, String month) {
    return Optional.of(PartialDate.ofMonth(Integer.parseInt(year), Integer.parseInt(month)));
  }

  private static String month(String name) {
    Integer number = MONTHS.get(name.toLowerCase(Locale.ROOT));
    if (number == null) {
      throw new IllegalStateException("Not in the list of months: " + name);
    }
    return number.toString();
  }

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>();
    WordList.load("months.tsv")
        .forEach(
            (number, names) -> names.forEach(name -> months.put(name, Integer.valueOf(number))));
    return Map.copyOf(months);
  }

  private static String monthAlternatives() {
    return MONTHS.keySet().stream()
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(name -> name))
        .reduce((left, right) -> left + "|" + right)
        .orElseThrow();
  }
}
