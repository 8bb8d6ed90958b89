package org.cronista.search;

/** A query that cannot be understood or asks for too much; the message says what to do. */
public final class BadQueryException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int position;

  /**
   * A query that cannot be used.
   *
   * @param position which character of the query is the matter, from 1; 0 for all of it
   */
  public BadQueryException(String message, int position) {
    super(position > 0 ? "At character " + position + " of the query: " + message : message);
    this.position = position;
  }

  /** Which character of the query is the matter, from 1; 0 for all of it. */
  public int position() {
    return position;
  }
}
