package org.cronista.evaluation;

/** Gold data that cannot be used; the message names the file, the place and the remedy. */
public final class GoldProblem extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** A problem with this message. */
  public GoldProblem(String message) {
    super(message);
  }
}
