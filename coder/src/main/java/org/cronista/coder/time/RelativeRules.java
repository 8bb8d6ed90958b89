package org.cronista.coder.time;

import java.util.List;
import java.util.Optional;
import org.cronista.coder.time.Meaning.Anchor;

/** Times told by their distance: "yesterday", "last December", "two days later", "that night". */
final class RelativeRules implements Rules {

  private final Amounts amounts = new Amounts();

  @Override
  public List<Piece> read(TimeText text, int at) {
    return readDay(text, at)
        .or(() -> readBeforeYesterday(text, at))
        .or(() -> readDirected(text, at))
        .or(() -> readDistance(text, at))
        .or(() -> readEve(text, at))
        .or(() -> readDayOfMonth(text, at))
        .or(() -> readThe(text, at))
        .map(List::of)
        .orElse(List.of());
  }

  /** "yesterday", "tomorrow night", "tonight". */
  private Optional<Piece> readDay(TimeText text, int at) {
    if (text.is(at, "tonight")) {
      return Optional.of(new Piece(at, at, new Meaning.Hour(shift(Unit.DAY, 0), "TNI")));
    }
    String distance = text.value(at, "deictic-day");
    if (distance.isEmpty() || text.isNamed(at)) {
      return Optional.empty();
    }
    Meaning day = shift(Unit.DAY, Integer.parseInt(distance));
    String part = text.value(at + 1, "part-of-day");
    return Optional.of(
        part.isEmpty()
            ? new Piece(at, at, day)
            : new Piece(at, at + 1, new Meaning.Hour(day, part)));
  }

  private static Meaning.Shift shift(Unit unit, double count) {
    return new Meaning.Shift(unit, count, Anchor.SAYING, Part.WHOLE);
  }

  private static Meaning.Shift narrative(Unit unit, double count) {
    return new Meaning.Shift(unit, count, Anchor.NARRATIVE, Part.WHOLE);
  }

  /** "the day before yesterday", "the day after tomorrow". */
  private Optional<Piece> readBeforeYesterday(TimeText text, int at) {
    int start = text.is(at, "the") ? at + 1 : at;
    if (!text.is(start, "day")) {
      return Optional.empty();
    }
    if (text.is(start + 1, "before") && text.is(start + 2, "yesterday")) {
      return Optional.of(new Piece(at, start + 2, shift(Unit.DAY, -2)));
    }
    if (text.is(start + 1, "after") && text.is(start + 2, "tomorrow")) {
      return Optional.of(new Piece(at, start + 2, shift(Unit.DAY, 2)));
    }
    return Optional.empty();
  }

  /** "last week", "the previous day", "this morning", "that same night", "next Friday". */
  private Optional<Piece> readDirected(TimeText text, int at) {
    int wordAt = at;
    boolean the = text.isAny(wordAt, "the", "its", "their", "his", "her");
    if (the) {
      wordAt++;
    }
    if (text.isAny(wordAt, "this", "that")
        && text.isAny(wordAt + 1, "past", "coming", "last", "next")) {
      wordAt++;
    }
    String word = text.lower(wordAt);
    boolean that = word.equals("that") || (word.equals("same") && the);
    boolean before = text.isKind(wordAt, "before");
    boolean after = text.isKind(wordAt, "after");
    boolean now = text.isKind(wordAt, "this");
    if (!that && !before && !after && !now) {
      return Optional.empty();
    }
    int next = wordAt + 1;
    if ((that || now) && text.isAny(next, "same", "very", "current")) {
      next++;
    }
    if (text.isAny(next, "same", "fiscal", "calendar", "school", "financial", "academic")) {
      next++;
    }
    if (word.equals("past") && text.unit(next) != Unit.NONE) {
      return Optional.empty();
    }
    int direction = before ? -1 : after ? 1 : 0;
    boolean told =
        that
            || word.equals("previous")
            || word.equals("preceding")
            || word.equals("following")
            || word.equals("subsequent")
            || word.equals("ensuing")
            || (the && after && !word.equals("coming") && !word.equals("upcoming"));
    return directed(text, at, next, direction, told);
  }

  private Optional<Piece> directed(TimeText text, int at, int next, int direction, boolean told) {
    Unit unit = text.unit(next);
    String part = text.value(next, "part-of-day");
    if (unit == Unit.NIGHT || !part.isEmpty()) {
      String suffix = part.isEmpty() ? "TNI" : part;
      boolean lastNight = direction < 0 || (direction > 0 && told);
      Meaning day =
          told ? narrative(Unit.DAY, direction) : shift(Unit.DAY, lastNight ? -1 : direction);
      return Optional.of(new Piece(at, next, new Meaning.Hour(day, suffix)));
    }
    if (unit != Unit.NONE && !unit.isShort() && !text.isPlural(next)) {
      if (unit == Unit.DAY && direction == 0 && !told && !text.is(at, "this")) {
        return Optional.empty();
      }
      if (isAge(text, next)) {
        return Optional.empty();
      }
      Meaning meaning = told ? narrative(unit, direction) : shift(unit, direction);
      return Optional.of(new Piece(at, next, meaning));
    }
    Meaning named = named(text, next);
    if (named instanceof Meaning.Unsaid
        || (told
            && direction == 0
            && text.is(at, "that")
            && !(named instanceof Meaning.Calendar)
            && !(named instanceof Meaning.YearPart)
            && !(named instanceof Meaning.Weekday))) {
      return Optional.empty();
    }
    Meaning meaning = new Meaning.Directed(direction, named);
    String after = text.value(next + 1, "part-of-day");
    boolean weekday = named instanceof Meaning.Weekday;
    if (weekday && !after.isEmpty()) {
      return Optional.of(new Piece(at, next + 1, new Meaning.Hour(meaning, after)));
    }
    if ((weekday && text.month(next + 1) > 0) || text.dayOfMonth(next + 1) > 0) {
      return Optional.empty();
    }
    return Optional.of(new Piece(at, next, meaning));
  }

  private static boolean isAge(TimeText text, int at) {
    return (text.isHyphen(at + 1) && text.is(at + 2, "old")) || text.is(at + 1, "old");
  }

  private static Meaning named(TimeText text, int at) {
    if (text.month(at) > 0) {
      return new Meaning.Calendar(0, text.month(at), 0, Part.WHOLE);
    }
    if (text.weekday(at) > 0) {
      return new Meaning.Weekday(text.weekday(at));
    }
    String season = text.value(at, "season");
    if (!season.isEmpty()) {
      return new Meaning.YearPart(0, season);
    }
    String holiday = text.isCapitalised(at) ? text.value(at, "holiday") : "";
    return holiday.isEmpty() ? new Meaning.Unsaid() : new Meaning.Holiday(0, holiday);
  }

  /** "three weeks ago", "two days later", "the day after", "a year earlier". */
  private Optional<Piece> readDistance(TimeText text, int at) {
    boolean the = text.is(at, "the");
    if (the) {
      Unit unit = text.unit(at + 1);
      String part = text.value(at + 1, "part-of-day");
      boolean singular = unit != Unit.NONE && !unit.isShort() && !text.isPlural(at + 1);
      if (!singular && part.isEmpty()) {
        return Optional.empty();
      }
      int direction = direction(text, at + 2);
      if (direction == 0) {
        return Optional.empty();
      }
      if (unit == Unit.NIGHT || !part.isEmpty()) {
        String suffix = part.isEmpty() ? "TNI" : part;
        return Optional.of(
            new Piece(at, at + 2, new Meaning.Hour(narrative(Unit.DAY, direction), suffix)));
      }
      return Optional.of(new Piece(at, at + 2, narrative(unit, direction)));
    }
    Optional<Amount> amount = amounts.read(text, at);
    int unitAt = amount.map(a -> a.last() + 1).orElse(at);
    if (amount.isPresent() && text.isHyphen(unitAt)) {
      unitAt++;
    }
    if (amount.isPresent() && text.isAny(unitAt, "full", "whole", "long", "more")) {
      unitAt++;
    }
    Unit unit = text.unit(unitAt);
    boolean bare = amount.isEmpty();
    if (unit == Unit.NONE || (bare && !text.isPlural(unitAt) && !text.isHyphen(unitAt + 1))) {
      return Optional.empty();
    }
    double count = amount.map(Amount::count).orElse(Amount.UNKNOWN);
    int wordAt = unitAt + 1;
    if (text.is(wordAt + 1, "than")) {
      return Optional.empty();
    }
    if (text.isHyphen(wordAt)) {
      wordAt++;
      if (bare && !text.isPlural(unitAt)) {
        count = 1;
      }
    }
    if (text.is(wordAt, "ago") || (text.is(wordAt, "back") && !bare)) {
      return Optional.of(new Piece(at, wordAt, ago(unit, count, -1, Anchor.SAYING)));
    }
    if (text.is(wordAt, "from") && text.isAny(wordAt + 1, "now", "today")) {
      return Optional.of(new Piece(at, wordAt + 1, ago(unit, count, 1, Anchor.SAYING)));
    }
    if (text.is(wordAt, "hence")) {
      return Optional.of(new Piece(at, wordAt, ago(unit, count, 1, Anchor.SAYING)));
    }
    int direction = direction(text, wordAt);
    return direction == 0
        ? Optional.empty()
        : Optional.of(new Piece(at, wordAt, ago(unit, count, direction, Anchor.NARRATIVE)));
  }

  private static Meaning ago(Unit unit, double count, int direction, Anchor anchor) {
    if (count < 0 || unit.isShort() || count > 5000) {
      boolean today = unit.isShort() && count >= 0 && count <= 6;
      if (today && anchor == Anchor.SAYING) {
        return shift(Unit.DAY, 0);
      }
      return new Meaning.Reference(direction < 0 ? "PAST_REF" : "FUTURE_REF");
    }
    if (unit == Unit.DECADE) {
      return new Meaning.Shift(Unit.YEAR, direction * count * 10, anchor, Part.WHOLE);
    }
    return new Meaning.Shift(unit, direction * count, anchor, Part.WHOLE, true);
  }

  /** -1 for "earlier", 1 for "later"; "before" and "after" only with nothing following. */
  private static int direction(TimeText text, int at) {
    if (text.isAny(at, "earlier", "previously", "beforehand")) {
      return -1;
    }
    if (text.isAny(at, "later", "afterwards", "afterward")) {
      return 1;
    }
    boolean ends = isEnd(text, at + 1);
    if (text.is(at, "before") && ends) {
      return -1;
    }
    return text.is(at, "after") && ends ? 1 : 0;
  }

  private static boolean isEnd(TimeText text, int at) {
    return at >= text.size()
        || text.isAny(
            at, ",", ".", ";", ":", "-", "–", "—", ")", "!", "?", "”", "\"", "and", "but", "in",
            "at")
        || text.tag(at).equals("VBD")
        || text.tag(at).equals("MD");
  }

  /** "the weekend", "the quarter", "the latest quarter", "the day" is none. */
  private Optional<Piece> readThe(TimeText text, int at) {
    if (!text.is(at, "the")) {
      return Optional.empty();
    }
    int unitAt = text.isAny(at + 1, "latest", "fiscal") ? at + 2 : at + 1;
    if (text.is(unitAt, "weekend")) {
      return Optional.of(new Piece(at, unitAt, shift(Unit.WEEKEND, -1)));
    }
    boolean quarter = text.is(unitAt, "quarter") && !text.isAny(unitAt + 1, "of", "-");
    return quarter || (text.is(at + 1, "latest") && text.is(unitAt, "period"))
        ? Optional.of(new Piece(at, unitAt, narrative(Unit.QUARTER, 0)))
        : Optional.empty();
  }

  /** "on the 9th, …", "on the 9th they …"; not "on the 20th anniversary". */
  private static Optional<Piece> readDayOfMonth(TimeText text, int at) {
    boolean day =
        text.is(at - 1, "on")
            && text.is(at, "the")
            && text.ordinal(at + 1) > 0
            && text.dayOfMonth(at + 1) > 0
            && Character.isDigit(text.lower(at + 1).charAt(0));
    String tag = text.tag(at + 2);
    boolean alone =
        at + 2 >= text.size()
            || text.isAny(at + 2, ",", ".", ";")
            || tag.equals("DT")
            || tag.startsWith("PRP");
    return day && alone
        ? Optional.of(new Piece(at, at + 1, new Meaning.DayOfMonth(text.dayOfMonth(at + 1))))
        : Optional.empty();
  }

  /** "on the eve", not "the eve of". */
  private Optional<Piece> readEve(TimeText text, int at) {
    return text.is(at, "the") && text.is(at + 1, "eve") && !text.is(at + 2, "of")
        ? Optional.of(new Piece(at, at + 1, narrative(Unit.DAY, -1)))
        : Optional.empty();
  }
}
