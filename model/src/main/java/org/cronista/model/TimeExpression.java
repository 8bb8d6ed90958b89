package org.cronista.model;

/**
 * A time expression, as in TIMEX3 (ISO-TimeML).
 *
 * @param mention the words
 * @param type DATE, TIME, DURATION or SET
 * @param value the TIMEX3 value, for example {@code 2003-10-17}, {@code P16D}, {@code PAST_REF}
 */
public record TimeExpression(Mention mention, Type type, String value) {

  /** TIMEX3 types. */
  public enum Type {
    DATE,
    TIME,
    DURATION,
    SET
  }
}
