package org.cronista.coder.actor;

import java.util.Optional;
import org.cronista.model.Identification;
import org.cronista.packs.KnownActor;

/**
 * Who a stretch of words was found to name.
 *
 * @param actor one that a pack knows
 * @param name the full name that the document gives, where no pack knows it
 * @param reason why, where the words themselves do not say it; or who may be meant
 */
record Identified(
    Optional<KnownActor> actor, Optional<String> name, Optional<Identification> reason) {

  /** Named by its own words. */
  static Identified named(KnownActor actor) {
    return new Identified(Optional.of(actor), Optional.empty(), Optional.empty());
  }

  /** Found by a rule. */
  static Identified by(Identification reason, KnownActor actor) {
    return new Identified(Optional.of(actor), Optional.empty(), Optional.of(reason));
  }

  /** Somebody no pack knows, named in full elsewhere in the document. */
  static Identified inDocument(Identification reason, String name) {
    return new Identified(Optional.empty(), Optional.of(name), Optional.of(reason));
  }

  /** Nobody for certain. */
  static Identified open(Identification reason) {
    return new Identified(Optional.empty(), Optional.empty(), Optional.of(reason));
  }

  /** Whether somebody was found. */
  boolean isSure() {
    return actor.isPresent() || name.isPresent();
  }
}
