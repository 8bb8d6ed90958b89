package org.cronista.coder.time;

import java.util.ArrayList;
import java.util.List;

/** Reads every expression of a sentence: at each token, the longest that any rule finds. */
final class TimeReader {

  private final List<Rules> rules;

  TimeReader() {
    Rules calendar = new CalendarRules();
    Rules period = new PeriodRules();
    Rules relative = new RelativeRules();
    List<Rules> dates = List.of(calendar, relative, period);
    Rules hours = new HourRules(dates);
    rules =
        List.of(
            hours,
            new PartRules(List.of(hours, calendar, relative, period)),
            calendar,
            relative,
            period,
            new DurationRules(),
            new VagueRules());
  }

  /** The expressions, in text order, not overlapping. */
  List<Piece> read(TimeText text) {
    if (!text.hasAnything()) {
      return List.of();
    }
    List<Piece> found = new ArrayList<>();
    int at = 0;
    while (at < text.size()) {
      List<Piece> best = text.isPromising(at) ? longest(text, at) : List.of();
      found.addAll(best);
      at = best.isEmpty() ? at + 1 : best.get(best.size() - 1).last() + 1;
    }
    return SharedYears.share(text, Anniversaries.join(found));
  }

  private List<Piece> longest(TimeText text, int at) {
    List<Piece> best = List.of();
    for (Rules family : rules) {
      List<Piece> found = family.read(text, at);
      if (!found.isEmpty() && (best.isEmpty() || end(found) > end(best))) {
        best = found;
      }
    }
    return best;
  }

  private static int end(List<Piece> pieces) {
    return pieces.get(pieces.size() - 1).last();
  }
}
