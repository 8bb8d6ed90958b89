package org.cronista.reader.internal;

import java.time.Duration;

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

  /** Reading took longer than it may. */
  public static ReadProblem tooSlow(Duration limit) {
    return failed(
        "Reading it took longer than "
            + limit.toSeconds()
            + " seconds and was given up. Split the file, or raise the limit.");
  }

  /** Reading took more memory than there is. */
  public static ReadProblem tooMuchMemory() {
    return failed("There is not enough memory to read it. Split it, or give more.");
  }

  /** It is nested beyond what is read. */
  public static ReadProblem tooDeep() {
    return failed("It is nested too deeply to be read.");
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
