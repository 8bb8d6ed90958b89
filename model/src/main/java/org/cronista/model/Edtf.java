package org.cronista.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;

/**
 * Times as strings of the Extended Date/Time Format (ISO 8601-2:2019, levels 0 and 1): {@code
 * 2003-10-17}, {@code 2003-10?} (not said with the event), {@code 2003-09/2003-10}, {@code 197X},
 * {@code ../2024-06-12} (not after).
 */
public final class Edtf {

  private static final int DECADE = 10;
  private static final int CENTURY = 100;

  private Edtf() {}

  /**
   * A time. A question mark says that part of it was not told with the event; a part of a month or
   * year ("early June") is written as the month or year.
   */
  public static String of(EventTime time) {
    String doubt = time.inferred() ? "?" : "";
    return switch (time.precision()) {
      case DAY -> day(time.start()) + doubt;
      case MONTH -> within(time, YearMonth.from(time.start()).toString(), doubt);
      case YEAR -> within(time, year(time.start()), doubt);
      case RANGE, UNKNOWN -> range(time.start(), time.end(), doubt);
    };
  }

  /** The time of an event, else its bounds; empty when neither is known. */
  public static Optional<String> of(Event event) {
    return event.time().map(Edtf::of).or(() -> event.bounds().map(Edtf::of));
  }

  /** Bounds as an interval with an open side. */
  public static String of(TimeBounds bounds) {
    return bounds.notBefore().map(Edtf::day).orElse("..")
        + "/"
        + bounds.notAfter().map(Edtf::day).orElse("..");
  }

  /** A month or year as such, unless both ends do not lie in it. */
  private static String within(EventTime time, String whole, String doubt) {
    boolean inMonth = YearMonth.from(time.start()).equals(YearMonth.from(time.end()));
    boolean inYear = time.start().getYear() == time.end().getYear();
    boolean fits = time.precision() == DatePrecision.YEAR ? inYear : inMonth;
    return fits ? whole + doubt : range(time.start(), time.end(), doubt);
  }

  private static String range(LocalDate first, LocalDate last, String doubt) {
    if (first.equals(last)) {
      return day(first) + doubt;
    }
    boolean wholeMonths =
        first.getDayOfMonth() == 1 && last.equals(YearMonth.from(last).atEndOfMonth());
    boolean wholeYears = wholeMonths && first.getMonthValue() == 1 && last.getMonthValue() == 12;
    if (wholeYears) {
      return years(first.getYear(), last.getYear(), doubt);
    }
    if (wholeMonths) {
      String from = YearMonth.from(first).toString();
      String to = YearMonth.from(last).toString();
      return from.equals(to) ? from + doubt : from + doubt + "/" + to + doubt;
    }
    return day(first) + doubt + "/" + day(last) + doubt;
  }

  /** "1970 to 1979" is a decade, {@code 197X}; a digit left open admits no question mark here. */
  private static String years(int first, int last, String doubt) {
    if (first == last) {
      return written(first) + doubt;
    }
    if (doubt.isEmpty() && first % CENTURY == 0 && last == first + CENTURY - 1) {
      return written(first).substring(0, 2) + "XX";
    }
    if (doubt.isEmpty() && first % DECADE == 0 && last == first + DECADE - 1) {
      return written(first).substring(0, 3) + "X";
    }
    return written(first) + doubt + "/" + written(last) + doubt;
  }

  private static String day(LocalDate day) {
    return day.toString();
  }

  private static String year(LocalDate day) {
    return written(day.getYear());
  }

  private static String written(int year) {
    return String.format(Locale.ROOT, "%04d", year);
  }
}
