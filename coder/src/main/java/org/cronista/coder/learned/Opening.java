package org.cronista.coder.learned;

import java.util.List;
import java.util.Optional;

/** What a text is chiefly about stands at its beginning. */
public final class Opening {

  /** Characters that surely fill the window of the encoders. */
  private static final int ENOUGH = 900;

  private Opening() {}

  /**
   * The first words of a text.
   *
   * @param title the title, unless it is among the sentences
   * @param sentences in text order
   */
  public static String of(Optional<String> title, List<String> sentences) {
    StringBuilder opening = new StringBuilder();
    title.ifPresent(t -> opening.append(t).append(". "));
    for (String sentence : sentences) {
      if (opening.length() > ENOUGH) {
        break;
      }
      opening.append(sentence).append(' ');
    }
    return opening.toString().strip();
  }
}
