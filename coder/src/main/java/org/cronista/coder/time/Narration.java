package org.cronista.coder.time;

import org.cronista.coder.language.Relation;
import org.cronista.coder.language.Sentence;
import org.cronista.coder.language.Token;

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
    if (comparison || isModifier(text, time) || isAside(text.sentence(), time)) {
      return false;
    }
    return !text.isAny(time.firstToken() - 1, "until", "till", "by", "since");
  }

  /** Whether it stands in a clause about a thing or about what went before. */
  private static boolean isAside(Sentence sentence, FoundTime time) {
    if (!sentence.isParsed()) {
      return false;
    }
    int at = time.lastToken();
    for (int steps = 0; at >= 0 && steps < sentence.size(); steps++) {
      Token token = sentence.token(at);
      boolean outside = !time.covers(at);
      boolean perfect =
          sentence.listChildren(at, Relation.AUXILIARY).stream()
              .anyMatch(child -> child.lemma().equals("have") && child.tag().equals("VBD"));
      if (outside
          && (perfect
              || token.relation() == Relation.RELATIVE_CLAUSE
              || token.relation() == Relation.NOUN_CLAUSE)) {
        return true;
      }
      at = token.head();
    }
    return false;
  }

  /** Whether a sentence speaks of the present, which ends a story told of the past. */
  static boolean speaksOfPresent(TimeText text, boolean[] quoted) {
    for (int i = 0; i < text.size(); i++) {
      switch (text.tag(i)) {
        case "VBD" -> {
          return false;
        }
        case "VBZ", "VBP", "MD" -> {
          if (!quoted[i] && !isPartOfName(text, i)) {
            return true;
          }
        }
        default -> {}
      }
    }
    return false;
  }

  /**
   * "IS militants", "Santa Rita do Sul", "a shoot-out": taken for verbs by a tagger that goes by
   * the word alone.
   */
  private static boolean isPartOfName(TimeText text, int at) {
    String form = text.sentence().token(at).form();
    boolean capitals = form.length() > 1 && form.equals(form.toUpperCase(java.util.Locale.ROOT));
    boolean within = text.tag(at - 1).equals("NNP") && text.tag(at + 1).equals("NNP");
    return capitals || within || text.isHyphen(at + 1) || text.isHyphen(at - 1);
  }

  /** Whether words say by themselves when: "on May 3", "In June", "May 3, …" at the head. */
  static boolean isAdverbial(TimeText text, Piece piece) {
    return piece.first() == 0 || text.isAny(piece.first() - 1, "on", "in", "since", "during", "of");
  }

  /** "the 2003 massacre", "Monday's march", "survivors of 1952". */
  static boolean isModifier(TimeText text, FoundTime time) {
    return marksNoun(text, time.firstToken(), time.lastToken());
  }

  /** The same of the tokens {@code first} to {@code last}. */
  static boolean marksNoun(TimeText text, int first, int last) {
    int next = last + 1;
    boolean noun =
        text.tag(next).startsWith("NN")
            || text.tag(next).startsWith("JJ")
            || text.isAny(next, "'s", "’s");
    boolean determined =
        text.tag(first - 1).equals("DT")
            || text.tag(first - 1).startsWith("PRP$")
            || text.tag(first - 1).startsWith("JJ");
    return (noun && determined) || text.isAny(next, "'s", "’s");
  }
}
