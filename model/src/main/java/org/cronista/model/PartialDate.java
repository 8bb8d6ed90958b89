package org.cronista.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date that knows how much of itself is known: a year, a month of a year, or a day. Written as in
 * ISO 8601 and EDTF level 0: {@code 2003}, {@code 2003-10}, {@code 2003-10-17}.
 *
 * @param year the year, 1 to 9999
 * @param month 1 to 12, or empty when only the year is known
 * @param day a day of that month, or empty; never present without a month
 */
public record PartialDate(int year, OptionalInt month, OptionalInt day)
    implements Comparable<PartialDate> {

  private static final Pattern WRITTEN = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

  /** Checks that the date exists. */
  public PartialDate {
    if (year < 1 || year > 9999 || (day.isPresent() && month.isEmpty())) {
      throw new IllegalArgumentException("Not a date: " + year + " " + month + " " + day);
    }
    try {
      LocalDate.of(year, month.orElse(1), day.orElse(1));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("Not a date: " + e.getMessage(), e);
    }
  }

  /** A date of which only the year is known. */
  public static PartialDate ofYear(int year) {
    return new PartialDate(year, OptionalInt.empty(), OptionalInt.empty());
  }

  /** A date of which the month is known. */
  public static PartialDate ofMonth(int year, int month) {
    return new PartialDate(year, OptionalInt.of(month), OptionalInt.empty());
  }

  /** A full date. */
  public static PartialDate ofDay(LocalDate day) {
    return new PartialDate(
        day.getYear(), OptionalInt.of(day.getMonthValue()), OptionalInt.of(day.getDayOfMonth()));
  }

  /** Reads {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}; empty for anything else. */
  public static Optional<PartialDate> parse(String written) {
    Matcher matcher = WRITTEN.matcher(written.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new PartialDate(
              Integer.parseInt(matcher.group(1)), number(matcher, 2), number(matcher, 3)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static OptionalInt number(Matcher matcher, int group) {
    return matcher.group(group) == null
        ? OptionalInt.empty()
        : OptionalInt.of(Integer.parseInt(matcher.group(group)));
  }

  /** How much is known. */
  public DatePrecision precision() {
    if (day.isPresent()) {
      return DatePrecision.DAY;
    }
    return month.isPresent() ? DatePrecision.MONTH : DatePrecision.YEAR;
  }

  /** The first day the date may mean. */
  public LocalDate first() {
    return LocalDate.of(year, month.orElse(1), day.orElse(1));
  }

  /** The last day the date may mean. */
  public LocalDate last() {
    if (day.isPresent()) {
      return first();
    }
    return month.isPresent()
        ? YearMonth.of(year, month.getAsInt()).atEndOfMonth()
        : LocalDate.of(year, 12, 31);
  }

  /** Orders by first day, the vaguer date after the more exact one. */
  @Override
  public int compareTo(PartialDate other) {
    int byFirst = first().compareTo(other.first());
    return byFirst != 0 ? byFirst : last().compareTo(other.last());
  }

  /** As written in ISO 8601, to its precision. */
  @Override
  public String toString() {
    StringBuilder written = new StringBuilder(String.format(Locale.ROOT, "%04d", year));
    month.ifPresent(m -> written.append(String.format(Locale.ROOT, "-%02d", m)));
    day.ifPresent(d -> written.append(String.format(Locale.ROOT, "-%02d", d)));
    return written.toString();
  }
}
