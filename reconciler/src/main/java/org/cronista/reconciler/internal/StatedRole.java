package org.cronista.reconciler.internal;

import java.util.Optional;
import org.cronista.model.PartialDate;

/**
 * A role that a text gives to somebody: "executive secretary of the union".
 *
 * @param holder identifier of the actor; {@code text:} and a plain name for one no pack knows
 * @param name the holder's name
 * @param person whether the holder is a person
 * @param role the words of the role, lower case, without "the" and "former", but with "deputy" and
 *     "acting", which make it another office
 * @param kind what the role says
 * @param of the body or person it is a role in or to, if told
 * @param former whether the text says that it is over
 * @param on the day for which the text gives it: its date of saying, unless a year leads its block
 * @param words the words
 */
record StatedRole(
    String holder,
    String name,
    boolean person,
    String role,
    Kind kind,
    Optional<Body> of,
    boolean former,
    Optional<PartialDate> on,
    Utterance words) {

  /** What sort of role. */
  enum Kind {
    /** Held by one person at a time in a body. */
    OFFICE,
    /** Says that somebody leads, not as what. */
    LEADING,
    /** Says that somebody belongs. */
    MEMBER,
    /** A family tie. */
    KIN,
    /** Came to an office after another person. */
    SUCCESSOR,
    /** A body's place in another. */
    PART
  }

  /** The body or person at the other end. */
  record Body(String id, String name) {}
}
