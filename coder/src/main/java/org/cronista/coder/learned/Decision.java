package org.cronista.coder.learned;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.cronista.packs.LearnedModel;
import org.cronista.packs.Packs;

/**
 * Decides between frames and classifier with learned weights, so that its confidences are
 * probabilities. Safe for concurrent use.
 */
public final class Decision {

  private final LearnedModel model;
  private final Encoders encoders;
  private final EventClassifier classifier;

  /** A decision with the weights of a model, over the vectors of the encoders it asks for. */
  public Decision(LearnedModel model, Encoders encoders) {
    this.model = model;
    this.encoders = encoders;
    this.classifier = new EventClassifier(model);
  }

  /** Loads what was learned for a language; empty when no pack has it. Takes about two seconds. */
  public static Optional<Decision> load(Packs packs, String language) {
    return packs
        .findLearned(language)
        .map(learned -> new Decision(learned, Encoders.loadFor(learned)));
  }

  /**
   * Begins with a document.
   *
   * @param text what the document is chiefly about: its title and first sentences
   */
  public DocumentDecision about(String text) {
    return new DocumentDecision(this, text);
  }

  LearnedModel model() {
    return model;
  }

  float[] encode(String text) {
    return encoders.encode(text);
  }

  EventClassifier classifier() {
    return classifier;
  }

  /** Probabilities of options of which one holds, in proportion to the powers of their evidence. */
  Map<String, Double> choose(Map<String, Evidence> options, String decision) {
    double[] scores = options.values().stream().mapToDouble(e -> e.sum(model, decision)).toArray();
    double[] probabilities = Odds.oneOf(scores);
    Map<String, Double> chosen = new LinkedHashMap<>();
    for (String option : options.keySet()) {
      chosen.put(option, probabilities[chosen.size()]);
    }
    return chosen;
  }
}
