package org.cronista.trainer.internal;

import edu.stanford.nlp.optimization.AbstractCachingDiffFunction;
import java.util.Arrays;
import org.cronista.coder.learned.Odds;
import org.cronista.packs.LearnedModel.Kind;

/**
 * The loss of logistic regression, multinomial or label by label: the negative logarithm of the
 * probability of the targets, and half of a multiple of the squared weights.
 *
 * <p>Parameters are, for each dimension, the weights of all labels; then all biases, which are
 * free. So the inner loops run over neighbours in memory.
 */
final class LinearLoss extends AbstractCachingDiffFunction {

  private final Kind kind;
  private final float[][] vectors;
  private final double[][] targets;
  private final double[] importance;
  private final double penalty;
  private final int labels;
  private final int dimensions;

  /**
   * A loss over examples.
   *
   * @param kind how labels go together
   * @param vectors one for each example
   * @param targets for each example the share of each label (one of), or whether each holds (any
   *     of)
   * @param importance how much each example counts
   * @param penalty on squared weights
   */
  LinearLoss(
      Kind kind, float[][] vectors, double[][] targets, double[] importance, double penalty) {
    this.kind = kind;
    this.vectors = vectors;
    this.targets = targets;
    this.importance = importance;
    this.penalty = penalty;
    this.labels = targets[0].length;
    this.dimensions = vectors[0].length;
  }

  @Override
  public int domainDimension() {
    return labels * (dimensions + 1);
  }

  @Override
  protected void calculate(double[] weights) {
    value = 0;
    Arrays.fill(derivative, 0);
    double[] scores = new double[labels];
    for (int i = 0; i < vectors.length; i++) {
      score(weights, vectors[i], scores);
      double[] probabilities = kind == Kind.ONE_OF ? Odds.oneOf(scores) : Odds.eachByItself(scores);
      for (int label = 0; label < labels; label++) {
        value += importance[i] * surprise(targets[i][label], probabilities[label]);
        probabilities[label] = importance[i] * (probabilities[label] - targets[i][label]);
      }
      addSlope(vectors[i], probabilities);
    }
    for (int w = 0; w < labels * dimensions; w++) {
      value += penalty * weights[w] * weights[w] / 2;
      derivative[w] += penalty * weights[w];
    }
  }

  private double surprise(double target, double probability) {
    double surprise = target == 0 ? 0 : -target * log(probability);
    boolean alsoNot = kind == Kind.ANY_OF && target < 1;
    return alsoNot ? surprise - (1 - target) * log(1 - probability) : surprise;
  }

  private static double log(double probability) {
    return Math.log(Math.max(Double.MIN_NORMAL, probability));
  }

  private void score(double[] weights, float[] vector, double[] scores) {
    System.arraycopy(weights, labels * dimensions, scores, 0, labels);
    for (int d = 0; d < dimensions; d++) {
      double x = vector[d];
      int offset = d * labels;
      for (int label = 0; label < labels; label++) {
        scores[label] += weights[offset + label] * x;
      }
    }
  }

  private void addSlope(float[] vector, double[] errors) {
    for (int d = 0; d < dimensions; d++) {
      double x = vector[d];
      int offset = d * labels;
      for (int label = 0; label < labels; label++) {
        derivative[offset + label] += errors[label] * x;
      }
    }
    int offset = labels * dimensions;
    for (int label = 0; label < labels; label++) {
      derivative[offset + label] += errors[label];
    }
  }
}
