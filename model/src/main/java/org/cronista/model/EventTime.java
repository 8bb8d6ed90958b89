package org.cronista.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When something happened.
 *
 * @param start first possible day
 * @param end last possible day, not before {@code start}
 * @param precision how exactly it is known
 * @param text the words it was read from, or the ground's words when inferred
 * @param span where those words stand
 * @param inferred whether part of it (the year, say) was not said with the event
 * @param rule how it was found, a short phrase such as {@code "date in the sentence"} or {@code
 *     "year of the chronology entry"}
 */
public record EventTime(
    LocalDate start,
    LocalDate end,
    DatePrecision precision,
    String text,
    Optional<Span> span,
    boolean inferred,
    String rule) {

  /** Checks the order of the days. */
  public EventTime {
    if (end.isBefore(start)) {
      throw new IllegalArgumentException("Ends before it starts: " + start + " " + end);
    }
  }

  /** Whether the two periods share a day. */
  public boolean meets(EventTime other) {
    return !start.isAfter(other.end) && !other.start.isAfter(end);
  }
}
