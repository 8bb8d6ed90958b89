package org.cronista.coder.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** The days of feasts. */
final class Feasts {

  private Feasts() {}

  /** The day of a feast in a year; codes are "12-25", "easter-2", "thanksgiving". */
  static LocalDate day(String code, int year) {
    if (code.startsWith("easter")) {
      return easter(year).plusDays(Integer.parseInt(code.substring("easter".length())));
    }
    if (code.equals("thanksgiving")) {
      return LocalDate.of(year, 11, 1)
          .with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY));
    }
    return LocalDate.of(
        year, Integer.parseInt(code.substring(0, 2)), Integer.parseInt(code.substring(3)));
  }

  /** Easter Sunday of the Gregorian calendar, by the anonymous (Meeus) computus. */
  private static LocalDate easter(int year) {
    int golden = year % 19;
    int century = year / 100;
    int rest = year % 100;
    int correction = (century + 8) / 25;
    int moon = (century - correction + 1) / 3;
    int epact = (19 * golden + century - century / 4 - moon + 15) % 30;
    int weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
    int shift = (golden + 11 * epact + 22 * weekday) / 451;
    int sum = epact + weekday - 7 * shift + 114;
    return LocalDate.of(year, sum / 31, sum % 31 + 1);
  }
}
