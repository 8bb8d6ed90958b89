package org.cronista.coder.time;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times of day, with the day they belong to when it stands beside them. */
final class HourRules implements Rules {

  private static final Pattern CLOCK = Pattern.compile("(\\d{1,2})[:h](\\d{2})(?::\\d{2})?");
  private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.(\\d{2})");
  private static final Pattern FUSED =
      Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?([ap])\\.?m\\.?");

  private final List<Rules> days;

  /** Times of day beside the days that {@code days} read. */
  HourRules(List<Rules> days) {
    this.days = List.copyOf(days);
  }

  @Override
  public List<Piece> read(TimeText text, int at) {
    Optional<Piece> ofDay = readPartOfDay(text, at);
    if (ofDay.isPresent()) {
      return List.of(ofDay.get());
    }
    Optional<Piece> clock = readClock(text, at);
    if (clock.isPresent()) {
      return List.of(withDayAfter(text, clock.get()));
    }
    return readDayThenPart(text, at);
  }

  /** "4:00 p.m.", "8 am", "16:30 GMT", "3 o'clock". */
  private Optional<Piece> readClock(TimeText text, int at) {
    String word = text.lower(at);
    if (word.isEmpty() || (!Character.isDigit(word.charAt(0)) && text.number(at) < 0)) {
      return Optional.empty();
    }
    Matcher fused = FUSED.matcher(word);
    if (fused.matches()) {
      int hour = Integer.parseInt(fused.group(1));
      return hour(at, at, half(hour, fused.group(3).charAt(0)), fused.group(2));
    }
    String half = text.lower(at + 1);
    boolean halfSaid =
        half.equals("a.m.")
            || half.equals("p.m.")
            || half.equals("am")
            || half.equals("pm")
            || half.equals("a.m")
            || half.equals("p.m");
    Matcher clock = CLOCK.matcher(word);
    Matcher dotted = DOTTED.matcher(word);
    if (clock.matches()) {
      int hour = Integer.parseInt(clock.group(1));
      return hour(
          at, halfSaid ? at + 1 : at, halfSaid ? half(hour, half.charAt(0)) : hour, clock.group(2));
    }
    if (dotted.matches() && halfSaid) {
      int hour = Integer.parseInt(dotted.group(1));
      return hour(at, at + 1, half(hour, half.charAt(0)), dotted.group(2));
    }
    int number = text.number(at);
    if (number >= 1 && number <= 12 && !text.isAny(at, "a", "an")) {
      if (halfSaid) {
        return hour(at, at + 1, half(number, half.charAt(0)), "");
      }
      if (text.isAny(at + 1, "o'clock", "o’clock")) {
        return hour(at, at + 1, number, "");
      }
      return readSpokenHour(text, at, number);
    }
    return Optional.empty();
  }

  /** "at <i>four in the morning</i>", "until <i>ten at night</i>": none of it counts people. */
  private static Optional<Piece> readSpokenHour(TimeText text, int at, int number) {
    boolean told =
        text.isAny(
            at - 1, "at", "around", "about", "between", "and", "by", "until", "till", "from", "to",
            "before", "after", "since");
    if (told && text.is(at + 1, "in") && text.is(at + 2, "the")) {
      if (text.is(at + 3, "morning")) {
        return hour(at, at + 3, half(number, 'a'), "");
      }
      if (text.isAny(at + 3, "afternoon", "evening")) {
        return hour(at, at + 3, half(number, 'p'), "");
      }
    }
    return told && text.is(at + 1, "at") && text.is(at + 2, "night")
        ? hour(at, at + 2, half(number, 'p'), "")
        : Optional.empty();
  }

  private static int half(int hour, char half) {
    int twelve = hour % 12;
    return hour > 12 ? hour : half == 'p' ? twelve + 12 : twelve;
  }

  private static Optional<Piece> hour(int first, int last, int hour, String minutes) {
    String written = minutes == null || minutes.isEmpty() ? "00" : minutes;
    if (hour > 24 || Integer.parseInt(written) > 59) {
      return Optional.empty();
    }
    String suffix = String.format(Locale.ROOT, "T%02d:%s", hour, written);
    return Optional.of(new Piece(first, last, new Meaning.Hour(new Meaning.Unsaid(), suffix)));
  }

  /** Adds the zone and the day: "9 a.m. EST Tuesday", "10 p.m. on 17 October". */
  private Piece withDayAfter(TimeText text, Piece hour) {
    int last = hour.last();
    if (text.isKind(last + 1, "time-zone")) {
      last++;
    } else if (text.is(last + 1, "local") && text.is(last + 2, "time")) {
      last += 2;
    }
    int dayAt = text.isAny(last + 1, "on", ",", "of") ? last + 2 : last + 1;
    Optional<Piece> day = readDay(text, dayAt);
    String suffix = ((Meaning.Hour) hour.meaning()).suffix();
    return day.isPresent()
        ? new Piece(hour.first(), day.get().last(), new Meaning.Hour(day.get().meaning(), suffix))
        : new Piece(hour.first(), last, hour.meaning());
  }

  private Optional<Piece> readDay(TimeText text, int at) {
    for (Rules rules : days) {
      List<Piece> found = rules.read(text, at);
      if (found.size() == 1 && found.get(0).first() == at && isDay(found.get(0).meaning())) {
        return Optional.of(found.get(0));
      }
    }
    return Optional.empty();
  }

  private static boolean isDay(Meaning meaning) {
    if (meaning instanceof Meaning.Directed directed) {
      return isDay(directed.meaning());
    }
    return meaning instanceof Meaning.Weekday
        || meaning instanceof Meaning.Holiday
        || (meaning instanceof Meaning.Calendar calendar && calendar.day() > 0)
        || (meaning instanceof Meaning.Shift shift && shift.unit() == Unit.DAY);
  }

  /** "the morning of October 12", "in the evening", "at dawn", "noon", "overnight". */
  private Optional<Piece> readPartOfDay(TimeText text, int at) {
    int start = text.is(at, "the") ? at + 1 : at;
    if (text.isAny(start, "early", "late", "mid") && !text.isHyphen(start + 1)) {
      start++;
    }
    int wordAt = start;
    if (text.isAny(start, "hours") && text.is(start + 1, "of") && start > at) {
      int inner = text.is(start + 2, "the") ? start + 3 : start + 2;
      Optional<Piece> day =
          readDayThenPart(text, inner).stream().findFirst().or(() -> readDay(text, inner));
      if (day.isPresent()) {
        return Optional.of(
            new Piece(
                at,
                day.get().last(),
                day.get().meaning() instanceof Meaning.Hour
                    ? day.get().meaning()
                    : new Meaning.Hour(day.get().meaning(), "TMO")));
      }
      String part = text.value(inner, "part-of-day");
      return part.isEmpty()
          ? Optional.empty()
          : Optional.of(new Piece(at, inner, new Meaning.Hour(new Meaning.Unsaid(), part)));
    }
    String part = text.value(wordAt, "part-of-day");
    if (part.isEmpty() || text.isNamed(wordAt)) {
      return Optional.empty();
    }
    if (text.isAny(wordAt + 1, "of", "on")) {
      int dayAt =
          text.is(wordAt + 2, "the") && text.ordinal(wordAt + 3) == 0 ? wordAt + 3 : wordAt + 2;
      Optional<Piece> day = readDay(text, dayAt);
      if (day.isPresent()) {
        return Optional.of(
            new Piece(at, day.get().last(), new Meaning.Hour(day.get().meaning(), part)));
      }
    }
    boolean the =
        text.is(at, "the")
            && text.isAny(at - 1, "in", "during", "by", "of", "into", "through", "that");
    boolean at0 =
        text.isAny(at - 1, "at", "by", "before", "until", "after", "since", "around", "from");
    boolean alone = text.isAny(wordAt, "overnight", "midnight", "noon", "midday", "dawn");
    boolean noun = text.tag(wordAt).startsWith("NN") || text.is(wordAt, "overnight");
    return noun && (the || at0 || alone)
        ? Optional.of(new Piece(at, wordAt, new Meaning.Hour(new Meaning.Unsaid(), part)))
        : Optional.empty();
  }

  /** "Friday night", "17 October morning". */
  private List<Piece> readDayThenPart(TimeText text, int at) {
    Optional<Piece> day = readDay(text, at);
    if (day.isEmpty()) {
      return List.of();
    }
    int next = day.get().last() + 1;
    if (text.isAny(next, "early", "late")) {
      next++;
    }
    String part = text.value(next, "part-of-day");
    if (part.isEmpty()) {
      return List.of();
    }
    return List.of(new Piece(at, next, new Meaning.Hour(day.get().meaning(), part)));
  }
}
