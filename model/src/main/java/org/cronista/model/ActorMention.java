package org.cronista.model;

import java.util.Optional;

/**
 * Somebody as named in the text and as resolved.
 *
 * @param mention the noun phrase
 * @param head the phrase's head word
 * @param actorId identifier of a known actor
 * @param name the known actor's name; without an identifier, the full name that the document gives
 * @param country ISO 3166-1 alpha-3
 * @param sector PLOVER actor sector, such as {@code COP} or {@code LAB}
 * @param identification why they are taken for the actor, where their own words do not name it, or
 *     who may be meant where that is left open
 */
public record ActorMention(
    Mention mention,
    Mention head,
    Optional<String> actorId,
    Optional<String> name,
    Optional<String> country,
    Optional<String> sector,
    Optional<Identification> identification) {

  /** Somebody whom the mention's own words name, or nobody who is known. */
  public ActorMention(
      Mention mention,
      Mention head,
      Optional<String> actorId,
      Optional<String> name,
      Optional<String> country,
      Optional<String> sector) {
    this(mention, head, actorId, name, country, sector, Optional.empty());
  }

  /** The same with other words. */
  public ActorMention withMention(Mention other) {
    return new ActorMention(other, head, actorId, name, country, sector, identification);
  }

  /** The same with a reason. */
  public ActorMention identifiedBy(Identification reason) {
    return new ActorMention(mention, head, actorId, name, country, sector, Optional.of(reason));
  }

  /** The known name, else the words of the text. */
  public String label() {
    return name.orElse(mention.text());
  }
}
