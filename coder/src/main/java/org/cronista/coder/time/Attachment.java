package org.cronista.coder.time;

import java.util.List;
import java.util.Optional;

/** Which expression of time belongs to an event. */
interface Attachment {

  /**
   * A chosen expression.
   *
   * @param time the expression
   * @param inferred whether it only stands in the sentence without hanging on the event
   * @param rule why, in words, when inferred
   */
  record Choice(FoundTime time, boolean inferred, String rule) {}

  /** Chooses among dated expressions, if one belongs to the event. */
  Optional<Choice> choose(int trigger, List<FoundTime> candidates);

  /** Whether the event is told as lying at another time than the narrative has reached. */
  boolean isElsewhere(int trigger);

  /** Whether the event is told in the present; chronologies tell so of the past. */
  boolean isPresent(int trigger);
}
