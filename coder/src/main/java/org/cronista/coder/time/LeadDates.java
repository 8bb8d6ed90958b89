package org.cronista.coder.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cronista.model.DatePrecision;

/** Dates that lead an entry or stand as a heading: "1985 —", "October 2003", "18 May 1980". */
final class LeadDates {

  private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
  private static final String YEAR = "(1[4-9]\\d\\d|20\\d\\d)";
  private static final Pattern DAY_MONTH =
      Pattern.compile(
          "\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?" + MONTH + ",?\\s+" + YEAR + "\\b");
  private static final Pattern MONTH_DAY =
      Pattern.compile("\\b" + MONTH + "\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+" + YEAR + "\\b");
  private static final Pattern MONTH_YEAR =
      Pattern.compile("\\b" + MONTH + ",?\\s+(?:of\\s+)?" + YEAR + "\\b");
  private static final Pattern RANGE =
      Pattern.compile(
          "\\b" + YEAR + "\\s*(?:-|–|—|to|and)\\s*(" + "1[4-9]\\d\\d|20\\d\\d|\\d\\d" + ")\\b");
  private static final Pattern ISO = Pattern.compile("\\b(\\d{4})-(\\d{2})-(\\d{2})\\b");
  private static final Pattern ONE_YEAR =
      Pattern.compile("(?<![\\d.,])" + YEAR + "(?![\\d,.]\\d|\\d)");
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

  private LeadDates() {}

  /** The one date a line names; empty when it names none, or several years apart. */
  static Optional<TimeTagger.Days> read(String line) {
    String lower = line.toLowerCase(Locale.ROOT);
    Matcher dayMonth = DAY_MONTH.matcher(lower);
    if (dayMonth.find()) {
      return day(dayMonth.group(3), dayMonth.group(2), dayMonth.group(1));
    }
    Matcher monthDay = MONTH_DAY.matcher(lower);
    if (monthDay.find()) {
      return day(monthDay.group(3), monthDay.group(1), monthDay.group(2));
    }
    Matcher iso = ISO.matcher(lower);
    if (iso.find()) {
      return exact(number(iso, 1), number(iso, 2), number(iso, 3));
    }
    Matcher range = RANGE.matcher(lower);
    if (range.find()) {
      int first = number(range, 1);
      int second = number(range, 2);
      int last = second < 100 ? first / 100 * 100 + second : second;
      return last > first
          ? Optional.of(
              new TimeTagger.Days(
                  LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), DatePrecision.RANGE))
          : Optional.empty();
    }
    Matcher monthYear = MONTH_YEAR.matcher(lower);
    if (monthYear.find()) {
      YearMonth month = YearMonth.of(number(monthYear, 2), month(monthYear.group(1)));
      return Optional.of(
          new TimeTagger.Days(month.atDay(1), month.atEndOfMonth(), DatePrecision.MONTH));
    }
    Matcher year = ONE_YEAR.matcher(lower);
    if (!year.find()) {
      return Optional.empty();
    }
    int only = number(year, 1);
    return year.find()
        ? Optional.empty()
        : Optional.of(
            new TimeTagger.Days(
                LocalDate.of(only, 1, 1), LocalDate.of(only, 12, 31), DatePrecision.YEAR));
  }

  private static Optional<TimeTagger.Days> day(String year, String month, String day) {
    return exact(Integer.parseInt(year), month(month), Integer.parseInt(day));
  }

  private static Optional<TimeTagger.Days> exact(int year, int month, int day) {
    try {
      LocalDate date = LocalDate.of(year, month, day);
      return Optional.of(new TimeTagger.Days(date, date, DatePrecision.DAY));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int month(String abbreviation) {
    return MONTHS.indexOf(abbreviation) / 3 + 1;
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
