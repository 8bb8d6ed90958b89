package org.cronista.coder.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Parts of a period: "early June", "the end of May", "later that day", "the first week of July".
 */
final class PartRules implements Rules {

  private final List<Rules> periods;

  /** Parts of the periods that {@code periods} read. */
  PartRules(List<Rules> periods) {
    this.periods = List.copyOf(periods);
  }

  @Override
  public List<Piece> read(TimeText text, int at) {
    int wordAt = text.is(at, "the") ? at + 1 : at;
    if (text.isAny(wordAt, "very")) {
      wordAt++;
    }
    if (text.is(wordAt + 1, "week") && text.is(wordAt + 2, "of")) {
      Optional<Part> week = week(text, wordAt);
      if (week.isPresent()) {
        return widened(at, readPeriod(text, wordAt + 3), wordAt + 3, week.get());
      }
    }
    if (!text.isKind(wordAt, "part")) {
      return List.of();
    }
    Part part = text.part(wordAt);
    boolean adverb = text.isAny(wordAt, "early", "earlier", "mid", "late", "later");
    int next = wordAt + 1;
    if (adverb) {
      if ((text.isHyphen(next) && !text.is(wordAt, "later"))
          || text.is(next, "in")
          || text.is(next, "on")) {
        next++;
      }
    } else {
      if (!text.is(next, "of")) {
        return List.of();
      }
      next++;
    }
    List<Piece> inner = readPeriod(text, next);
    if (inner.isEmpty() && !adverb && text.isAny(next, "the", "this", "last")) {
      Unit unit = text.unit(next + 1);
      if (unit == Unit.MONTH || unit == Unit.YEAR || unit == Unit.WEEK) {
        inner =
            List.of(
                new Piece(
                    next,
                    next + 1,
                    new Meaning.Shift(unit, 0, Meaning.Anchor.NARRATIVE, Part.WHOLE)));
      }
    }
    return widened(at, inner, next, part);
  }

  /** "first", "last": which week of a month. */
  private static Optional<Part> week(TimeText text, int at) {
    if (text.isAny(at, "last", "final")) {
      return Optional.of(Part.LAST_WEEK);
    }
    return switch (text.ordinal(at)) {
      case 1 -> Optional.of(Part.FIRST_WEEK);
      case 2 -> Optional.of(Part.SECOND_WEEK);
      case 3 -> Optional.of(Part.THIRD_WEEK);
      case 4 -> Optional.of(Part.FOURTH_WEEK);
      default -> Optional.empty();
    };
  }

  private static List<Piece> widened(int at, List<Piece> inner, int next, Part part) {
    if (inner.isEmpty() || inner.get(0).first() != next) {
      return List.of();
    }
    boolean month =
        inner.get(0).meaning() instanceof Meaning.Calendar calendar
            && calendar.month() > 0
            && calendar.day() == 0;
    if (part.isWeek() && !month) {
      return List.of();
    }
    List<Piece> widened = new ArrayList<>(inner);
    widened.set(0, new Piece(at, inner.get(0).last(), withPart(inner.get(0).meaning(), part)));
    return widened;
  }

  private List<Piece> readPeriod(TimeText text, int at) {
    for (Rules rules : periods) {
      List<Piece> found = rules.read(text, at);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private static Meaning withPart(Meaning meaning, Part part) {
    if (meaning instanceof Meaning.Calendar calendar && calendar.day() == 0) {
      return new Meaning.Calendar(calendar.year(), calendar.month(), 0, part);
    }
    if (meaning instanceof Meaning.Years years) {
      return new Meaning.Years(years.first(), years.last(), years.value(), part);
    }
    if (meaning instanceof Meaning.Shift shift) {
      return new Meaning.Shift(shift.unit(), shift.count(), shift.anchor(), part);
    }
    if (meaning instanceof Meaning.Directed directed) {
      return new Meaning.Directed(directed.direction(), withPart(directed.meaning(), part));
    }
    return meaning;
  }
}
