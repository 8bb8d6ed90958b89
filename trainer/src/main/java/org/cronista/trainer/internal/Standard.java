package org.cronista.trainer.internal;

import java.util.List;
import org.cronista.packs.LearnedModel.Row;

/**
 * Vectors measured from their mean, those of each encoder scaled to length 1 on the average, so
 * that no encoder counts for more because its vectors lie farther apart.
 */
final class Standard {

  private final double[] mean;
  private final double[] scale;

  private Standard(double[] mean, double[] scale) {
    this.mean = mean;
    this.scale = scale;
  }

  /**
   * The standard of some vectors.
   *
   * @param vectors at least one
   * @param parts how many dimensions each encoder has, in order
   */
  static Standard of(float[][] vectors, List<Integer> parts) {
    double[] mean = new double[vectors[0].length];
    for (float[] vector : vectors) {
      for (int d = 0; d < mean.length; d++) {
        mean[d] += vector[d] / vectors.length;
      }
    }
    double[] scale = new double[mean.length];
    int from = 0;
    for (int part : parts) {
      double squares = 0;
      for (float[] vector : vectors) {
        for (int d = from; d < from + part; d++) {
          squares += (vector[d] - mean[d]) * (vector[d] - mean[d]);
        }
      }
      double length = Math.sqrt(squares / vectors.length);
      for (int d = from; d < from + part; d++) {
        scale[d] = length == 0 ? 1 : 1 / length;
      }
      from += part;
    }
    return new Standard(mean, scale);
  }

  /** A vector in this standard. */
  float[] apply(float[] vector) {
    float[] applied = new float[vector.length];
    for (int d = 0; d < applied.length; d++) {
      applied[d] = (float) ((vector[d] - mean[d]) * scale[d]);
    }
    return applied;
  }

  /** Weights over vectors in this standard, written for vectors as they come. */
  Row row(String label, double bias, double[] weights) {
    float[] own = new float[weights.length];
    double moved = bias;
    for (int d = 0; d < own.length; d++) {
      double weight = weights[d] * scale[d];
      own[d] = (float) weight;
      moved -= weight * mean[d];
    }
    return new Row(label, moved, own);
  }
}
