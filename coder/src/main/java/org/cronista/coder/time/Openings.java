package org.cronista.coder.time;

import org.cronista.coder.language.Sentence;

/** Time adverbials at the head of a sentence. */
final class Openings {

  private static final int LATEST = 4;

  private static final TimeWords WORDS = TimeWords.english();

  private Openings() {}

  /**
   * "On Wednesday Ada Mensah resigned", "Last week troops burned the market": an opening with a
   * preposition never marks a noun, nor does one that ends in a unit of time, unless it owns what
   * follows ("Last week's march").
   */
  static boolean isAdverbial(Sentence sentence, FoundTime time) {
    if (!opens(sentence, time)) {
      return false;
    }
    boolean afterPreposition =
        time.firstToken() > 0
            && sentence.token(time.firstToken() - 1).tag().equals("IN")
            && !sentence.token(time.firstToken() - 1).form().equals("of");
    return afterPreposition || isBareUnit(sentence, time);
  }

  private static boolean isBareUnit(Sentence sentence, FoundTime time) {
    int next = time.lastToken() + 1;
    String last = sentence.token(time.lastToken()).lemma();
    boolean unit = WORDS.is("unit", last) || WORDS.is("part-of-day", last);
    boolean owns =
        next < sentence.size()
            && (sentence.token(next).tag().equals("POS")
                || sentence.token(next).form().equals("-"));
    return unit && time.lastToken() > time.firstToken() && !owns;
  }

  /** "On 3 May, …", "In the early hours of Friday …", "Meanwhile, on 3 May, …". */
  static boolean opens(Sentence sentence, FoundTime time) {
    if (time.firstToken() > LATEST) {
      return false;
    }
    for (int i = 0; i < time.firstToken(); i++) {
      if (sentence.token(i).isVerb() || sentence.token(i).isNoun()) {
        return false;
      }
    }
    return true;
  }
}
