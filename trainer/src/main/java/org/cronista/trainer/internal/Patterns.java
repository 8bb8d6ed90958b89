package org.cronista.trainer.internal;

import java.util.ArrayList;
import java.util.List;

/** Puts vectors together that point in like directions (spherical k-means). */
final class Patterns {

  /** How many examples a pattern stands for, on the average. */
  private static final int EXAMPLES_PER_PATTERN = 8;

  private static final int FEWEST = 2;
  private static final int ROUNDS = 12;

  private Patterns() {}

  /**
   * The mean directions of groups of like vectors; the same vectors in the same order give the same
   * patterns.
   *
   * @param vectors at least one; not changed
   * @return of length 1 each, some for every eight vectors
   */
  static List<float[]> of(List<float[]> vectors) {
    List<float[]> directions = vectors.stream().map(Patterns::direction).toList();
    int wanted =
        Math.min(directions.size(), Math.max(FEWEST, directions.size() / EXAMPLES_PER_PATTERN));
    List<float[]> patterns = new ArrayList<>();
    for (int i = 0; i < wanted; i++) {
      patterns.add(directions.get(i * directions.size() / wanted));
    }
    for (int round = 0; round < ROUNDS; round++) {
      patterns = regrouped(directions, patterns);
    }
    return patterns;
  }

  /** The mean directions of those nearest to each pattern; one that nothing is nearest to goes. */
  private static List<float[]> regrouped(List<float[]> directions, List<float[]> patterns) {
    float[][] sums = new float[patterns.size()][directions.get(0).length];
    boolean[] used = new boolean[patterns.size()];
    for (float[] direction : directions) {
      int nearest = nearest(direction, patterns);
      used[nearest] = true;
      for (int d = 0; d < direction.length; d++) {
        sums[nearest][d] += direction[d];
      }
    }
    List<float[]> regrouped = new ArrayList<>();
    for (int i = 0; i < sums.length; i++) {
      if (used[i]) {
        regrouped.add(direction(sums[i]));
      }
    }
    return regrouped;
  }

  private static int nearest(float[] direction, List<float[]> patterns) {
    int nearest = 0;
    double best = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < patterns.size(); i++) {
      double likeness = 0;
      float[] pattern = patterns.get(i);
      for (int d = 0; d < direction.length; d++) {
        likeness += direction[d] * pattern[d];
      }
      if (likeness > best) {
        best = likeness;
        nearest = i;
      }
    }
    return nearest;
  }

  private static float[] direction(float[] vector) {
    double squares = 0;
    for (float value : vector) {
      squares += value * value;
    }
    double length = squares == 0 ? 1 : Math.sqrt(squares);
    float[] direction = new float[vector.length];
    for (int d = 0; d < direction.length; d++) {
      direction[d] = (float) (vector[d] / length);
    }
    return direction;
  }
}
