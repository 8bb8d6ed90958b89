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
 * free. So the inner loops run over neighbours in memory; and several examples are taken at a time,
 * so that weights are fetched once for all of them.
 */
final class LinearLoss extends AbstractCachingDiffFunction {

  /** How many examples are taken at a time. */
  private static final int BLOCK = 16;

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
    for (int from = 0; from < vectors.length; from += BLOCK) {
      int to = Math.min(vectors.length, from + BLOCK);
      double[][] scores = scores(weights, from, to);
      double[][] errors = new double[to - from][];
      for (int i = from; i < to; i++) {
        errors[i - from] = errors(i, scores[i - from]);
      }
      addSlope(from, errors);
    }
    for (int w = 0; w < labels * dimensions; w++) {
      value += penalty * weights[w] * weights[w] / 2;
      derivative[w] += penalty * weights[w];
    }
  }

  /** Adds an example's loss; how far each of its probabilities is off, as often as it counts. */
  private double[] errors(int example, double[] scores) {
    double[] errors = kind == Kind.ONE_OF ? Odds.oneOf(scores) : Odds.eachByItself(scores);
    for (int label = 0; label < labels; label++) {
      double target = targets[example][label];
      value += importance[example] * surprise(target, errors[label]);
      errors[label] = importance[example] * (errors[label] - target);
    }
    return errors;
  }

  private double surprise(double target, double probability) {
    double surprise = target == 0 ? 0 : -target * log(probability);
    boolean alsoNot = kind == Kind.ANY_OF && target < 1;
    return alsoNot ? surprise - (1 - target) * log(1 - probability) : surprise;
  }

  private static double log(double probability) {
    return Math.log(Math.max(Double.MIN_NORMAL, probability));
  }

  private double[][] scores(double[] weights, int from, int to) {
    double[][] scores = new double[to - from][];
    for (int i = from; i < to; i++) {
      scores[i - from] =
          Arrays.copyOfRange(weights, labels * dimensions, labels * (dimensions + 1));
    }
    for (int d = 0; d < dimensions; d++) {
      int offset = d * labels;
      for (int i = from; i < to; i++) {
        double x = vectors[i][d];
        double[] own = scores[i - from];
        for (int label = 0; label < labels; label++) {
          own[label] += weights[offset + label] * x;
        }
      }
    }
    return scores;
  }

  private void addSlope(int from, double[][] errors) {
    for (int d = 0; d < dimensions; d++) {
      int offset = d * labels;
      for (int i = 0; i < errors.length; i++) {
        double x = vectors[from + i][d];
        double[] own = errors[i];
        for (int label = 0; label < labels; label++) {
          derivative[offset + label] += own[label] * x;
        }
      }
    }
    int offset = labels * dimensions;
    for (double[] own : errors) {
      for (int label = 0; label < labels; label++) {
        derivative[offset + label] += own[label];
      }
    }
  }
}
