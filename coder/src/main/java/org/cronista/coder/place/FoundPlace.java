package org.cronista.coder.place;

import org.cronista.model.PlaceMention;

/**
 * A place name in a sentence.
 *
 * @param firstToken first token
 * @param lastToken last token, included
 * @param place what it was resolved to
 * @param use what the name does there
 * @param holder whether it is only named to say where another place lies: "Torvik (<i>Arle
 *     district</i>)"
 */
public record FoundPlace(
    int firstToken, int lastToken, PlaceMention place, PlaceUse use, boolean holder) {

  /** Whether it is the place itself that is spoken of. */
  public boolean isNamed() {
    return use == PlaceUse.NAME;
  }
}
