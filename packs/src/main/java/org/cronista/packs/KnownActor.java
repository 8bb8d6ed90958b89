package org.cronista.packs;

import java.util.List;
import java.util.Optional;
import org.cronista.model.Actor;
import org.cronista.model.PartialDate;

/**
 * An actor that a pack knows.
 *
 * @param actor the actor, with no mentions
 * @param founded since when it exists
 * @param dissolved until when
 * @param location where it is written
 */
public record KnownActor(
    Actor actor,
    Optional<PartialDate> founded,
    Optional<PartialDate> dissolved,
    PackLocation location) {

  /** The name and all aliases. */
  public List<String> allNames() {
    return java.util.stream.Stream.concat(
            java.util.stream.Stream.of(actor.name()), actor.aliases().stream())
        .distinct()
        .toList();
  }
}
