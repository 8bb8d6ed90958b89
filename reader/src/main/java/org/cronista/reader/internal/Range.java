package org.cronista.reader.internal;

/**
 * A stretch of a text in UTF-16 units; readers turn it into code points only at the very end.
 *
 * @param start first unit
 * @param end one past the last unit
 */
public record Range(int start, int end) {

  /** Checks the order. */
  public Range {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("Not a range: " + start + ".." + end);
    }
  }

  /** Number of units. */
  public int length() {
    return end - start;
  }
}
