package org.cronista.evaluation;

import java.util.Locale;

/** How figures are written for people. */
final class Shown {

  private Shown() {}

  /** Three decimals, without a nought before the point. */
  static String figure(double value) {
    String text = String.format(Locale.ROOT, "%.3f", value);
    return text.startsWith("0.") ? text.substring(1) : text;
  }
}
