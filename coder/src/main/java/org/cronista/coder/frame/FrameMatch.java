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
 * @param firstToken first token of the trigger
 * @param lastToken last token of the trigger; tokens between may not belong to it
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
    int firstToken,
    int lastToken,
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
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
  }
}
