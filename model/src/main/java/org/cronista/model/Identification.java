package org.cronista.model;

import java.util.List;
import java.util.Optional;

/**
 * Why a mention is taken for somebody whom its own words do not name in full, or why it is taken
 * for nobody.
 *
 * @param rule in a few plain words, such as {@code office at the event's date}
 * @param ground other words of the document that it rests on, such as the full name; empty when
 *     only a pack says so
 * @param candidates those who may be meant where the choice is left open, in a fixed order; empty
 *     when it was made
 */
public record Identification(String rule, Optional<Mention> ground, List<Candidate> candidates) {

  /** Copies the list. */
  public Identification {
    candidates = List.copyOf(candidates);
  }

  /**
   * Somebody who may be meant.
   *
   * @param actorId identifier of a known actor; empty for one whom only the document names
   * @param name their name
   * @param reason what speaks for them
   */
  public record Candidate(Optional<String> actorId, String name, String reason) {}

  /** A choice that was made. */
  public static Identification of(String rule, Optional<Mention> ground) {
    return new Identification(rule, ground, List.of());
  }

  /** A choice that was left open. */
  public static Identification open(String rule, List<Candidate> candidates) {
    return new Identification(rule, Optional.empty(), candidates);
  }
}
