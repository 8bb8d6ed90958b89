package org.cronista.coder.time;

import org.cronista.coder.language.Sentence;

/** Time adverbials at the head of a sentence. */
final class Openings {

  private static final int LATEST = 4;

  private Openings() {}

  /** "On Wednesday Ada Mensah resigned": an opening with a preposition never marks a noun. */
  static boolean isAdverbial(Sentence sentence, FoundTime time) {
    return time.firstToken() > 0
        && sentence.token(time.firstToken() - 1).tag().equals("IN")
        && !sentence.token(time.firstToken() - 1).form().equals("of")
        && opens(sentence, time);
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
