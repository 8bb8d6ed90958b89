package org.cronista.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known of the time of something whose day is not told: that it did not happen before one
 * day, or not after another. "On 12 June the office reported that two had been shot" tells the
 * second.
 *
 * @param notBefore the first day on which it can have happened
 * @param notAfter the last day on which it can have happened
 * @param text the words that bound it
 * @param span where those words stand; empty when another event's date bounds it
 * @param rule how it was found, a short phrase such as {@code "reported on that day"}
 */
public record TimeBounds(
    Optional<LocalDate> notBefore,
    Optional<LocalDate> notAfter,
    String text,
    Optional<Span> span,
    String rule) {

  /** Checks that it bounds anything, and the order of the days. */
  public TimeBounds {
    if (notBefore.isEmpty() && notAfter.isEmpty()) {
      throw new IllegalArgumentException("Bounds need a day");
    }
    if (notBefore.isPresent() && notAfter.isPresent() && notAfter.get().isBefore(notBefore.get())) {
      throw new IllegalArgumentException("Ends before it starts: " + notBefore + " " + notAfter);
    }
  }

  /** Not before a day. */
  public static TimeBounds from(LocalDate day, String text, Optional<Span> span, String rule) {
    return new TimeBounds(Optional.of(day), Optional.empty(), text, span, rule);
  }

  /** Not after a day. */
  public static TimeBounds until(LocalDate day, String text, Optional<Span> span, String rule) {
    return new TimeBounds(Optional.empty(), Optional.of(day), text, span, rule);
  }

  /** The narrower of both; these ones where the two exclude each other. */
  public TimeBounds and(TimeBounds other) {
    Optional<LocalDate> first =
        notBefore
            .flatMap(day -> other.notBefore.map(o -> o.isAfter(day) ? o : day))
            .or(() -> notBefore)
            .or(() -> other.notBefore);
    Optional<LocalDate> last =
        notAfter
            .flatMap(day -> other.notAfter.map(o -> o.isBefore(day) ? o : day))
            .or(() -> notAfter)
            .or(() -> other.notAfter);
    boolean apart = first.isPresent() && last.isPresent() && last.get().isBefore(first.get());
    boolean same = first.equals(notBefore) && last.equals(notAfter);
    if (apart || same) {
      return this;
    }
    boolean joined = !(first.equals(other.notBefore) && last.equals(other.notAfter));
    return joined ? new TimeBounds(first, last, text, span, rule + "; " + other.rule) : other;
  }
}
