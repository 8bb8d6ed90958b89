package org.cronista.coder.learned;

import java.util.Arrays;

/** Between probabilities and log odds. */
public final class Odds {

  /** No evidence is taken to be surer than this. */
  private static final double SUREST = 0.998;

  private Odds() {}

  /** Probabilities of options that exclude each other, in proportion to the powers of scores. */
  public static double[] oneOf(double[] scores) {
    double largest = Arrays.stream(scores).max().orElse(0);
    double[] powers = Arrays.stream(scores).map(s -> Math.exp(s - largest)).toArray();
    double sum = Arrays.stream(powers).sum();
    return Arrays.stream(powers).map(p -> p / sum).toArray();
  }

  /** Probabilities of options of which each holds or not. */
  public static double[] eachByItself(double[] scores) {
    return Arrays.stream(scores).map(Odds::probability).toArray();
  }

  /** The probability of log odds. */
  public static double probability(double logOdds) {
    return 1 / (1 + Math.exp(-logOdds));
  }

  /** The log odds of a probability, kept within what can be believed. */
  public static double logOdds(double probability) {
    double bounded = Math.max(1 - SUREST, Math.min(SUREST, probability));
    return Math.log(bounded / (1 - bounded));
  }

  /** The logarithm of a probability, kept within what can be believed. */
  public static double log(double probability) {
    return Math.log(Math.max(1 - SUREST, probability));
  }
}
