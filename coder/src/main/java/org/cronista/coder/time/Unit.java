package org.cronista.coder.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** A unit in which people count time. */
enum Unit {
  NONE("", 0),
  SECOND("S", 0),
  MINUTE("M", 0),
  HOUR("H", 0),
  DAY("D", 1),
  NIGHT("D", 1),
  WEEKEND("D", 2),
  WEEK("W", 1),
  FORTNIGHT("W", 2),
  MONTH("M", 1),
  QUARTER("Q", 1),
  HALF_YEAR("M", 6),
  YEAR("Y", 1),
  DECADE("Y", 10),
  CENTURY("Y", 100),
  MILLENNIUM("Y", 1000);

  private final String letter;
  private final int times;

  Unit(String letter, int times) {
    this.letter = letter;
    this.times = times;
  }

  /** Whether it is shorter than a day. */
  boolean isShort() {
    return this == SECOND || this == MINUTE || this == HOUR;
  }

  /** The TIMEX3 value of so many units; {@link Amount#UNKNOWN} gives an X. */
  String duration(double count) {
    String prefix = isShort() ? "PT" : "P";
    if (count < 0) {
      return prefix + "X" + letter;
    }
    double total = isShort() || this == WEEKEND ? count * Math.max(1, times) : count * times;
    return prefix
        + (total == Math.rint(total)
            ? Long.toString((long) total)
            : String.format(Locale.ROOT, "%.1f", total))
        + letter;
  }

  /** A day moved by so many units. */
  LocalDate shift(LocalDate day, int count) {
    return switch (this) {
      case DAY, NIGHT -> day.plusDays(count);
      case WEEK, WEEKEND -> day.plusWeeks(count);
      case FORTNIGHT -> day.plusWeeks(2L * count);
      case MONTH -> day.plusMonths(count);
      case QUARTER -> day.plusMonths(3L * count);
      case HALF_YEAR -> day.plusMonths(6L * count);
      case YEAR -> day.plusYears(count);
      case DECADE -> day.plusYears(10L * count);
      case CENTURY -> day.plusYears(100L * count);
      case MILLENNIUM -> day.plusYears(1000L * count);
      default -> day;
    };
  }

  /** First day of the unit that holds a day. */
  LocalDate first(LocalDate day) {
    return switch (this) {
      case WEEK, FORTNIGHT -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case WEEKEND -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
      case MONTH -> day.withDayOfMonth(1);
      case QUARTER -> day.withMonth((day.getMonthValue() - 1) / 3 * 3 + 1).withDayOfMonth(1);
      case HALF_YEAR -> day.withMonth(day.getMonthValue() <= 6 ? 1 : 7).withDayOfMonth(1);
      case YEAR -> day.withDayOfYear(1);
      case DECADE -> LocalDate.of(day.getYear() / 10 * 10, 1, 1);
      case CENTURY -> LocalDate.of(day.getYear() / 100 * 100, 1, 1);
      case MILLENNIUM -> LocalDate.of(Math.max(1, day.getYear() / 1000 * 1000), 1, 1);
      default -> day;
    };
  }

  /** Last day of the unit that holds a day. */
  LocalDate last(LocalDate day) {
    LocalDate first = first(day);
    return switch (this) {
      case WEEKEND -> first.plusDays(1);
      case DAY, NIGHT, SECOND, MINUTE, HOUR, NONE -> first;
      default -> shift(first, 1).minusDays(1);
    };
  }

  /** The TIMEX3 value of the unit that holds a day. */
  String value(LocalDate day) {
    return switch (this) {
      case WEEK, FORTNIGHT -> week(day);
      case WEEKEND -> week(day) + "-WE";
      case MONTH -> String.format(Locale.ROOT, "%04d-%02d", day.getYear(), day.getMonthValue());
      case QUARTER ->
          String.format(Locale.ROOT, "%04d-Q%d", day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
      case HALF_YEAR ->
          String.format(Locale.ROOT, "%04d-H%d", day.getYear(), day.getMonthValue() <= 6 ? 1 : 2);
      case YEAR -> String.format(Locale.ROOT, "%04d", day.getYear());
      case DECADE -> String.format(Locale.ROOT, "%03d", day.getYear() / 10);
      case CENTURY -> String.format(Locale.ROOT, "%02d", day.getYear() / 100);
      case MILLENNIUM -> String.format(Locale.ROOT, "%d", day.getYear() / 1000);
      case NIGHT -> day + "TNI";
      default -> day.toString();
    };
  }

  private static String week(LocalDate day) {
    return String.format(
        Locale.ROOT,
        "%04d-W%02d",
        day.get(IsoFields.WEEK_BASED_YEAR),
        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }
}
