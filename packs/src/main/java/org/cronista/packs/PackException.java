package org.cronista.packs;

import java.util.List;

/** One or more mistakes in packs. The message names file, line and remedy of each. */
public final class PackException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private static final int SHOWN = 20;

  /** A mistake at a known place. */
  public PackException(PackLocation location, String message) {
    super(location + ": " + message);
  }

  /** A mistake that another error revealed. */
  public PackException(PackLocation location, String message, Throwable cause) {
    super(location + ": " + message, cause);
  }

  /**
   * Several mistakes in one message, of which the first twenty are shown.
   *
   * @param mistakes at least one
   */
  public PackException(List<PackException> mistakes) {
    super(describe(mistakes), mistakes.get(0));
  }

  private static String describe(List<PackException> mistakes) {
    StringBuilder described = new StringBuilder();
    described.append(mistakes.size()).append(" mistakes in packs:");
    mistakes.stream()
        .limit(SHOWN)
        .forEach(mistake -> described.append("\n  ").append(mistake.getMessage()));
    if (mistakes.size() > SHOWN) {
      described.append("\n  … and ").append(mistakes.size() - SHOWN).append(" more");
    }
    return described.toString();
  }
}
