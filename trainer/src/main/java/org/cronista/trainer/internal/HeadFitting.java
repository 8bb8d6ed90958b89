package org.cronista.trainer.internal;

import java.util.ArrayList;
import java.util.List;
import org.cronista.packs.LearnedModel.Head;
import org.cronista.packs.LearnedModel.Kind;
import org.cronista.packs.LearnedModel.Row;

/** Fits linear classifiers over sentence vectors. */
public final class HeadFitting {

  private final double penalty;

  /**
   * A fitting.
   *
   * @param penalty on squared weights, for vectors of length 1
   */
  public HeadFitting(double penalty) {
    this.penalty = penalty;
  }

  /**
   * Fits a classifier.
   *
   * @param labels in the order of the targets' columns
   * @param vectors one for each example
   * @param targets for each example the share of each label (one of), or whether each holds (any
   *     of)
   */
  public Head fit(
      String name, Kind kind, List<String> labels, float[][] vectors, double[][] targets) {
    float[] mean = mean(vectors);
    double[] weights = Minimum.of(new LinearLoss(kind, centre(vectors, mean), targets, penalty));
    List<Row> rows = new ArrayList<>();
    for (int label = 0; label < labels.size(); label++) {
      rows.add(row(labels, label, weights, mean));
    }
    return new Head(name, kind, rows);
  }

  /**
   * Weights over centred vectors, written for vectors as they come: the mean goes into the bias.
   */
  private static Row row(List<String> labels, int label, double[] weights, float[] mean) {
    float[] own = new float[mean.length];
    double bias = weights[mean.length * labels.size() + label];
    for (int d = 0; d < mean.length; d++) {
      double weight = weights[d * labels.size() + label];
      own[d] = (float) weight;
      bias -= weight * mean[d];
    }
    return new Row(labels.get(label), bias, own);
  }

  private static float[] mean(float[][] vectors) {
    double[] sums = new double[vectors[0].length];
    for (float[] vector : vectors) {
      for (int d = 0; d < sums.length; d++) {
        sums[d] += vector[d];
      }
    }
    float[] mean = new float[sums.length];
    for (int d = 0; d < sums.length; d++) {
      mean[d] = (float) (sums[d] / vectors.length);
    }
    return mean;
  }

  private static float[][] centre(float[][] vectors, float[] mean) {
    float[][] centred = new float[vectors.length][mean.length];
    for (int i = 0; i < vectors.length; i++) {
      for (int d = 0; d < mean.length; d++) {
        centred[i][d] = vectors[i][d] - mean[d];
      }
    }
    return centred;
  }
}
