package org.cronista.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.cronista.model.DatePrecision;
import org.cronista.model.Edtf;
import org.cronista.model.EventTime;
import org.cronista.model.TimeBounds;
import org.junit.jupiter.api.Test;

/** Times as strings of the Extended Date/Time Format, levels 0 and 1. */
class EdtfTest {

  private static final String LEVEL_0 =
      "\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?)?";
  private static final String UNSPECIFIED =
      "\\d{3}X|\\d{2}XX|\\d{4}-XX|\\d{4}-\\d{2}-XX|\\d{4}-XX-XX";
  private static final String DATE = "(?:" + LEVEL_0 + "|" + UNSPECIFIED + ")[?~%]?";
  private static final String END = "(?:" + DATE + "|\\.\\.)?";

  /** Dates and intervals, as far as they say years, months and days. */
  private static final Pattern GRAMMAR =
      Pattern.compile("(?:" + DATE + ")|(?:" + END + "/" + END + ")");

  @Test
  void aDayAMonthAYear() {
    assertThat(edtf("2003-10-17", "2003-10-17", DatePrecision.DAY, false)).isEqualTo("2003-10-17");
    assertThat(edtf("2003-10-01", "2003-10-31", DatePrecision.MONTH, false)).isEqualTo("2003-10");
    assertThat(edtf("2003-01-01", "2003-12-31", DatePrecision.YEAR, false)).isEqualTo("2003");
  }

  @Test
  void whatWasTakenFromElsewhereIsUncertain() {
    assertThat(edtf("2003-10-17", "2003-10-17", DatePrecision.DAY, true)).isEqualTo("2003-10-17?");
    assertThat(edtf("1964-01-01", "1982-12-31", DatePrecision.RANGE, true))
        .isEqualTo("1964?/1982?");
  }

  @Test
  void periodsAreWrittenAsCoarselyAsTheyAreTold() {
    assertThat(edtf("1985-03-04", "1985-03-19", DatePrecision.RANGE, false))
        .isEqualTo("1985-03-04/1985-03-19");
    assertThat(edtf("2003-09-01", "2003-10-31", DatePrecision.RANGE, false))
        .isEqualTo("2003-09/2003-10");
    assertThat(edtf("1970-01-01", "1979-12-31", DatePrecision.RANGE, false)).isEqualTo("197X");
    assertThat(edtf("1800-01-01", "1899-12-31", DatePrecision.RANGE, false)).isEqualTo("18XX");
  }

  @Test
  void aPartOfAMonthIsItsMonth() {
    assertThat(edtf("2014-06-01", "2014-06-10", DatePrecision.MONTH, false)).isEqualTo("2014-06");
  }

  @Test
  void boundsAreOpenIntervals() {
    LocalDate day = LocalDate.of(2024, 6, 12);
    TimeBounds from = TimeBounds.from(day, "", Optional.empty(), "test");
    TimeBounds until = TimeBounds.until(day.plusDays(3), "", Optional.empty(), "test");

    assertThat(Edtf.of(from)).isEqualTo("2024-06-12/..");
    assertThat(Edtf.of(until)).isEqualTo("../2024-06-15");
    assertThat(Edtf.of(from.and(until))).isEqualTo("2024-06-12/2024-06-15");
  }

  @Test
  void boundsThatExcludeEachOtherStayAsTheyAre() {
    LocalDate day = LocalDate.of(2024, 6, 12);
    TimeBounds from = TimeBounds.from(day, "", Optional.empty(), "test");
    TimeBounds until = TimeBounds.until(day.minusDays(3), "", Optional.empty(), "test");

    assertThat(from.and(until)).isEqualTo(from);
  }

  @Test
  void everyTimeFollowsTheGrammar() {
    Random random = new Random(7);
    for (int i = 0; i < 5_000; i++) {
      LocalDate first = LocalDate.of(1 + random.nextInt(2500), 1, 1).plusDays(random.nextInt(400));
      LocalDate last = first.plusDays(random.nextInt(random.nextBoolean() ? 9 : 40_000));
      boolean whole = random.nextInt(3) == 0;
      LocalDate from = whole ? first.withDayOfYear(1) : first;
      LocalDate to = whole ? last.withDayOfYear(last.lengthOfYear()) : last;
      DatePrecision precision = DatePrecision.values()[random.nextInt(5)];

      assertThat(edtf(from.toString(), to.toString(), precision, random.nextBoolean()))
          .matches(GRAMMAR);
    }
  }

  private static String edtf(String first, String last, DatePrecision precision, boolean inferred) {
    return Edtf.of(
        new EventTime(
            LocalDate.parse(first),
            LocalDate.parse(last),
            precision,
            "",
            Optional.empty(),
            inferred,
            "test"));
  }
}
