package org.cronista.reader.internal;

/** Why a file cannot be read, in words for the person who gave it. Becomes an outcome. */
public final class ReadProblem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final boolean skipped;

  private ReadProblem(String message, boolean skipped) {
    super(message);
    this.skipped = skipped;
  }

  /** The file should have been readable. */
  public static ReadProblem failed(String message) {
    return new ReadProblem(message, false);
  }

  /** The file is of a kind that is not read. */
  public static ReadProblem skipped(String message) {
    return new ReadProblem(message, true);
  }

  /** Whether the file was left out and not failed. */
  public boolean isSkipped() {
    return skipped;
  }

  /** The message, never absent. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
