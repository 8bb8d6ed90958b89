package org.cronista.coder.time;

/** The place and date at the head of a dispatch: "LA PAZ, May 21 — ". */
final class Dateline {

  private static final int LONGEST = 9;

  private Dateline() {}

  /** Whether a date is that of a dispatch. */
  static boolean is(TimeText text, Piece piece) {
    if (piece.first() == 0 || piece.first() > LONGEST) {
      return false;
    }
    int next = piece.last() + 1;
    if (text.is(next, "(") || text.is(next, ",")) {
      next = skipAgency(text, next);
    }
    if (!text.isAny(next, "-", "–", "—", "--")) {
      return false;
    }
    boolean shouted = false;
    for (int i = 0; i < piece.first(); i++) {
      if (!text.tag(i).startsWith("NNP")
          && !text.isAny(i, ",", "(", "/", ".", "-")
          && !text.isCapitalised(i)) {
        return false;
      }
      String form = text.form(i);
      shouted |= form.length() > 2 && form.equals(form.toUpperCase(java.util.Locale.ROOT));
    }
    return shouted || text.is(piece.first() - 1, ",");
  }

  private static int skipAgency(TimeText text, int at) {
    for (int i = at; i < Math.min(text.size(), at + 6); i++) {
      if (text.is(i, ")")) {
        return i + 1;
      }
    }
    return at;
  }
}
