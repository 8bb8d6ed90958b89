package org.cronista.archive;

/**
 * An archive that cannot be used. The message is meant for the person at the keyboard: it names the
 * archive, says what is the matter and what to do. It never holds passwords or source text.
 */
public final class ArchiveException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** What is the matter with which archive, and what to do. */
  public ArchiveException(String message) {
    super(message);
  }

  /** What is the matter with which archive, what to do, and what showed it. */
  public ArchiveException(String message, Throwable cause) {
    super(message, cause);
  }
}
