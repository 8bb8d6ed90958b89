package org.cronista.coder.learned;

/**
 * Turns a text into a vector, such that texts of like meaning get like vectors. The same text
 * always gives the same vector. Safe for concurrent use.
 */
public interface SentenceEncoder {

  /** Its name, as learned models know it. */
  String name();

  /** SHA-256 of its model file, in hexadecimal digits. */
  String sha256();

  /** Length of its vectors. */
  int dimensions();

  /**
   * The vector of a text, of length 1.
   *
   * @param text one to a few sentences; what goes beyond the encoder's window is left out
   */
  float[] encode(String text);
}
