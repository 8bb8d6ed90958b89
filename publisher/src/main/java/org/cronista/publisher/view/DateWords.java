package org.cronista.publisher.view;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cronista.model.DatePrecision;
import org.cronista.model.Event;
import org.cronista.model.EventTime;
import org.cronista.model.PartialDate;
import org.cronista.model.TimeBounds;

/** Dates in English, never more exact than they are known. */
public final class DateWords {

  /** What is said when nothing is known. */
  public static final String UNKNOWN = "date not told";

  // Looked up a hundred thousand times for a large page; the JDK's lookup is slow.
  private static final List<String> MONTHS =
      Arrays.stream(Month.values())
          .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
          .toList();

  private DateWords() {}

  /** When an event was: its time, else its bounds, "not after 5 June 2024". */
  public static String of(Event event) {
    return event
        .time()
        .map(DateWords::of)
        .or(() -> event.bounds().map(DateWords::of))
        .orElse(UNKNOWN);
  }

  /** "not after 5 June 2024", "not before 3 May 2003", "between 3 and 5 June 2024". */
  public static String of(TimeBounds bounds) {
    Optional<String> from = bounds.notBefore().map(day -> "not before " + day(day));
    Optional<String> until = bounds.notAfter().map(day -> "not after " + day(day));
    return bounds
        .notBefore()
        .flatMap(first -> bounds.notAfter().map(last -> range(first, last)))
        .or(() -> from)
        .or(() -> until)
        .orElse(UNKNOWN);
  }

  /** "17 October 2003", "March 1985", "between September and October 2003", "date not told". */
  public static String of(Optional<EventTime> time) {
    return time.map(DateWords::of).orElse(UNKNOWN);
  }

  /** As {@link #of(Optional)}. */
  public static String of(EventTime time) {
    return switch (time.precision()) {
      case DAY -> day(time.start());
      case MONTH -> month(YearMonth.from(time.start()));
      case YEAR -> year(time);
      case RANGE -> range(time.start(), time.end());
      case UNKNOWN -> UNKNOWN;
    };
  }

  /** How exactly it is known, in words. */
  public static String precision(DatePrecision precision) {
    return switch (precision) {
      case DAY -> "to the day";
      case MONTH -> "to the month";
      case YEAR -> "to the year";
      case RANGE -> "between two days";
      case UNKNOWN -> "not at all";
    };
  }

  /** A date of publication. */
  public static String of(PartialDate date) {
    if (date.day().isPresent()) {
      return day(date.first());
    }
    return date.month().isPresent()
        ? month(YearMonth.from(date.first()))
        : Integer.toString(date.year());
  }

  /** "October". */
  public static String month(Month month) {
    return MONTHS.get(month.getValue() - 1);
  }

  /** "19 November 2019". */
  public static String day(LocalDate day) {
    return day.getDayOfMonth() + " " + month(day.getMonth()) + " " + day.getYear();
  }

  private static String month(YearMonth month) {
    return month(month.getMonth()) + " " + month.getYear();
  }

  private static String year(EventTime time) {
    int first = time.start().getYear();
    int last = time.end().getYear();
    return first == last ? Integer.toString(first) : "between " + first + " and " + last;
  }

  private static String range(LocalDate start, LocalDate end) {
    if (start.equals(end)) {
      return day(start);
    }
    if (start.getDayOfYear() == 1 && end.equals(LocalDate.of(end.getYear(), 12, 31))) {
      return start.getYear() == end.getYear()
          ? Integer.toString(start.getYear())
          : "between " + start.getYear() + " and " + end.getYear();
    }
    if (start.getDayOfMonth() == 1 && end.equals(YearMonth.from(end).atEndOfMonth())) {
      return months(YearMonth.from(start), YearMonth.from(end));
    }
    if (YearMonth.from(start).equals(YearMonth.from(end))) {
      return "between " + start.getDayOfMonth() + " and " + day(end);
    }
    String from =
        start.getYear() == end.getYear()
            ? start.getDayOfMonth() + " " + month(start.getMonth())
            : day(start);
    return "between " + from + " and " + day(end);
  }

  private static String months(YearMonth start, YearMonth end) {
    if (start.equals(end)) {
      return month(start);
    }
    String from = start.getYear() == end.getYear() ? month(start.getMonth()) : month(start);
    return "between " + from + " and " + month(end);
  }
}
