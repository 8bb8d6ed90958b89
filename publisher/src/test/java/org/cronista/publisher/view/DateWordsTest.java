package org.cronista.publisher.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.cronista.model.DatePrecision;
import org.cronista.model.EventTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates are told as exactly as they are known, and no more. */
class DateWordsTest {

  @ParameterizedTest
  @CsvSource({
    "2003-10-17, 2003-10-17, DAY,     17 October 2003",
    "1985-03-01, 1985-03-31, MONTH,   March 1985",
    "1952-01-01, 1952-12-31, YEAR,    1952",
    "1964-01-01, 1982-12-31, YEAR,    between 1964 and 1982",
    "2019-11-15, 2019-11-19, RANGE,   between 15 and 19 November 2019",
    "2003-09-01, 2003-10-31, RANGE,   between September and October 2003",
    "2019-12-01, 2020-01-31, RANGE,   between December 2019 and January 2020",
    "2019-10-20, 2019-11-10, RANGE,   between 20 October and 10 November 2019",
    "2019-12-30, 2020-01-02, RANGE,   between 30 December 2019 and 2 January 2020",
    "2003-10-01, 2003-10-31, RANGE,   October 2003",
    "2003-01-01, 2003-12-31, RANGE,   2003",
    "2003-10-17, 2003-10-17, RANGE,   17 October 2003",
    "2003-01-01, 2003-12-31, UNKNOWN, date not told"
  })
  void tellsATime(LocalDate start, LocalDate end, DatePrecision precision, String words) {
    EventTime time = new EventTime(start, end, precision, "", Optional.empty(), false, "");

    assertThat(DateWords.of(time)).isEqualTo(words);
  }
}
