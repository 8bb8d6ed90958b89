package org.cronista.packs;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cronista.model.AcledSubEvent;
import org.cronista.model.Measure;
import org.cronista.model.Modality;
import org.cronista.model.PloverType;

/**
 * Which words tell of which event, and which grammatical relations fill its roles. One frame holds
 * one trigger: the words under {@code also} in a file become frames of their own.
 *
 * @param trigger lemmas in order, lower case; one or more ("open", "fire")
 * @param partOfSpeech of the trigger's head
 * @param type PLOVER type
 * @param mode PLOVER mode, one of the type's
 * @param subEvent ACLED sub-event
 * @param actor relations that may fill the actor, best first; empty when nobody does it
 * @param recipient relations that may fill the recipient, best first
 * @param counts what a number on a role counts; keys {@code actor}, {@code recipient}, {@code
 *     trigger}
 * @param requires the frame holds only if all of these do
 * @param unless the frame does not hold if any of these does
 * @param refinements the first that holds overrides type, mode and sub-event
 * @param modality when the frame's events have by themselves not happened
 * @param confidence how surely the word means this event, 0 to 1
 * @param location where it is written
 */
public record Frame(
    List<String> trigger,
    PartOfSpeech partOfSpeech,
    PloverType type,
    Optional<String> mode,
    Optional<AcledSubEvent> subEvent,
    List<String> actor,
    List<String> recipient,
    Map<String, Measure> counts,
    List<Condition> requires,
    List<Condition> unless,
    List<Refinement> refinements,
    Optional<Modality> modality,
    double confidence,
    PackLocation location) {

  /** Copies the collections, in their order. */
  public Frame {
    trigger = List.copyOf(trigger);
    actor = List.copyOf(actor);
    recipient = List.copyOf(recipient);
    counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    requires = List.copyOf(requires);
    unless = List.copyOf(unless);
    refinements = List.copyOf(refinements);
  }

  /** The part of speech of a trigger's head. */
  public enum PartOfSpeech {
    VERB,
    NOUN,
    ADJECTIVE
  }

  /**
   * Something that must be found near the trigger.
   *
   * @param where a relation, {@code actor}, {@code recipient}, {@code words} or {@code modifier}
   * @param lemmas any of these; entries of several words are joined by one space; lists named by
   *     {@code "@name"} are already written out
   */
  public record Condition(String where, Set<String> lemmas) {
    /** Copies the lemmas, in their order. */
    public Condition {
      lemmas = Collections.unmodifiableSet(new LinkedHashSet<>(lemmas));
    }
  }

  /**
   * A narrower reading.
   *
   * @param when all must hold
   * @param type overrides the frame's, if given
   * @param mode overrides the frame's, if given; when only the type is given, the frame's mode,
   *     which is one of another type, falls away
   * @param subEvent overrides the frame's, if given
   */
  public record Refinement(
      List<Condition> when,
      Optional<PloverType> type,
      Optional<String> mode,
      Optional<AcledSubEvent> subEvent) {
    /** Copies the conditions. */
    public Refinement {
      when = List.copyOf(when);
    }
  }
}
