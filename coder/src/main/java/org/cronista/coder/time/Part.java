package org.cronista.coder.time;

/**
 * Which part of a period is meant, TIMEX3's {@code mod}: "early June", "mid-2005", "late 2019"; and
 * a week of a month.
 */
enum Part {
  WHOLE,
  EARLY,
  MIDDLE,
  LATE,
  /** Its first seven days. */
  FIRST_WEEK,
  /** The eighth to the fourteenth day. */
  SECOND_WEEK,
  /** The fifteenth to the twenty-first day. */
  THIRD_WEEK,
  /** The twenty-second to the twenty-eighth day. */
  FOURTH_WEEK,
  /** Its last seven days. */
  LAST_WEEK;

  /** Whether it is a week of a month. */
  boolean isWeek() {
    return compareTo(FIRST_WEEK) >= 0;
  }
}
