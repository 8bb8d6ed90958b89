package org.cronista.coder.place;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cronista.coder.language.Sentence;
import org.cronista.model.Block;
import org.cronista.model.PlaceMention;

/**
 * The town or region last named in a block, for events whose own sentence names none. A country is
 * too wide to be carried over, and the place of "the El Alto police" is theirs, not the story's.
 */
public final class PlaceMemory {

  private Optional<FoundPlace> last = Optional.empty();
  private Optional<Block> block = Optional.empty();

  private final Set<String> placeNouns;

  /**
   * Remembers nothing yet.
   *
   * @param placeNouns nouns that, behind a place's name, leave it a place
   */
  public PlaceMemory(Set<String> placeNouns) {
    this.placeNouns = Set.copyOf(placeNouns);
  }

  /** The place last named in the sentence's block, marked as inferred; none at its beginning. */
  public List<PlaceMention> recall(Sentence sentence) {
    boolean same = block.isPresent() && block.get().equals(sentence.block());
    return same && last.isPresent() ? List.of(last.get().place().asInferred()) : List.of();
  }

  /** Takes note of a sentence's places. */
  public void remember(Sentence sentence, List<FoundPlace> places) {
    if (block.isEmpty() || !block.get().equals(sentence.block())) {
      last = Optional.empty();
      block = Optional.of(sentence.block());
    }
    for (FoundPlace place : places) {
      boolean isSomewhere =
          place.place().coordinates().isPresent() && place.place().isWithinCountry();
      if (isSomewhere
          && place.isNamed()
          && !EventPlaces.isDescription(sentence, place, placeNouns)) {
        last = Optional.of(place);
      }
    }
  }
}
