package org.cronista.coder.time;

import java.time.LocalDate;
import java.util.Optional;
import org.cronista.model.DatePrecision;

/**
 * A meaning set into the calendar.
 *
 * @param value TIMEX3 value
 * @param first first day it may mean
 * @param last last day it may mean
 * @param precision how exactly
 * @param inferred whether something was taken from elsewhere
 * @param rule how it was found, in words
 */
record Resolved(
    String value,
    Optional<LocalDate> first,
    Optional<LocalDate> last,
    DatePrecision precision,
    boolean inferred,
    String rule) {

  static Resolved undated(String value, String rule) {
    return new Resolved(
        value, Optional.empty(), Optional.empty(), DatePrecision.UNKNOWN, false, rule);
  }

  static Resolved days(
      String value,
      LocalDate first,
      LocalDate last,
      DatePrecision precision,
      boolean inferred,
      String rule) {
    return new Resolved(value, Optional.of(first), Optional.of(last), precision, inferred, rule);
  }

  Resolved withRule(String newRule) {
    return new Resolved(value, first, last, precision, true, newRule);
  }
}
