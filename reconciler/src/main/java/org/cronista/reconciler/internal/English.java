package org.cronista.reconciler.internal;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.cronista.model.Interval;
import org.cronista.model.PartialDate;
import org.cronista.model.Quantity;

/** Numbers, dates and lists in plain English. */
final class English {

  private English() {}

  /** With commas from a thousand on: {@code 12,000}. */
  static String number(double value) {
    String plain = Interval.plain(value);
    if (plain.length() <= 3 || plain.indexOf('.') >= 0 || plain.startsWith("-")) {
      return plain;
    }
    StringBuilder grouped = new StringBuilder(plain);
    for (int at = plain.length() - 3; at > 0; at -= 3) {
      grouped.insert(at, ',');
    }
    return grouped.toString();
  }

  /** "at least 67", "more than 80", "about 80", "400,000 to 500,000", "80". */
  static String value(Interval interval, Quantity.Qualifier qualifier) {
    if (interval.high().isEmpty()) {
      return (interval.lowExcluded() ? "more than " : "at least ") + number(interval.low());
    }
    double high = interval.high().get();
    if (interval.low() == high) {
      return number(high);
    }
    if (interval.best().isEmpty()) {
      return number(interval.low()) + " to " + number(high);
    }
    String best = number(interval.best().get());
    return switch (qualifier) {
      case ALMOST -> "almost " + best;
      case AT_MOST -> "at most " + best;
      case RANGE -> number(interval.low()) + " to " + number(high);
      default -> "about " + best;
    };
  }

  /** "10 November 2019", "October 2003", "1985". */
  static String date(PartialDate date) {
    StringBuilder written = new StringBuilder();
    date.day().ifPresent(day -> written.append(day).append(' '));
    date.month()
        .ifPresent(
            month ->
                written
                    .append(Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                    .append(' '));
    return written.append(date.year()).toString();
  }

  static String period(Period period) {
    PartialDate first = PartialDate.ofDay(period.first());
    PartialDate last = PartialDate.ofDay(period.last());
    return switch (period.precision()) {
      case MONTH -> date(PartialDate.ofMonth(first.year(), period.first().getMonthValue()));
      case YEAR -> date(PartialDate.ofYear(first.year()));
      default -> first.equals(last) ? date(first) : date(first) + " to " + date(last);
    };
  }

  /** "a", "a and b", "a, b and c". */
  static String list(List<String> items, String conjunction) {
    if (items.size() < 2) {
      return String.join("", items);
    }
    return String.join(", ", items.subList(0, items.size() - 1))
        + " "
        + conjunction
        + " "
        + items.get(items.size() - 1);
  }
}
