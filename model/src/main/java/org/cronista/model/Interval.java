package org.cronista.model;

import java.util.Optional;

/**
 * A number as told, which may be bounded on one side only: "at least 67" is [67, ∞), "more than 80"
 * is (80, ∞), "about 80" is [72, 88] with best 80.
 *
 * @param low lower bound
 * @param lowExcluded whether the lower bound itself is excluded
 * @param high upper bound, included; empty when there is none
 * @param best the single likeliest number; empty when none was told ("dozens")
 */
public record Interval(
    double low, boolean lowExcluded, Optional<Double> high, Optional<Double> best) {

  /** Checks the order of the bounds. */
  public Interval {
    if (high.isPresent() && high.get() < low) {
      throw new IllegalArgumentException("Upper bound under the lower: " + low + " " + high);
    }
  }

  /** Exactly {@code value}. */
  public static Interval exactly(double value) {
    return new Interval(value, false, Optional.of(value), Optional.of(value));
  }

  /** {@code value} or more. */
  public static Interval atLeast(double value) {
    return new Interval(value, false, Optional.empty(), Optional.of(value));
  }

  /** More than {@code value}. */
  public static Interval moreThan(double value) {
    return new Interval(value, true, Optional.empty(), Optional.of(value));
  }

  /** Between two numbers, both included, with a likeliest one or none. */
  public static Interval between(double low, double high, Optional<Double> best) {
    return new Interval(low, false, Optional.of(high), best);
  }

  /** Whether some number lies in both. */
  public boolean meets(Interval other) {
    return !liesBelow(other) && !other.liesBelow(this);
  }

  private boolean liesBelow(Interval other) {
    if (high.isEmpty()) {
      return false;
    }
    return high.get() < other.low || (other.lowExcluded && high.get() <= other.low);
  }

  /** In mathematical notation, whole numbers without decimals: {@code [67, ∞)}. */
  @Override
  public String toString() {
    return (lowExcluded ? "(" : "[")
        + plain(low)
        + ", "
        + high.map(h -> plain(h) + "]").orElse("∞)");
  }

  /** A number without needless decimals. */
  public static String plain(double number) {
    return number == Math.rint(number) && Math.abs(number) < 1e15
        ? Long.toString((long) number)
        : Double.toString(number);
  }
}
