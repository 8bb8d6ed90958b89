package org.cronista.coder.time;

/** Whether a date carries the narrative on. */
final class Narration {

  private Narration() {}

  /**
   * A date told for its own sake moves the narrative; one that only marks a thing ("the 2003
   * massacre"), ends a period ("until June"), or belongs to a dateline does not.
   */
  static boolean moves(TimeText text, FoundTime time, Meaning meaning) {
    if (!time.isDated()
        || meaning instanceof Meaning.Lasting
        || meaning instanceof Meaning.Years
        || time.rule().equals(FoundTime.DATELINE)) {
      return false;
    }
    boolean comparison =
        meaning instanceof Meaning.Shift shift && shift.isCounted() && shift.count() < 0;
    return !comparison
        && !isModifier(text, time)
        && !text.isAny(time.firstToken() - 1, "until", "till", "by", "since");
  }

  /** Whether words say by themselves when: "on May 3", "In June", "May 3, …" at the head. */
  static boolean isAdverbial(TimeText text, Piece piece) {
    return piece.first() == 0 || text.isAny(piece.first() - 1, "on", "in", "since", "during", "of");
  }

  /** "the 2003 massacre", "Monday's march", "survivors of 1952". */
  static boolean isModifier(TimeText text, FoundTime time) {
    int next = time.lastToken() + 1;
    boolean noun =
        text.tag(next).startsWith("NN")
            || text.tag(next).startsWith("JJ")
            || text.isAny(next, "'s", "’s");
    boolean determined =
        time.firstToken() > 0
            && (text.tag(time.firstToken() - 1).equals("DT")
                || text.tag(time.firstToken() - 1).startsWith("PRP$")
                || text.tag(time.firstToken() - 1).startsWith("JJ"));
    return (noun && determined) || text.isAny(next, "'s", "’s");
  }
}
