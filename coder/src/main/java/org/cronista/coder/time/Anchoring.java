package org.cronista.coder.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import org.cronista.coder.time.Meaning.Anchor;
import org.cronista.model.DatePrecision;
import org.cronista.model.PartialDate;

/** Sets meanings into the calendar. Values are those of TIMEX3. */
final class Anchoring {

  static final String IN_SENTENCE = "date in the sentence";
  static final String FROM_SAYING = "counted from the date of saying";
  static final String FROM_NARRATIVE = "counted from the date told before";
  static final String FROM_SPEECH = "counted from the day of the speech";
  static final String OTHER_WEEKDAY = "date in the sentence, whose weekday is not the one it names";
  static final String UNKNOWN_DATE = "no date to count from";

  /** Days; a date without a year is seldom meant when it lies farther off. */
  private static final int HALF_YEAR = 183;

  private static final int SOON = 100;

  /**
   * Days. Nobody says "on June 18" without a year of last year's 18 June when this year's is a
   * fortnight off; a date line that is older than its text is common.
   */
  private static final long JUST_AFTER = 14;

  private static final int HALF_WEEK = 3;

  private static final int LONGEST_MONTHS = 120;

  private final DocumentClock clock;

  Anchoring(DocumentClock clock) {
    this.clock = clock;
  }

  /** A year and where it was taken from. */
  private record Year(int year, String rule) {}

  /** Sets a meaning into the calendar. */
  Resolved resolve(Meaning meaning, Tense tense, boolean quoted) {
    if (meaning instanceof Meaning.Calendar calendar) {
      return resolveCalendar(calendar, tense);
    }
    if (meaning instanceof Meaning.DayOfMonth day) {
      return resolveDayOfMonth(day.day());
    }
    if (meaning instanceof Meaning.Weekday weekday) {
      return resolveWeekday(weekday.day(), tense);
    }
    if (meaning instanceof Meaning.Years years) {
      return part(
          LocalDate.of(years.first(), 1, 1),
          LocalDate.of(years.last(), 12, 31),
          years.part(),
          years.value(),
          DatePrecision.RANGE);
    }
    if (meaning instanceof Meaning.YearPart yearPart) {
      return resolveYearPart(yearPart, tense);
    }
    if (meaning instanceof Meaning.Holiday holiday) {
      return resolveHoliday(holiday, tense);
    }
    if (meaning instanceof Meaning.Shift shift) {
      return resolveShift(shift, quoted);
    }
    if (meaning instanceof Meaning.DayAway away) {
      return clock
          .saidDay()
          .map(day -> single(away.unit().shift(day, away.count()), FROM_SAYING))
          .orElseGet(() -> Resolved.undated(unknown(Unit.DAY), UNKNOWN_DATE));
    }
    if (meaning instanceof Meaning.Directed directed) {
      return resolveDirected(directed, tense);
    }
    if (meaning instanceof Meaning.Lasting lasting) {
      return resolveLasting(lasting);
    }
    if (meaning instanceof Meaning.Hour hour) {
      return resolveHour(hour, tense, quoted);
    }
    if (meaning instanceof Meaning.Repeated repeated) {
      return Resolved.undated(repeated.value(), "how often");
    }
    if (meaning instanceof Meaning.Reference reference) {
      return Resolved.undated(reference.value(), "vague");
    }
    return Resolved.undated("XXXX-XX-XX", UNKNOWN_DATE);
  }

  // ---- days, months, years ------------------------------------------------------------------

  private Resolved resolveCalendar(Meaning.Calendar date, Tense tense) {
    if (date.year() > 0) {
      Resolved told = onCalendar(date.year(), date, false, IN_SENTENCE);
      return isAnotherWeekday(date, told) ? told.withRule(OTHER_WEEKDAY) : told;
    }
    return yearOfWeekday(date)
        .or(() -> findYear(date.month(), Math.max(1, date.day()), date.day() == 0, tense))
        .map(year -> onCalendar(year.year(), date, true, year.rule()))
        .orElseGet(() -> Resolved.undated(withoutYear(date), "no year to go by"));
  }

  /** "Monday 3 May 2024", which was a Friday: one of the two is wrong, and the date is in doubt. */
  private static boolean isAnotherWeekday(Meaning.Calendar date, Resolved told) {
    return date.weekday() > 0
        && date.day() > 0
        && told.first().filter(d -> d.getDayOfWeek().getValue() != date.weekday()).isPresent();
  }

  /** The year near the date of saying in which the day is the weekday that is said. */
  private Optional<Year> yearOfWeekday(Meaning.Calendar date) {
    if (date.weekday() == 0 || clock.said().isEmpty() || clock.isFarFromSaying()) {
      return Optional.empty();
    }
    int said = clock.said().get().year();
    for (int year : new int[] {said, said - 1, said + 1, said - 2}) {
      boolean exists = date.day() <= YearMonth.of(year, date.month()).lengthOfMonth();
      if (exists
          && LocalDate.of(year, date.month(), date.day()).getDayOfWeek().getValue()
              == date.weekday()) {
        return Optional.of(new Year(year, "year in which the day is that weekday"));
      }
    }
    return Optional.empty();
  }

  private static String withoutYear(Meaning.Calendar date) {
    return date.day() > 0
        ? twoDigits(twoDigits("XXXX-", date.month()) + "-", date.day())
        : twoDigits("XXXX-", date.month());
  }

  static String twoDigits(String before, int number) {
    return before + (number < 10 ? "0" : "") + number;
  }

  private static Resolved onCalendar(
      int year, Meaning.Calendar date, boolean inferred, String rule) {
    Resolved resolved;
    if (date.month() == 0) {
      resolved =
          part(
              LocalDate.of(year, 1, 1),
              LocalDate.of(year, 12, 31),
              date.part(),
              Unit.YEAR.value(LocalDate.of(year, 1, 1)),
              DatePrecision.YEAR);
    } else if (date.day() == 0) {
      YearMonth month = YearMonth.of(year, date.month());
      resolved =
          part(
              month.atDay(1),
              month.atEndOfMonth(),
              date.part(),
              Unit.MONTH.value(month.atDay(1)),
              DatePrecision.MONTH);
    } else {
      try {
        LocalDate day = LocalDate.of(year, date.month(), date.day());
        resolved = Resolved.days(day.toString(), day, day, DatePrecision.DAY, false, rule);
      } catch (DateTimeException e) {
        return Resolved.undated(withoutYear(date), "no such day");
      }
    }
    return inferred ? resolved.withRule(rule) : resolved;
  }

  /** Thirds of a period, early, middle and late; or a week of a month. */
  private static Resolved part(
      LocalDate first, LocalDate last, Part part, String value, DatePrecision precision) {
    if (part.isWeek()) {
      LocalDate from =
          switch (part) {
            case SECOND_WEEK -> first.plusDays(7);
            case THIRD_WEEK -> first.plusDays(14);
            case FOURTH_WEEK -> first.plusDays(21);
            case LAST_WEEK -> last.minusDays(6);
            default -> first;
          };
      return Resolved.days(value, from, from.plusDays(6), DatePrecision.RANGE, false, IN_SENTENCE);
    }
    long days = last.toEpochDay() - first.toEpochDay() + 1;
    LocalDate from =
        switch (part) {
          case MIDDLE -> first.plusDays(days / 3);
          case LATE -> first.plusDays(days * 2 / 3);
          default -> first;
        };
    LocalDate to =
        switch (part) {
          case EARLY -> first.plusDays(days / 3 - (days >= 3 ? 1 : 0));
          case MIDDLE -> first.plusDays(days * 2 / 3 - (days >= 3 ? 1 : 0));
          default -> last;
        };
    return Resolved.days(value, from, to, precision, false, IN_SENTENCE);
  }

  /** The year of a day or month said without one. */
  private Optional<Year> findYear(int month, int day, boolean wholeMonth, Tense tense) {
    Optional<DateGround> entry = clock.entry().filter(DateGround::isInOneYear);
    Optional<DateGround> told = clock.narrative().filter(DateGround::isInOneYear);
    if (entry.isPresent()) {
      int year = told.map(g -> g.first().getYear()).orElse(entry.get().first().getYear());
      boolean sameYear = year == entry.get().first().getYear();
      return Optional.of(
          new Year(year, sameYear ? "year of " + entry.get().rule() : "year told before"));
    }
    if (told.isPresent() && leads(told.get(), month, day, tense)) {
      return Optional.of(new Year(following(told.get(), month), "year told before"));
    }
    return clock
        .said()
        .flatMap(date -> nearSaying(date, month, day, wholeMonth, tense))
        .or(() -> nearEpisode(month, day, wholeMonth, tense));
  }

  private Optional<Year> nearEpisode(int month, int day, boolean wholeMonth, Tense tense) {
    return clock
        .supposed()
        .flatMap(
            known ->
                nearSaying(known.month(), month, day, wholeMonth, tense)
                    .map(year -> new Year(year.year(), known.rule())));
  }

  /** Whether the year told before still governs. */
  private boolean leads(DateGround told, int month, int day, Tense tense) {
    if (clock.said().isEmpty()) {
      return true;
    }
    int saidYear = clock.said().get().year();
    int year = told.first().getYear();
    boolean steppedOver =
        year == saidYear - 1
            && told.precision() == DatePrecision.DAY
            && month * 100 + day < reached(told)
            && tense != Tense.FUTURE;
    if (clock.isHistory() && year < saidYear && !steppedOver) {
      return true;
    }
    if (tense != Tense.PAST || clock.inParagraph().isEmpty() || year >= saidYear - 1) {
      return false;
    }
    boolean onlyYear = told.precision() == DatePrecision.YEAR;
    return onlyYear || month * 100 + day >= reached(told) - 100;
  }

  private static int reached(DateGround told) {
    return told.first().getMonthValue() * 100 + told.first().getDayOfMonth();
  }

  /** From November or December on to January or February is a step into the next year. */
  private static int following(DateGround told, int month) {
    int year = told.first().getYear();
    boolean dated =
        told.precision() == DatePrecision.DAY || told.precision() == DatePrecision.MONTH;
    boolean over = dated && told.first().getMonthValue() >= 11 && month <= 2;
    return over ? year + 1 : year;
  }

  private Optional<Year> nearSaying(
      PartialDate said, int month, int day, boolean wholeMonth, Tense tense) {
    int year = said.year();
    if (said.precision() == DatePrecision.YEAR) {
      return Optional.of(new Year(year, "year of saying"));
    }
    LocalDate last = said.last();
    int here = last.getMonthValue() * 100 + (wholeMonth ? 1 : last.getDayOfMonth());
    int asked = month * 100 + (wholeMonth ? 1 : day);
    int next = asked >= here ? year : year + 1;
    long ahead = daysUntil(last, next, month, day);
    long behind = -daysUntil(last, asked <= here ? year : year - 1, month, day);
    if (tense == Tense.FUTURE || (tense == Tense.PRESENT && ahead < SOON && behind > HALF_YEAR)) {
      return Optional.of(new Year(next, "nearest after the date of saying"));
    }
    boolean daySaid = said.precision() == DatePrecision.DAY && !wholeMonth;
    if (tense == Tense.PAST && daySaid && ahead > 0 && ahead <= JUST_AFTER) {
      return Optional.of(new Year(next, "just after the date of saying, though told as past"));
    }
    return Optional.of(
        new Year(asked <= here ? year : year - 1, "nearest at or before the date of saying"));
  }

  private static long daysUntil(LocalDate from, int year, int month, int day) {
    YearMonth asked = YearMonth.of(year, month);
    return asked.atDay(Math.min(day, asked.lengthOfMonth())).toEpochDay() - from.toEpochDay();
  }

  /** "On the 9th": of the month told before, or of the entry. */
  private Resolved resolveDayOfMonth(int day) {
    Optional<YearMonth> month =
        clock
            .narrative()
            .or(clock::entry)
            .filter(g -> isFineEnough(g, Unit.MONTH))
            .map(g -> YearMonth.from(g.first()))
            .filter(m -> day <= m.lengthOfMonth());
    return month
        .map(m -> single(m.atDay(day), "month told before"))
        .orElseGet(() -> Resolved.undated(twoDigits("XXXX-XX-", day), UNKNOWN_DATE));
  }

  // ---- weekdays -----------------------------------------------------------------------------

  private Resolved resolveWeekday(int weekday, Tense tense) {
    DayOfWeek day = DayOfWeek.of(weekday);
    Optional<DateGround> told = clock.inParagraph().or(clock::narrative).filter(DateGround::isDay);
    if (clock.isFarFromSaying() && told.isPresent()) {
      return single(
          told.get().first().with(TemporalAdjusters.nextOrSame(day)),
          "weekday after the date told before");
    }
    if (clock.isFarFromSaying() && clock.entry().filter(DateGround::isDay).isPresent()) {
      return single(
          clock.entry().get().first().with(TemporalAdjusters.nextOrSame(day)),
          "weekday after the date of the entry");
    }
    Optional<LocalDate> said = clock.saidDay();
    if (said.isEmpty() || clock.entry().isPresent()) {
      return Resolved.undated("XXXX-WXX-" + weekday, UNKNOWN_DATE);
    }
    return tense == Tense.FUTURE
        ? single(
            said.get().with(TemporalAdjusters.nextOrSame(day)), "weekday after the date of saying")
        : single(
            said.get().with(TemporalAdjusters.previousOrSame(day)),
            "last such weekday at or before the date of saying");
  }

  private static Resolved single(LocalDate day, String rule) {
    return Resolved.days(day.toString(), day, day, DatePrecision.DAY, true, rule);
  }

  // ---- seasons, quarters, feasts ------------------------------------------------------------

  private Resolved resolveYearPart(Meaning.YearPart part, Tense tense) {
    if (part.year() > 0) {
      return yearPart(part.year(), part.code(), false, IN_SENTENCE);
    }
    int firstMonth = firstMonth(part.code());
    if (part.code().startsWith("Q") && clock.saidDay().isPresent()) {
      return yearPart(clock.saidDay().get().getYear(), part.code(), true, "year of saying");
    }
    return findYear(firstMonth, 1, true, tense)
        .map(year -> yearPart(year.year(), part.code(), true, year.rule()))
        .orElseGet(() -> Resolved.undated("XXXX-" + part.code(), "no year to go by"));
  }

  private static int firstMonth(String code) {
    return switch (code) {
      case "SP" -> 3;
      case "SU" -> 6;
      case "FA" -> 9;
      case "WI" -> 12;
      case "H2" -> 7;
      case "H1" -> 1;
      default -> (code.charAt(1) - '1') * 3 + 1;
    };
  }

  /** Seasons are a northern year's; a season elsewhere is kept to its year. */
  private Resolved yearPart(int year, String code, boolean inferred, String rule) {
    LocalDate first = LocalDate.of(year, 1, 1);
    LocalDate last = LocalDate.of(year, 12, 31);
    DatePrecision precision = DatePrecision.YEAR;
    if (code.startsWith("Q") || code.startsWith("H")) {
      first = LocalDate.of(year, firstMonth(code), 1);
      last = first.plusMonths(code.startsWith("Q") ? 3 : 6).minusDays(1);
      precision = DatePrecision.RANGE;
    }
    if (code.startsWith("Q") && !rule.equals(FROM_NARRATIVE)) {
      clock.mentionQuarter(year, code.charAt(1) - '0');
    }
    String value = Unit.YEAR.value(first) + "-" + code;
    return Resolved.days(value, first, last, precision, inferred, rule);
  }

  private Resolved resolveHoliday(Meaning.Holiday holiday, Tense tense) {
    if (holiday.year() > 0) {
      LocalDate day = Feasts.day(holiday.code(), holiday.year());
      return Resolved.days(day.toString(), day, day, DatePrecision.DAY, false, IN_SENTENCE);
    }
    LocalDate sample = Feasts.day(holiday.code(), clock.said().map(PartialDate::year).orElse(2000));
    return findYear(sample.getMonthValue(), sample.getDayOfMonth(), false, tense)
        .map(year -> single(Feasts.day(holiday.code(), year.year()), year.rule()))
        .orElseGet(
            () ->
                Resolved.undated(
                    twoDigits(
                        twoDigits("XXXX-", sample.getMonthValue()) + "-", sample.getDayOfMonth()),
                    "no year to go by"));
  }

  // ---- relative -----------------------------------------------------------------------------

  private Optional<DateGround> base(Anchor anchor, Unit unit, boolean quoted) {
    if (quoted && anchor == Anchor.SAYING && clock.speech().isPresent()) {
      return clock.speech().map(g -> withRule(g, FROM_SPEECH)).filter(g -> isFineEnough(g, unit));
    }
    boolean past = quoted && clock.isFarFromSaying();
    if (anchor == Anchor.NARRATIVE || past) {
      Optional<DateGround> told =
          clock.narrative().or(clock::entry).filter(g -> isFineEnough(g, unit));
      if (told.isPresent() || past) {
        return told.map(g -> withRule(g, FROM_NARRATIVE));
      }
      if (unit == Unit.DAY || unit == Unit.NIGHT) {
        return Optional.empty();
      }
    }
    return clock
        .said()
        .map(
            said ->
                new DateGround(
                    said.first(),
                    said.last(),
                    said.precision(),
                    said.toString(),
                    Optional.empty(),
                    FROM_SAYING))
        .filter(g -> isFineEnough(g, unit));
  }

  private static DateGround withRule(DateGround ground, String rule) {
    return new DateGround(
        ground.first(), ground.last(), ground.precision(), ground.text(), ground.span(), rule);
  }

  /** Whether a ground lies in one unit, so that counting from it makes sense. */
  private static boolean isFineEnough(DateGround ground, Unit unit) {
    return unit.first(ground.first()).equals(unit.first(ground.last()));
  }

  private Resolved resolveShift(Meaning.Shift shift, boolean quoted) {
    boolean isComparison = shift.isCounted();
    boolean yearOfQuarter =
        shift.unit() == Unit.YEAR && shift.count() == -1 && clock.quarterInParagraph() > 0;
    if (yearOfQuarter && shift.part() == Part.WHOLE && isComparison) {
      int quarter = clock.quarterInParagraph();
      return yearPart(quarter / 4 - 1, "Q" + (quarter % 4 + 1), true, FROM_NARRATIVE);
    }
    if (shift.unit() == Unit.QUARTER && shift.anchor() == Anchor.NARRATIVE && clock.quarter() > 0) {
      int quarter = clock.quarter() + (int) shift.count();
      return yearPart(quarter / 4, "Q" + (quarter % 4 + 1), true, FROM_NARRATIVE);
    }
    Optional<Resolved> months = monthsFrom(shift);
    if (months.isPresent()) {
      return months.get();
    }
    Optional<DateGround> base = base(shift.anchor(), shift.unit(), quoted);
    if (base.isEmpty()) {
      boolean present = shift.anchor() == Anchor.SAYING && shift.count() == 0;
      return Resolved.undated(present ? "PRESENT_REF" : unknown(shift.unit()), UNKNOWN_DATE);
    }
    boolean whole = shift.count() == Math.rint(shift.count());
    Unit unit = whole ? shift.unit() : Unit.MONTH;
    double count = whole ? shift.count() : shift.count() * (shift.unit() == Unit.YEAR ? 12 : 1);
    LocalDate from = base.get().first();
    if (Math.abs(count) > 3000 || (from.getYear() + count < 1 && unit == Unit.YEAR)) {
      return Resolved.undated(count < 0 ? "PAST_REF" : "FUTURE_REF", "vague");
    }
    LocalDate day = unit.shift(from, (int) count);
    if (day.getYear() < 1) {
      return Resolved.undated("PAST_REF", "vague");
    }
    if (isComparison && unit == Unit.WEEK && base.get().isDay() && shift.part() == Part.WHOLE) {
      return weeksFrom(base.get(), (int) count, unit.value(day));
    }
    Resolved resolved =
        part(unit.first(day), unit.last(day), shift.part(), unit.value(day), precision(unit));
    return resolved.withRule(base.get().rule());
  }

  /** "A week later" is that weekday; more weeks are seldom counted to the day. */
  private static Resolved weeksFrom(DateGround base, int count, String value) {
    LocalDate day = base.first().plusWeeks(count);
    boolean exact = Math.abs(count) == 1;
    int slack = exact ? 0 : HALF_WEEK;
    DatePrecision precision = exact ? DatePrecision.DAY : DatePrecision.RANGE;
    return Resolved.days(
        value, day.minusDays(slack), day.plusDays(slack), precision, true, base.rule());
  }

  /**
   * "Fifteen months later" when only the year before is known: a month in the right year or two.
   */
  private Optional<Resolved> monthsFrom(Meaning.Shift shift) {
    Optional<DateGround> told =
        clock.narrative().or(clock::entry).filter(g -> !isFineEnough(g, Unit.MONTH));
    boolean counted =
        shift.isCounted()
            && shift.unit() == Unit.MONTH
            && shift.anchor() == Anchor.NARRATIVE
            && shift.count() == Math.rint(shift.count())
            && Math.abs(shift.count()) < LONGEST_MONTHS;
    if (!counted || told.isEmpty() || !told.get().isInOneYear()) {
      return Optional.empty();
    }
    return Optional.of(
        Resolved.days(
            unknown(Unit.MONTH),
            told.get().first().plusMonths((long) shift.count()),
            YearMonth.from(told.get().last()).plusMonths((long) shift.count()).atEndOfMonth(),
            DatePrecision.RANGE,
            true,
            FROM_NARRATIVE));
  }

  private static String unknown(Unit unit) {
    return switch (unit) {
      case YEAR, DECADE, CENTURY -> "XXXX";
      case MONTH, QUARTER -> "XXXX-XX";
      case WEEK, FORTNIGHT -> "XXXX-WXX";
      case WEEKEND -> "XXXX-WXX-WE";
      default -> "XXXX-XX-XX";
    };
  }

  private static DatePrecision precision(Unit unit) {
    return switch (unit) {
      case DAY, NIGHT -> DatePrecision.DAY;
      case MONTH -> DatePrecision.MONTH;
      case YEAR -> DatePrecision.YEAR;
      default -> DatePrecision.RANGE;
    };
  }

  private Resolved resolveDirected(Meaning.Directed directed, Tense tense) {
    Optional<LocalDate> saying = clock.saidDay().or(() -> clock.said().map(PartialDate::last));
    if (saying.isEmpty()) {
      Tense direction = directed.direction() > 0 ? Tense.FUTURE : Tense.PAST;
      return resolve(directed.meaning(), direction, false);
    }
    LocalDate said = saying.get();
    Meaning meaning = directed.meaning();
    if (meaning instanceof Meaning.Weekday weekday) {
      DayOfWeek day = DayOfWeek.of(weekday.day());
      return switch (directed.direction()) {
        case -1 -> single(said.with(TemporalAdjusters.previous(day)), FROM_SAYING);
        case 1 -> single(said.with(TemporalAdjusters.next(day)), FROM_SAYING);
        default ->
            single(
                tense == Tense.PAST
                    ? said.with(TemporalAdjusters.previousOrSame(day))
                    : said.with(TemporalAdjusters.nextOrSame(day)),
                FROM_SAYING);
      };
    }
    if (meaning instanceof Meaning.Calendar calendar) {
      int year = said.getYear();
      int here = said.getMonthValue();
      if (directed.direction() < 0 && calendar.month() >= here) {
        year--;
      } else if (directed.direction() > 0 && calendar.month() <= here) {
        year++;
      }
      return onCalendar(year, calendar, true, FROM_SAYING);
    }
    if (meaning instanceof Meaning.YearPart yearPart) {
      int start = firstMonth(yearPart.code());
      int year = said.getYear();
      if (directed.direction() < 0 && start + 2 >= said.getMonthValue()) {
        year--;
      } else if (directed.direction() > 0 && start <= said.getMonthValue()) {
        year++;
      }
      return yearPart(year, yearPart.code(), true, FROM_SAYING);
    }
    if (meaning instanceof Meaning.Holiday holiday) {
      LocalDate day = Feasts.day(holiday.code(), said.getYear());
      if (directed.direction() < 0 && !day.isBefore(said)) {
        day = Feasts.day(holiday.code(), said.getYear() - 1);
      } else if (directed.direction() > 0 && !day.isAfter(said)) {
        day = Feasts.day(holiday.code(), said.getYear() + 1);
      }
      return single(day, FROM_SAYING);
    }
    return resolve(meaning, tense, false);
  }

  private Resolved resolveLasting(Meaning.Lasting lasting) {
    Optional<LocalDate> said = clock.saidDay();
    boolean counted =
        lasting.direction() != 0
            && said.isPresent()
            && lasting.count() >= 1
            && lasting.count() < 1000
            && !lasting.unit().isShort();
    if (!counted) {
      return Resolved.undated(lasting.value(), "how long");
    }
    LocalDate day = said.get();
    LocalDate other = lasting.unit().shift(day, (int) (lasting.direction() * lasting.count()));
    boolean past = lasting.direction() < 0;
    return Resolved.days(
        lasting.value(),
        past ? other : day,
        past ? day : other,
        DatePrecision.RANGE,
        true,
        FROM_SAYING);
  }

  // ---- times of day -------------------------------------------------------------------------

  private Resolved resolveHour(Meaning.Hour hour, Tense tense, boolean quoted) {
    if (!(hour.day() instanceof Meaning.Unsaid)) {
      Resolved day = resolve(hour.day(), tense, quoted);
      String value = day.value().length() == 10 ? day.value() : "XXXX-XX-XX";
      return new Resolved(
          value + hour.suffix(),
          day.first(),
          day.last(),
          day.precision(),
          day.inferred(),
          day.rule());
    }
    Optional<DateGround> told = clock.inParagraph().filter(DateGround::isDay);
    if (told.isPresent()) {
      LocalDate day = told.get().first();
      return Resolved.days(
          day + hour.suffix(), day, day, DatePrecision.DAY, true, "hour of the day told before");
    }
    String day = clock.saidDay().map(LocalDate::toString).orElse("XXXX-XX-XX");
    return Resolved.undated(
        day + hour.suffix().toUpperCase(Locale.ROOT), "hour of a day that is not told");
  }
}
