package org.cronista.trainer.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cronista.coder.learned.Evidence;

/** Fits the weights of a decision to choices whose right answer is known. */
public final class DecisionFitting {

  private static final double PENALTY = 1;

  private final List<Case> cases = new ArrayList<>();

  /** Evidence by option, and which options are right. */
  private record Case(List<Map<String, Double>> options, List<Boolean> right) {}

  /**
   * Adds a choice; one without a right option teaches nothing and is left out.
   *
   * @param options the evidence for each
   * @param right whether each is right
   */
  public void add(List<Evidence> options, List<Boolean> right) {
    if (right.contains(true) && right.contains(false)) {
      cases.add(new Case(options.stream().map(Evidence::values).toList(), List.copyOf(right)));
    }
  }

  /** Adds a question: whether what this speaks for is so. */
  public void addQuestion(Evidence evidence, boolean right) {
    cases.add(new Case(List.of(evidence.values(), Map.of()), List.of(right, !right)));
  }

  /** The weights by name; empty when there was nothing to learn from. */
  public Map<String, Double> fit() {
    TreeSet<String> names = new TreeSet<>();
    cases.forEach(c -> c.options().forEach(option -> names.addAll(option.keySet())));
    if (names.isEmpty()) {
      return Map.of();
    }
    Map<String, Integer> numbers = new LinkedHashMap<>();
    names.forEach(name -> numbers.put(name, numbers.size()));
    List<ChoiceLoss.Choice> choices =
        cases.stream()
            .map(
                c ->
                    new ChoiceLoss.Choice(
                        c.options().stream().map(o -> row(o, numbers)).toList(), c.right()))
            .toList();
    double[] weights = Minimum.of(new ChoiceLoss(choices, names.size(), PENALTY));
    Map<String, Double> byName = new TreeMap<>();
    numbers.forEach((name, number) -> byName.put(name, weights[number]));
    return byName;
  }

  private static double[] row(Map<String, Double> option, Map<String, Integer> numbers) {
    double[] row = new double[numbers.size()];
    numbers.forEach((name, number) -> row[number] = option.getOrDefault(name, 0.0));
    return row;
  }
}
