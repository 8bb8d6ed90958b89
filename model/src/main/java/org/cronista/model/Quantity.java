package org.cronista.model;

import java.util.Locale;
import java.util.Optional;

/**
 * A number told of an event.
 *
 * @param mention the words that tell it, qualifier included: "at least four"
 * @param what what is counted
 * @param interval the number as an interval
 * @param qualifier how it is qualified
 * @param unit {@code persons}, {@code days}, {@code BOB}, {@code percent}, …
 * @param of whom or what the counted are said to be ("protesters"), if said
 * @param cumulative whether it is a running total up to the time of speaking
 */
public record Quantity(
    Mention mention,
    Measure what,
    Interval interval,
    Qualifier qualifier,
    String unit,
    Optional<String> of,
    boolean cumulative) {

  /** How a number is qualified. */
  public enum Qualifier {
    EXACT,
    AT_LEAST,
    MORE_THAN,
    ABOUT,
    ALMOST,
    AT_MOST,
    RANGE,
    VAGUE;

    /** As written in the output files. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Reads what {@link #label()} wrote. */
    public static Qualifier ofLabel(String label) {
      return valueOf(label.toUpperCase(Locale.ROOT));
    }
  }
}
