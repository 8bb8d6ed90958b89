package org.cronista.trainer.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cronista.packs.LearnedModel.Head;
import org.cronista.packs.LearnedModel.Kind;
import org.cronista.packs.LearnedModel.Row;

/** Fits linear classifiers over sentence vectors. */
public final class HeadFitting {

  /** How steeply likeness to a description turns into probability. */
  private static final double STEEPNESS = 8;

  /** The same for patterns; of 12, 16, 20 and 25 the best on held-out and development texts. */
  private static final double PATTERN_STEEPNESS = 20;

  private final double penalty;
  private final List<Integer> parts;

  /**
   * A fitting.
   *
   * @param penalty on squared weights
   * @param parts how many dimensions each encoder has, in order
   */
  public HeadFitting(double penalty, List<Integer> parts) {
    this.penalty = penalty;
    this.parts = List.copyOf(parts);
  }

  /**
   * Fits a classifier.
   *
   * @param labels in the order of the targets' columns
   * @param vectors one for each example
   * @param targets for each example the share of each label (one of), or whether each holds (any
   *     of)
   */
  Head fit(String name, Kind kind, List<String> labels, float[][] vectors, double[][] targets) {
    Standard standard = Standard.of(vectors, parts);
    float[][] applied = Arrays.stream(vectors).map(standard::apply).toArray(float[][]::new);
    double[] importance = kind == Kind.ONE_OF ? balanced(targets) : equal(targets.length);
    double[] weights = Minimum.of(new LinearLoss(kind, applied, targets, importance, penalty));
    List<Row> rows = new ArrayList<>();
    int dimensions = applied[0].length;
    for (int label = 0; label < labels.size(); label++) {
      double[] own = new double[dimensions];
      for (int d = 0; d < dimensions; d++) {
        own[d] = weights[d * labels.size() + label];
      }
      double bias = weights[dimensions * labels.size() + label];
      rows.add(standard.row(labels.get(label), bias, own));
    }
    return new Head(name, kind, rows);
  }

  /**
   * Half way between counting every example alike and every label alike: examples weigh by the
   * inverse root of how many share their labels.
   */
  private static double[] balanced(double[][] targets) {
    double[] counts = new double[targets[0].length];
    for (double[] target : targets) {
      for (int label = 0; label < counts.length; label++) {
        counts[label] += target[label];
      }
    }
    double[] importance = new double[targets.length];
    for (int i = 0; i < targets.length; i++) {
      for (int label = 0; label < counts.length; label++) {
        importance[i] += targets[i][label] / Math.sqrt(Math.max(1, counts[label]));
      }
    }
    double mean = Arrays.stream(importance).average().orElse(1);
    return Arrays.stream(importance).map(w -> w / mean).toArray();
  }

  private static double[] equal(int examples) {
    double[] equal = new double[examples];
    Arrays.fill(equal, 1);
    return equal;
  }

  /**
   * A classifier by likeness to patterns: examples of a label that are alike are put together, and
   * each such pattern has a row. It knows that a label has several kinds of texts, which one row of
   * weights cannot say.
   *
   * @param vectors one for each example
   * @param labels of each example the first
   */
  Head byPatterns(String name, float[][] vectors, List<String> labels) {
    Standard standard = Standard.of(vectors, parts);
    Map<String, List<float[]>> byLabel = new TreeMap<>();
    for (int i = 0; i < vectors.length; i++) {
      byLabel
          .computeIfAbsent(labels.get(i), label -> new ArrayList<>())
          .add(standard.apply(vectors[i]));
    }
    List<Row> rows = new ArrayList<>();
    byLabel.forEach(
        (label, applied) ->
            Patterns.of(applied)
                .forEach(
                    pattern -> rows.add(likenessRow(standard, label, pattern, PATTERN_STEEPNESS))));
    return new Head(name, Kind.ONE_OF, rows);
  }

  /** A classifier's row that is highest for what lies in the direction of a vector. */
  private Row likenessRow(Standard standard, String label, float[] like, double steepness) {
    double usual = Math.sqrt(parts.size());
    double squares = 0;
    for (float value : like) {
      squares += value * value;
    }
    double length = squares == 0 ? 1 : Math.sqrt(squares);
    double[] weights = new double[like.length];
    for (int d = 0; d < weights.length; d++) {
      weights[d] = steepness * like[d] / length / usual;
    }
    return standard.row(label, 0, weights);
  }

  /**
   * A classifier by likeness to descriptions, without fitting: the cosine between a text and each
   * description, measured from the mean of the examples.
   *
   * @param descriptions vector by label
   * @param vectors one for each example
   */
  Head byDescription(String name, Map<String, float[]> descriptions, float[][] vectors) {
    Standard standard = Standard.of(vectors, parts);
    List<Row> rows = new ArrayList<>();
    descriptions.forEach(
        (label, description) ->
            rows.add(likenessRow(standard, label, standard.apply(description), STEEPNESS)));
    return new Head(name, Kind.ONE_OF, rows);
  }
}
