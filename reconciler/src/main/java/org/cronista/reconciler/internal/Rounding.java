package org.cronista.reconciler.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.cronista.model.Interval;

/**
 * Whether two intervals that lie apart differ by so little that no careful reader would say that
 * one account contradicts the other: "80" and "more than 80"; "400" and "402"; "55 %" and "55.1 %".
 */
final class Rounding {

  private static final int FEWEST_DIGITS = 3;
  private static final int LEADING = 2;

  private Rounding() {}

  static boolean explains(Interval one, Interval other) {
    if (one.meets(other)) {
      return false;
    }
    return onlyExcludedBound(one, other)
        || onlyExcludedBound(other, one)
        || isRounded(one, other)
        || isRounded(other, one);
  }

  /** The gap is the bound itself, which "more than" leaves out. */
  private static boolean onlyExcludedBound(Interval lower, Interval upper) {
    return upper.lowExcluded() && lower.high().filter(high -> high == upper.low()).isPresent();
  }

  private static boolean isRounded(Interval round, Interval exact) {
    if (round.best().isEmpty() || exact.best().isEmpty() || exact.high().isEmpty()) {
      return false;
    }
    BigDecimal told = plain(round.best().get());
    BigDecimal other = plain(exact.best().get());
    int decimals = Math.max(0, told.scale());
    if (other.scale() > decimals) {
      return other.setScale(decimals, RoundingMode.HALF_UP).compareTo(told) == 0;
    }
    int digits = told.precision() - told.scale();
    int kept = told.stripTrailingZeros().precision();
    if (digits < FEWEST_DIGITS || kept > LEADING) {
      return false;
    }
    return other.round(new MathContext(LEADING, RoundingMode.HALF_UP)).compareTo(told) == 0;
  }

  private static BigDecimal plain(double value) {
    BigDecimal exact = new BigDecimal(Interval.plain(value));
    return exact.scale() > 0 ? exact.stripTrailingZeros() : exact;
  }
}
