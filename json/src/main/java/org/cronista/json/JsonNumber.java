package org.cronista.json;

import com.fasterxml.jackson.core.io.NumberOutput;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as the contract writes them, the same on every Java version. */
final class JsonNumber {

  private static final double WHOLE_LIMIT = 1e15;

  private JsonNumber() {}

  /** Whole numbers without decimals, others with as few as tell them apart. */
  static String plain(double number) {
    if (Double.isNaN(number) || Double.isInfinite(number)) {
      throw new IllegalArgumentException("JSON has no number " + number);
    }
    return number == Math.rint(number) && Math.abs(number) < WHOLE_LIMIT
        ? Long.toString((long) number)
        : NumberOutput.toString(number, true);
  }

  /** Rounded to so many decimals, needless ones left out. */
  static String rounded(double number, int decimals) {
    BigDecimal rounded = new BigDecimal(number).setScale(decimals, RoundingMode.HALF_EVEN);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
