package org.cronista.coder.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.cronista.model.DatePrecision;
import org.cronista.model.Mention;
import org.cronista.model.Span;

/**
 * A date said elsewhere on which another is founded: the lead of a chronology entry, a heading, the
 * sentence before.
 *
 * @param first its first day
 * @param last its last day
 * @param precision how exactly it was said
 * @param text the words
 * @param span where they stand
 * @param rule what it is, in words
 */
public record DateGround(
    LocalDate first,
    LocalDate last,
    DatePrecision precision,
    String text,
    Optional<Span> span,
    String rule) {

  /** Whether all its days lie in one year. */
  boolean isInOneYear() {
    return first.getYear() == last.getYear();
  }

  /** The month of a day; what is no day stays as it is. */
  DateGround toMonth() {
    if (precision != DatePrecision.DAY) {
      return this;
    }
    YearMonth month = YearMonth.from(first);
    return new DateGround(
        month.atDay(1),
        month.atEndOfMonth(),
        DatePrecision.MONTH,
        text,
        span,
        "date told some sentences before");
  }

  /** This and a later date as one period, told by all the words from one to the other. */
  DateGround through(DateGround later, Mention words) {
    return new DateGround(
        first, later.last, DatePrecision.RANGE, words.text(), Optional.of(words.span()), rule);
  }

  /** Whether it is one day. */
  boolean isDay() {
    return first.equals(last);
  }
}
