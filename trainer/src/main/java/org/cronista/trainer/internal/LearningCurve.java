package org.cronista.trainer.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.cronista.coder.learned.EventClassifier;
import org.cronista.packs.LearnedModel;

/**
 * How much better the classifier of labels gets with more examples of each.
 *
 * @param points from few to all
 */
public record LearningCurve(List<Point> points) {

  private static final List<Integer> SIZES = List.of(10, 20, 40, Integer.MAX_VALUE);

  /** Copies the list. */
  public LearningCurve {
    points = List.copyOf(points);
  }

  /**
   * A size and what it gives.
   *
   * @param perLabel most examples of each label
   * @param crossValidated weighted F1 on the part not learned from
   * @param heldOut weighted F1 on the held-out examples; empty when there are none
   */
  public record Point(int perLabel, double crossValidated, OptionalDouble heldOut) {}

  /** Learns from ever more of the examples. */
  public static LearningCurve draw(
      Heads heads, List<List<Prepared>> folds, List<Prepared> heldOut) {
    List<Point> points = new ArrayList<>();
    for (int size : SIZES) {
      List<Outcomes> parts =
          IntStream.range(0, folds.size())
              .parallel()
              .mapToObj(fold -> outcome(heads, Folds.without(folds, fold), size, folds.get(fold)))
              .toList();
      double mean = parts.stream().mapToDouble(Outcomes::weightedF1).average().orElse(0);
      List<Prepared> all = folds.stream().flatMap(List::stream).toList();
      OptionalDouble apart =
          heldOut.isEmpty()
              ? OptionalDouble.empty()
              : OptionalDouble.of(outcome(heads, all, size, heldOut).weightedF1());
      points.add(new Point(size, mean, apart));
    }
    return new LearningCurve(points);
  }

  private static Outcomes outcome(
      Heads heads, List<Prepared> examples, int perLabel, List<Prepared> test) {
    LearnedModel model =
        new LearnedModel(
            List.of(), List.of(heads.label(some(examples, perLabel))), Map.of(), List.of());
    EventClassifier classifier = new EventClassifier(model);
    Outcomes outcomes = new Outcomes();
    for (Prepared each : test) {
      each.example().labels().stream()
          .findFirst()
          .ifPresent(
              right ->
                  outcomes.addLabel(
                      right,
                      classifier.read(EventClassifier.EVENT, each.vector()).entrySet().stream()
                          .filter(e -> !e.getKey().equals(EventClassifier.NONE))
                          .max(Map.Entry.comparingByValue())
                          .map(Map.Entry::getKey)
                          .orElse("")));
    }
    return outcomes;
  }

  private static List<Prepared> some(List<Prepared> examples, int perLabel) {
    Map<String, Integer> counts = new HashMap<>();
    return Folds.shuffled(examples).stream()
        .filter(
            e -> {
              String label = e.example().labels().stream().findFirst().orElse(EventClassifier.NONE);
              return counts.merge(label, 1, Integer::sum) <= perLabel;
            })
        .toList();
  }
}
