package org.cronista.model;

import java.util.Optional;

/**
 * Somebody as named in the text and as resolved.
 *
 * @param mention the noun phrase
 * @param head the phrase's head word
 * @param actorId identifier of a known actor
 * @param name the known actor's name
 * @param country ISO 3166-1 alpha-3
 * @param sector PLOVER actor sector, such as {@code COP} or {@code LAB}
 */
public record ActorMention(
    Mention mention,
    Mention head,
    Optional<String> actorId,
    Optional<String> name,
    Optional<String> country,
    Optional<String> sector) {

  /** The known name, else the words of the text. */
  public String label() {
    return name.orElse(mention.text());
  }
}
