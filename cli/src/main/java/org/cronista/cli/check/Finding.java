package org.cronista.cli.check;

/**
 * What a check found out.
 *
 * @param isWell whether all is as it should be
 * @param message one plain sentence
 */
public record Finding(boolean isWell, String message) {

  /** All is well. */
  public static Finding well(String message) {
    return new Finding(true, message);
  }

  /** Something is wrong; the message says what to do about it. */
  public static Finding trouble(String message) {
    return new Finding(false, message);
  }
}
