package org.cronista.packs;

/** A mistake in a pack. The message names file, line and remedy. */
public final class PackException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** A mistake at a known place. */
  public PackException(PackLocation location, String message) {
    super(location + ": " + message);
  }

  /** A mistake that another error revealed. */
  public PackException(PackLocation location, String message, Throwable cause) {
    super(location + ": " + message, cause);
  }
}
