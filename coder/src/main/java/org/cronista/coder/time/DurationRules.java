package org.cronista.coder.time;

import java.util.List;
import java.util.Optional;

/** How long and how often: "16-day", "three weeks", "decades", "every year", "twice a week". */
final class DurationRules implements Rules {

  private final Amounts amounts = new Amounts();

  @Override
  public List<Piece> read(TimeText text, int at) {
    return readSet(text, at)
        .or(() -> readFrequency(text, at))
        .or(() -> readDirected(text, at))
        .or(() -> readDuration(text, at, at, 0))
        .or(() -> readBare(text, at))
        .map(List::of)
        .orElse(List.of());
  }

  /** "every year", "each Thursday", "every two weeks", "Mondays", "daily". */
  private Optional<Piece> readSet(TimeText text, int at) {
    if (text.isKind(at, "each")) {
      return readEach(text, at);
    }
    String weekdays = text.isCapitalised(at) ? text.value(at, "weekdays") : "";
    if (!weekdays.isEmpty()) {
      return Optional.of(new Piece(at, at, new Meaning.Repeated("XXXX-WXX-" + weekdays)));
    }
    String parts = text.value(at + 1, "parts-of-day");
    if (text.weekday(at) > 0 && !parts.isEmpty()) {
      return Optional.of(
          new Piece(at, at + 1, new Meaning.Repeated("XXXX-WXX-" + text.weekday(at) + parts)));
    }
    String value = text.value(at, "set");
    boolean title = (text.isCapitalised(at) && at > 0) || text.isNamed(at);
    boolean paper = text.tag(at).startsWith("NN") && !value.equals("P1Y");
    return value.isEmpty() || title || paper
        ? Optional.empty()
        : Optional.of(new Piece(at, at, new Meaning.Repeated(value)));
  }

  private Optional<Piece> readEach(TimeText text, int at) {
    int next = at + 1;
    double count = 1;
    if (text.isAny(next, "other", "second")) {
      count = 2;
      next++;
    } else {
      Optional<Amount> amount = amounts.read(text, next);
      if (amount.isPresent() && amount.get().isKnown()) {
        count = amount.get().count();
        next = amount.get().last() + 1;
      } else if (text.isAny(next, "single", "passing")) {
        next++;
      }
    }
    if (text.unit(next) != Unit.NONE) {
      return Optional.of(
          new Piece(at, next, new Meaning.Repeated(text.unit(next).duration(count))));
    }
    if (text.weekday(next) > 0) {
      String part = text.value(next + 1, "part-of-day");
      int last = part.isEmpty() ? next : next + 1;
      return Optional.of(
          new Piece(at, last, new Meaning.Repeated("XXXX-WXX-" + text.weekday(next) + part)));
    }
    if (text.month(next) > 0) {
      return Optional.of(
          new Piece(
              at, next, new Meaning.Repeated(Anchoring.twoDigits("XXXX-", text.month(next)))));
    }
    String season = text.value(next, "season");
    if (!season.isEmpty()) {
      return Optional.of(new Piece(at, next, new Meaning.Repeated("XXXX-" + season)));
    }
    String part = text.value(next, "part-of-day");
    return part.isEmpty()
        ? Optional.empty()
        : Optional.of(new Piece(at, next, new Meaning.Repeated("XXXX-XX-XX" + part)));
  }

  /** "twice a week", "three times a day", "5,000 a year". */
  private Optional<Piece> readFrequency(TimeText text, int at) {
    int times = at;
    if (text.is(at + 1, "times") && amounts.read(text, at).isPresent()) {
      times = at + 1;
    }
    if (!text.isKind(times, "times") || (times == at && text.is(at, "times"))) {
      return Optional.empty();
    }
    boolean each = text.isAny(times + 1, "a", "an", "each", "every", "per");
    Unit unit = text.unit(times + 2);
    return each && unit != Unit.NONE && !text.isPlural(times + 2)
        ? Optional.of(new Piece(at, times + 2, new Meaning.Repeated(unit.duration(1))))
        : Optional.empty();
  }

  /** "the past two weeks", "the next three years", "the first nine months". */
  private Optional<Piece> readDirected(TimeText text, int at) {
    int wordAt = text.isAny(at, "the", "these", "those", "this") ? at + 1 : at;
    boolean before = text.isAny(wordAt, "last", "past", "previous", "preceding", "recent");
    boolean after = text.isAny(wordAt, "next", "coming", "following");
    boolean order = text.isAny(wordAt, "first", "final", "latest") && wordAt > at;
    if (!before && !after && !order) {
      return Optional.empty();
    }
    int direction = before ? -1 : after ? 1 : 0;
    Optional<Piece> counted = readDuration(text, at, wordAt + 1, direction);
    if (counted.isPresent()) {
      return counted;
    }
    Unit unit = text.unit(wordAt + 1);
    if (unit == Unit.NONE || order) {
      return Optional.empty();
    }
    if (text.isPlural(wordAt + 1)) {
      Meaning meaning =
          new Meaning.Lasting(unit.duration(Amount.UNKNOWN), unit, Amount.UNKNOWN, direction);
      return Optional.of(new Piece(at, wordAt + 1, meaning));
    }
    return text.is(wordAt, "past")
        ? Optional.of(
            new Piece(at, wordAt + 1, new Meaning.Lasting(unit.duration(1), unit, 1, direction)))
        : Optional.empty();
  }

  /** An amount and a unit; the piece begins at {@code start}. */
  private Optional<Piece> readDuration(TimeText text, int start, int at, int direction) {
    Optional<Amount> found = amounts.read(text, at);
    if (found.isEmpty()) {
      return readWhole(text, start, at);
    }
    Amount amount = found.get();
    int unitAt = amount.last() + 1;
    if (text.isHyphen(unitAt)) {
      unitAt++;
    } else if (text.is(unitAt, "of") && !amount.isKnown()) {
      unitAt++;
    } else if (text.isAny(unitAt, "fiscal", "calendar", "long", "more")) {
      unitAt++;
    }
    Unit unit = text.unit(unitAt);
    boolean share = unit == Unit.QUARTER && text.isHyphen(unitAt - 1) && text.isPlural(unitAt);
    if (unit == Unit.NONE || share || isAge(text, unitAt) || isClock(text, unitAt)) {
      return Optional.empty();
    }
    boolean hyphen = text.isHyphen(unitAt - 1);
    boolean one = amount.count() == 1 || amount.count() == 0.5;
    if (!one && !text.isPlural(unitAt) && !hyphen) {
      return Optional.empty();
    }
    boolean article = text.isAny(at, "a", "an");
    if (article
        && (text.is(unitAt, "second")
            || text.is(unitAt, "quarter")
            || (text.is(unitAt, "minute") && text.isHyphen(unitAt + 1)))) {
      return Optional.empty();
    }
    if (article && isRate(text, at)) {
      return Optional.of(new Piece(at, unitAt, new Meaning.Repeated(unit.duration(1))));
    }
    double count = amount.count();
    int last = unitAt;
    if (text.is(last + 1, "and") && text.is(last + 2, "a") && text.is(last + 3, "half")) {
      count += 0.5;
      last += 3;
    }
    return Optional.of(
        new Piece(start, last, new Meaning.Lasting(unit.duration(count), unit, count, direction)));
  }

  /** "all day", "the whole week", "throughout the night" is none. */
  private static Optional<Piece> readWhole(TimeText text, int start, int at) {
    boolean all = text.is(at, "all") && !text.is(at + 1, "the");
    boolean whole = text.is(at, "the") && text.isAny(at + 1, "whole", "entire", "full");
    int unitAt = whole ? at + 2 : at + 1;
    Unit unit = text.unit(unitAt);
    return (all || whole) && unit != Unit.NONE && !text.isPlural(unitAt)
        ? Optional.of(new Piece(start, unitAt, new Meaning.Lasting(unit.duration(1), unit, 1, 0)))
        : Optional.empty();
  }

  private static boolean isAge(TimeText text, int unitAt) {
    int next = text.isHyphen(unitAt + 1) ? unitAt + 2 : unitAt + 1;
    return text.isAny(next, "old", "olds");
  }

  private static boolean isClock(TimeText text, int unitAt) {
    return text.is(unitAt, "second") && !text.isHyphen(unitAt - 1);
  }

  /** "$5 a year", "30 percent a month", "three days a week". */
  private static boolean isRate(TimeText text, int at) {
    return (text.number(at - 1) >= 0 && !text.isAny(at - 1, "a", "an"))
        || text.isAny(at - 1, "%", "percent", "dollars", "million", "billion", "times", "barrels")
        || (text.isPlural(at - 1) && text.unit(at - 1) != Unit.NONE);
  }

  /** "for years", "weeks of protest", "decades". */
  private Optional<Piece> readBare(TimeText text, int at) {
    Unit unit = text.unit(at);
    boolean preceded =
        text.number(at - 1) >= 0
            || (text.isAny(
                    at - 1, "of", "the", "these", "those", "working", "his", "her", "their",
                    "school", "older")
                && !text.isAny(at - 2, "dozens", "hundreds"));
    if (unit == Unit.NONE
        || !text.isPlural(at)
        || preceded
        || isAge(text, at)
        || (text.isCapitalised(at) && at > 0)) {
      return Optional.empty();
    }
    if (unit == Unit.QUARTER || unit == Unit.SECOND || unit == Unit.NIGHT) {
      return Optional.empty();
    }
    int start = text.isAny(at - 2, "dozens", "hundreds") ? at - 2 : at;
    return Optional.of(
        new Piece(
            start,
            at,
            new Meaning.Lasting(unit.duration(Amount.UNKNOWN), unit, Amount.UNKNOWN, 0)));
  }
}
