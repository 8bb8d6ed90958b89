package org.cronista.archive;

/** Somebody else acted on the same thing since the person looked at it. */
public final class ActConflictException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final long latest;

  /** The number of the latest act on the target. */
  public ActConflictException(long latest) {
    super("Act " + latest + " came first");
    this.latest = latest;
  }

  /** The number of the latest act on the target. */
  public long latest() {
    return latest;
  }
}
