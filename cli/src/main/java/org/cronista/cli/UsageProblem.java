package org.cronista.cli;

/** Something that the person at the keyboard can put right; the message says what and how. */
public final class UsageProblem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** A problem described in one or more plain lines. */
  public UsageProblem(String message) {
    super(message);
  }

  /** A problem that another error revealed. */
  public UsageProblem(String message, Throwable cause) {
    super(message, cause);
  }
}
