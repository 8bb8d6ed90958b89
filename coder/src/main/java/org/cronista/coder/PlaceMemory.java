package org.cronista.coder;

import java.util.List;
import java.util.Optional;
import org.cronista.coder.language.Sentence;
import org.cronista.coder.place.FoundPlace;
import org.cronista.model.Block;
import org.cronista.model.PlaceMention;

/** The place last named in a block, for events whose own sentence names none. */
final class PlaceMemory {

  private Optional<FoundPlace> last = Optional.empty();
  private Optional<Block> block = Optional.empty();

  /** The place last named in the sentence's block, marked as inferred; none at its beginning. */
  List<PlaceMention> recall(Sentence sentence) {
    boolean same = block.isPresent() && block.get().equals(sentence.block());
    return same && last.isPresent() ? List.of(last.get().place().asInferred()) : List.of();
  }

  /** Takes note of a sentence's places. */
  void remember(Sentence sentence, List<FoundPlace> places) {
    if (block.isEmpty() || !block.get().equals(sentence.block())) {
      last = Optional.empty();
      block = Optional.of(sentence.block());
    }
    for (FoundPlace place : places) {
      if (place.place().coordinates().isPresent()) {
        last = Optional.of(place);
      }
    }
  }
}
