package org.cronista.coder.time;

import java.time.LocalDate;
import java.util.Optional;
import org.cronista.model.DatePrecision;
import org.cronista.model.TimeExpression;

/**
 * An expression of time in a sentence.
 *
 * @param firstToken its first token
 * @param lastToken its last token, included
 * @param expression words, TIMEX3 type and value
 * @param first the first day it may mean; empty when it cannot be set into the calendar, and for
 *     durations and sets
 * @param last the last day it may mean
 * @param precision how exactly the day is said
 * @param inferred whether part of it had to be taken from elsewhere
 * @param rule how it was set into the calendar, in words
 */
public record FoundTime(
    int firstToken,
    int lastToken,
    TimeExpression expression,
    Optional<LocalDate> first,
    Optional<LocalDate> last,
    DatePrecision precision,
    boolean inferred,
    String rule) {

  /** The rule of the date at the head of a dispatch, which dates no event. */
  static final String DATELINE = "dateline";

  /** Whether it names days of the calendar. */
  public boolean isDated() {
    return first.isPresent() && last.isPresent();
  }

  /** Whether a token belongs to it. */
  boolean covers(int token) {
    return firstToken <= token && token <= lastToken;
  }
}
