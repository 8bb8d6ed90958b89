package org.cronista.cli;

/** What a run of {@code cronista} says by its exit status. */
public final class ExitStatus {

  /** Everything was done. */
  public static final int DONE = 0;

  /** Done, but some inputs could not be read, or a check found something wrong. */
  public static final int SOME_FAILED = 1;

  /** The command was not given as it should be. */
  public static final int WRONG_USAGE = 2;

  /** A failure inside the program. */
  public static final int INTERNAL_FAILURE = 3;

  /** Stopped on request; what a shell reports after Ctrl-C. */
  public static final int STOPPED = 130;

  private ExitStatus() {}
}
