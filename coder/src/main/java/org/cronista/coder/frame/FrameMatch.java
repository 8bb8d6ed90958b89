package org.cronista.coder.frame;

import java.util.List;
import java.util.Optional;
import org.cronista.model.AcledSubEvent;
import org.cronista.model.PloverType;
import org.cronista.packs.Frame;

/**
 * A frame found in a sentence.
 *
 * @param frame the frame
 * @param head index of the trigger's head token
 * @param trigger the trigger's tokens, ascending; not always adjacent ("<i>staged</i> a one-day
 *     <i>strike</i>")
 * @param type PLOVER type after refinement
 * @param mode PLOVER mode after refinement
 * @param subEvent ACLED sub-event after refinement
 * @param actors head tokens of who does it
 * @param recipients head tokens of to whom
 * @param actorRelation the relation that gave the actors, empty when there are none
 * @param recipientRelation the relation that gave the recipients, empty when there are none
 * @param lightVerb the light verb that carries the event noun ("staged"), if any
 */
public record FrameMatch(
    Frame frame,
    int head,
    List<Integer> trigger,
    PloverType type,
    Optional<String> mode,
    Optional<AcledSubEvent> subEvent,
    List<Integer> actors,
    List<Integer> recipients,
    String actorRelation,
    String recipientRelation,
    Optional<Integer> lightVerb) {

  /** Copies the lists. */
  public FrameMatch {
    trigger = List.copyOf(trigger);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
  }

  /** First token of the trigger. */
  public int firstToken() {
    return trigger.get(0);
  }

  /** Last token of the trigger. */
  public int lastToken() {
    return trigger.get(trigger.size() - 1);
  }
}
