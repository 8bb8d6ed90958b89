package org.cronista.reader;

/** No process can be started to read documents in: something is wrong with the installation. */
public final class ChildNotStartedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Says why. */
  public ChildNotStartedException(String message, Throwable cause) {
    super(message, cause);
  }

  /** Says why, in plain English. */
  public ChildNotStartedException(String message) {
    super(message);
  }
}
