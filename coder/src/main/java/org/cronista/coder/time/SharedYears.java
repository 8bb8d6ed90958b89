package org.cronista.coder.time;

import java.util.ArrayList;
import java.util.List;

/** Gives the first of two linked dates the year of the second: "from May 1 to June 9, 1989". */
final class SharedYears {

  private static final int WIDEST = 3;

  private SharedYears() {}

  static List<Piece> share(TimeText text, List<Piece> pieces) {
    List<Piece> shared = new ArrayList<>(pieces);
    for (int i = pieces.size() - 2; i >= 0; i--) {
      Piece piece = shared.get(i);
      Piece next = shared.get(i + 1);
      if (piece.meaning() instanceof Meaning.Calendar one
          && next.meaning() instanceof Meaning.Calendar other
          && one.year() == 0
          && other.year() > 0
          && other.month() > 0
          && (one.day() > 0) == (other.day() > 0)
          && isLinked(text, piece.last() + 1, next.first())) {
        int year = one.month() > other.month() ? other.year() - 1 : other.year();
        shared.set(
            i,
            new Piece(
                piece.first(),
                piece.last(),
                new Meaning.Calendar(year, one.month(), one.day(), one.part(), one.weekday())));
      }
    }
    return shared;
  }

  private static boolean isLinked(TimeText text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!text.isAny(
          i, "to", "and", "or", "until", "till", "through", "-", "–", "—", ",", "the", "on")) {
        return false;
      }
    }
    return from < to && to - from <= WIDEST;
  }
}
