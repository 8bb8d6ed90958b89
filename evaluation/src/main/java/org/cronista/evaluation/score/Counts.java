package org.cronista.evaluation.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * How many were right, how many were found, and how many there are.
 *
 * @param right found and in the gold
 * @param found all that were found
 * @param gold all that the gold has
 */
public record Counts(long right, long found, long gold) {

  /** The share of what was found that is right; 0 when nothing was found. */
  public double precision() {
    return share(right, found);
  }

  /** The share of the gold that was found; 0 when the gold is empty. */
  public double recall() {
    return share(right, gold);
  }

  /** The harmonic mean of precision and recall. */
  public double f1() {
    double p = found == 0 ? 0 : (double) right / found;
    double r = gold == 0 ? 0 : (double) right / gold;
    return p + r == 0 ? 0 : rounded(2 * p * r / (p + r));
  }

  /** The three figures, their names beginning with {@code name}. */
  List<Figure> figures(String name) {
    return List.of(
        new Figure(name + ".precision", precision()),
        new Figure(name + ".recall", recall()),
        new Figure(name + ".f1", f1()));
  }

  /** A share, rounded to four decimals; 0 of nothing. */
  static double share(long part, long whole) {
    return whole == 0 ? 0 : rounded((double) part / whole);
  }

  /**
   * Rounded to four decimals, of two equally near the even one, as the contract's scorer rounds.
   */
  static double rounded(double value) {
    return new BigDecimal(value).setScale(4, RoundingMode.HALF_EVEN).doubleValue();
  }
}
