package org.cronista.coder.time;

import org.cronista.coder.language.Sentence;

/** Time adverbials at the head of a sentence. */
final class Openings {

  private static final int LATEST = 4;

  private Openings() {}

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
