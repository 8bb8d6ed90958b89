package org.cronista.evaluation.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The quadrant of a text's chief event: verbal or material, cooperation or conflict. Gold labels
 * are 1 to 4, bare or as {@code label_1}; others are left out.
 */
final class QuadrantScorer implements Scorer {

  @Override
  public Score score(List<Example> examples) {
    List<LabelPair> pairs = new ArrayList<>();
    List<Guess> guesses = new ArrayList<>();
    List<Miss> misses = new ArrayList<>();
    for (Example example : examples) {
      Optional<String> gold = quadrant(example.gold().path("quad"));
      if (gold.isEmpty()) {
        continue;
      }
      String found =
          Coded.primaryType(example.coded())
              .flatMap(PloverNames::quadrant)
              .map(String::valueOf)
              .orElse("");
      pairs.add(new LabelPair(gold.get(), found));
      double confidence = example.coded().path("primary").path("confidence").asDouble(0);
      if (!found.isEmpty()) {
        guesses.add(new Guess(confidence, found.equals(gold.get())));
      }
      if (!found.equals(gold.get())) {
        String kind = LabelMisses.kind(gold.get(), found);
        misses.add(new Miss(example, kind, gold.get(), found, Math.max(0.3, confidence)));
      }
    }
    return new Score(
        List.of(new Figure("weighted_f1", LabelPair.weightedF1(pairs))), pairs, guesses, misses);
  }

  private static Optional<String> quadrant(JsonNode value) {
    String text = value.asText().replace("label_", "");
    return text.matches("[1-4]") ? Optional.of(text) : Optional.empty();
  }
}
