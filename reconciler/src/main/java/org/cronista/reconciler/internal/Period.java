package org.cronista.reconciler.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.cronista.model.DatePrecision;
import org.cronista.model.EventTime;

/**
 * When an account sets its event.
 *
 * @param first first possible day
 * @param last last possible day
 * @param precision how exactly it is told
 * @param inferred whether part of it was not said with the event
 */
record Period(LocalDate first, LocalDate last, DatePrecision precision, boolean inferred) {

  /** A night or a weekend still counts as a point in time. */
  private static final int POINT_DAYS = 3;

  static Period of(EventTime time) {
    return new Period(time.start(), time.end(), time.precision(), time.inferred());
  }

  boolean isDay() {
    return precision == DatePrecision.DAY && first.equals(last);
  }

  /** A day, or a very few days in a row. */
  boolean isPoint() {
    return days() <= POINT_DAYS;
  }

  long days() {
    return ChronoUnit.DAYS.between(first, last) + 1;
  }

  boolean meets(Period other) {
    return !first.isAfter(other.last) && !other.first.isAfter(last);
  }

  boolean contains(Period other) {
    return !first.isAfter(other.first) && !last.isBefore(other.last);
  }

  /** Days between the two, 0 when they meet, 1 for neighbouring days. */
  long gapTo(Period other) {
    if (meets(other)) {
      return 0;
    }
    return first.isAfter(other.last)
        ? ChronoUnit.DAYS.between(other.last, first)
        : ChronoUnit.DAYS.between(last, other.first);
  }

  /** Days shared, divided by days covered by either. */
  double overlapRatio(Period other) {
    if (!meets(other)) {
      return 0;
    }
    LocalDate from = first.isAfter(other.first) ? first : other.first;
    LocalDate to = last.isBefore(other.last) ? last : other.last;
    double shared = ChronoUnit.DAYS.between(from, to) + 1;
    return shared / (days() + other.days() - shared);
  }
}
