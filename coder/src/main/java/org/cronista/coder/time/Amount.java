package org.cronista.coder.time;

/**
 * A number of units.
 *
 * @param last index of its last token
 * @param count the number, or {@link #UNKNOWN} for "several"
 */
record Amount(int last, double count) {

  /** The count of "several", "a few". */
  static final double UNKNOWN = -1;

  boolean isKnown() {
    return count >= 0;
  }
}
