package org.cronista.coder.frame;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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
 * @param traits what else the sentence tells about how surely and in what way the event is meant
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
    Optional<Integer> lightVerb,
    Set<Trait> traits) {

  /** How a frame stands in its sentence. */
  public enum Trait {
    /**
     * It is the content or the object of another frame's verbal act: "demanded his
     * <i>resignation</i>".
     */
    INNER,
    /** It repeats or undoes the act of the frame above it: "lifted the <i>curfew</i>". */
    ABSORBED,
    /** A statement about such events at large, without party, place or time. */
    GENERIC,
    /** It is only named as the reason or occasion of a protest in the same sentence. */
    BACKGROUND,
    /** A promise or refusal that is itself the act, though the deed has not been done. */
    SPEECH_ACT
  }

  /** Copies the collections. */
  public FrameMatch {
    traits = Set.copyOf(traits);
    trigger = List.copyOf(trigger);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
  }

  /** The same match with these traits. */
  FrameMatch with(Set<Trait> newTraits) {
    return new FrameMatch(
        frame,
        head,
        trigger,
        type,
        mode,
        subEvent,
        actors,
        recipients,
        actorRelation,
        recipientRelation,
        lightVerb,
        newTraits);
  }

  /** The same match with these recipients, if there are any. */
  FrameMatch withRecipients(List<Integer> others, String relation) {
    return others.isEmpty()
        ? this
        : new FrameMatch(
            frame,
            head,
            trigger,
            type,
            mode,
            subEvent,
            actors,
            others,
            actorRelation,
            relation,
            lightVerb,
            traits);
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
