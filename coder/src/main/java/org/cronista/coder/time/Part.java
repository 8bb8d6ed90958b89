package org.cronista.coder.time;

/** Which part of a period is meant, TIMEX3's {@code mod}: "early June", "mid-2005", "late 2019". */
enum Part {
  WHOLE,
  EARLY,
  MIDDLE,
  LATE
}
