package org.cronista.desk.words;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.cronista.model.DatePrecision;
import org.cronista.model.EventTime;
import org.cronista.model.PartialDate;

/** Dates in the reader's language, as exact as they are known and no more. */
public final class Dates {

  private final Words words;
  private final DateTimeFormatter day;
  private final DateTimeFormatter month;
  private final DateTimeFormatter moment;

  /** Dates in the language of these words. */
  public Dates(Words words) {
    this.words = words;
    day = formatter("dates.day");
    month = formatter("dates.month");
    moment = formatter("dates.moment").withZone(ZoneOffset.UTC);
  }

  private DateTimeFormatter formatter(String key) {
    return DateTimeFormatter.ofPattern(words.find(key).orElseThrow(), words.language().locale());
  }

  /** When something happened. */
  public String of(Optional<EventTime> time) {
    return time.map(this::of).orElseGet(() -> words.of("dates.unknown"));
  }

  /** When something happened. */
  public String of(EventTime time) {
    DatePrecision precision = time.precision();
    if (precision == DatePrecision.UNKNOWN) {
      return words.of("dates.unknown");
    }
    if (precision == DatePrecision.MONTH) {
      return of(YearMonth.from(time.start()));
    }
    if (precision == DatePrecision.YEAR && time.start().getYear() == time.end().getYear()) {
      return Integer.toString(time.start().getYear());
    }
    return time.start().equals(time.end())
        ? of(time.start())
        : words.of("dates.between", of(time.start()), of(time.end()));
  }

  /** A day. */
  public String of(LocalDate date) {
    return day.format(date);
  }

  /** A month. */
  public String of(YearMonth date) {
    return month.format(date);
  }

  /** A date of publication. */
  public String of(PartialDate date) {
    if (date.day().isPresent()) {
      return of(date.first());
    }
    return date.month().isPresent()
        ? of(YearMonth.from(date.first()))
        : Integer.toString(date.year());
  }

  /** A moment in UTC. The page shows it in the reader's own zone, where scripts are allowed. */
  public String of(Instant instant) {
    return moment.format(instant);
  }
}
