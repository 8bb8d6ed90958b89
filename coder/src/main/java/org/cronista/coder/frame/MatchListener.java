package org.cronista.coder.frame;

import java.util.List;
import org.cronista.packs.Frame;

/** Hears of the frames that were thought of and not taken, for who asks why. */
@FunctionalInterface
public interface MatchListener {

  /** Hears nothing. */
  MatchListener NOBODY = (frame, tokens, reason) -> {};

  /**
   * A frame whose trigger stands in the sentence was not taken.
   *
   * @param frame the frame
   * @param tokens the trigger's tokens
   * @param reason why, in words
   */
  void dismissed(Frame frame, List<Integer> tokens, String reason);
}
