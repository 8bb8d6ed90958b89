package org.cronista.json;

/**
 * JSON that does not have the contract's shape. The message names the field ("{@code
 * claim.actors[2].start: …}") and never quotes more than a few words of the text.
 */
public final class JsonShapeException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** What is wrong, and where. */
  public JsonShapeException(String message) {
    super(message);
  }

  /** What is wrong, and where, and what showed it. */
  public JsonShapeException(String message, Throwable cause) {
    super(message, cause);
  }
}
