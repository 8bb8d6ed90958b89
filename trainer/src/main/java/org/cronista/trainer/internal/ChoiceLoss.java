package org.cronista.trainer.internal;

import edu.stanford.nlp.optimization.AbstractCachingDiffFunction;
import java.util.Arrays;
import java.util.List;
import org.cronista.coder.learned.Odds;

/**
 * The loss of choosing among options by weighed evidence (a conditional logit): the negative
 * logarithm of the probability that one of the right options is chosen, and half of a multiple of
 * the squared weights.
 */
final class ChoiceLoss extends AbstractCachingDiffFunction {

  private final List<Choice> choices;
  private final int names;
  private final double penalty;

  /**
   * A choice.
   *
   * @param options for each option the evidence by number of its name
   * @param right for each option whether it is right; at least one is
   */
  record Choice(List<double[]> options, List<Boolean> right) {}

  ChoiceLoss(List<Choice> choices, int names, double penalty) {
    this.choices = choices;
    this.names = names;
    this.penalty = penalty;
  }

  @Override
  public int domainDimension() {
    return names;
  }

  @Override
  protected void calculate(double[] weights) {
    value = 0;
    Arrays.fill(derivative, 0);
    for (Choice choice : choices) {
      add(choice, weights);
    }
    for (int i = 0; i < names; i++) {
      value += penalty * weights[i] * weights[i] / 2;
      derivative[i] += penalty * weights[i];
    }
  }

  private void add(Choice choice, double[] weights) {
    double[] scores = choice.options().stream().mapToDouble(o -> dot(weights, o)).toArray();
    double[] probabilities = Odds.oneOf(scores);
    double right = 0;
    for (int i = 0; i < probabilities.length; i++) {
      right += choice.right().get(i) ? probabilities[i] : 0;
    }
    right = Math.max(Double.MIN_NORMAL, right);
    value -= Math.log(right);
    for (int i = 0; i < probabilities.length; i++) {
      double wanted = choice.right().get(i) ? probabilities[i] / right : 0;
      double factor = probabilities[i] - wanted;
      double[] option = choice.options().get(i);
      for (int n = 0; n < names; n++) {
        derivative[n] += factor * option[n];
      }
    }
  }

  private static double dot(double[] weights, double[] values) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * values[i];
    }
    return sum;
  }
}
