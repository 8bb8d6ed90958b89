package org.cronista.coder.learned;

import java.util.LinkedHashMap;
import java.util.Map;
import org.cronista.packs.LearnedModel;

/** What speaks for one option, by name; a decision weighs and adds it. Not for concurrent use. */
public final class Evidence {

  private final Map<String, Double> values = new LinkedHashMap<>();

  /** Adds a piece; nothing is kept of one that says nothing. */
  Evidence add(String name, double value) {
    if (value != 0) {
      values.put(name, value);
    }
    return this;
  }

  /** Adds a piece that is there or not. */
  Evidence mark(String name, boolean present) {
    return add(name, present ? 1 : 0);
  }

  /** The pieces by name. */
  public Map<String, Double> values() {
    return Map.copyOf(values);
  }

  /**
   * The sum by the weights of a decision; pieces without a weight count nothing.
   *
   * @param model the learned model
   * @param decision the decision's name
   */
  double sum(LearnedModel model, String decision) {
    Map<String, Double> weights = model.decision(decision);
    double sum = 0;
    // In the order of adding, so that the same evidence gives the same bits.
    for (Map.Entry<String, Double> piece : values.entrySet()) {
      sum += piece.getValue() * weights.getOrDefault(piece.getKey(), 0.0);
    }
    return sum;
  }
}
