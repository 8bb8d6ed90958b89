package org.cronista.coder.quantity;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cronista.coder.language.Sentence;
import org.cronista.coder.language.Token;
import org.cronista.model.Measure;
import org.cronista.packs.Cues;

/**
 * What a noun or participle says by itself of what is counted: "80 <i>dead</i>", "46
 * <i>roadblocks</i>".
 */
final class CountedNouns {

  private static final String OTHER = "other:";

  private final Map<String, Measure> counted;

  CountedNouns(Cues cues) {
    this.counted = cues.counted();
  }

  /** What a number counts by its noun, by a noun it says the size of, or by the word after it. */
  Optional<Measure> measure(Sentence sentence, FoundQuantity found) {
    for (int noun : StandsFor.nouns(sentence, found)) {
      Optional<Measure> measure = measure(sentence, noun);
      if (measure.isPresent()) {
        return measure;
      }
    }
    int next = found.lastToken() + 1;
    return next < sentence.size() ? measure(sentence, next) : Optional.empty();
  }

  /** What a noun says is counted; things are called as the text calls them. */
  Optional<Measure> measure(Sentence sentence, int index) {
    Token token = sentence.token(index);
    String form = token.form().toLowerCase(Locale.ROOT);
    Optional<Measure> measure =
        find(index > 0 ? sentence.lemmas(index - 1, index) : "")
            .or(() -> find(token.lemma()))
            .or(() -> find(form));
    return measure.map(m -> m.key().startsWith(OTHER) && token.isNoun() ? Measure.other(form) : m);
  }

  private Optional<Measure> find(String lemmas) {
    return Optional.ofNullable(counted.get(lemmas));
  }
}
