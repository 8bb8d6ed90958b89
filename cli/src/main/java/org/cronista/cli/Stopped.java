package org.cronista.cli;

/** The run was stopped on request; the message says what was saved and how to go on. */
public final class Stopped extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** A stop, with what a person should know about it. */
  public Stopped(String message) {
    super(message);
  }
}
