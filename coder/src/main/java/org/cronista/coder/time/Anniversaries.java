package org.cronista.coder.time;

import java.util.ArrayList;
import java.util.List;
import org.cronista.coder.time.Meaning.Anchor;

/** "Twenty years ago today" is one day, not a year and today. */
final class Anniversaries {

  private Anniversaries() {}

  /** The pieces, each such pair made one. */
  static List<Piece> join(List<Piece> pieces) {
    List<Piece> joined = new ArrayList<>();
    for (Piece piece : pieces) {
      Piece before = joined.isEmpty() ? piece : joined.get(joined.size() - 1);
      boolean beside = !joined.isEmpty() && before.last() + 1 == piece.first();
      if (beside
          && isToday(piece.meaning())
          && before.meaning() instanceof Meaning.Shift shift
          && isYearsAgo(shift)) {
        joined.set(
            joined.size() - 1,
            new Piece(
                before.first(),
                piece.last(),
                new Meaning.DayAway(shift.unit(), (int) shift.count())));
      } else {
        joined.add(piece);
      }
    }
    return joined;
  }

  private static boolean isYearsAgo(Meaning.Shift shift) {
    return shift.isCounted()
        && shift.anchor() == Anchor.SAYING
        && shift.count() < 0
        && shift.count() == Math.rint(shift.count())
        && (shift.unit() == Unit.YEAR || shift.unit() == Unit.MONTH || shift.unit() == Unit.WEEK);
  }

  private static boolean isToday(Meaning meaning) {
    return meaning instanceof Meaning.Shift shift
        && shift.unit() == Unit.DAY
        && shift.anchor() == Anchor.SAYING
        && shift.count() == 0;
  }
}
