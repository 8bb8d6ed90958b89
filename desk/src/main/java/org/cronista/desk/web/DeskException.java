package org.cronista.desk.web;

import java.util.Arrays;
import java.util.List;

/**
 * An answer that is an error of the visitor's, or a thing that is not there.
 *
 * <p>The words {@code error.KEY} say what is the matter, {@code error.KEY.do} what to do.
 */
public final class DeskException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final int status;
  private final String key;
  private final transient List<Object> values;

  private DeskException(int status, String key, Object... values) {
    super(key + " " + Arrays.toString(values));
    this.status = status;
    this.key = key;
    this.values = List.of(values);
  }

  /** There is no such thing. */
  public static DeskException notFound() {
    return new DeskException(404, "not-found");
  }

  /** The visitor may not. */
  public static DeskException forbidden() {
    return new DeskException(403, "forbidden");
  }

  /** The visitor codes blindly, and might see other people's work there. */
  public static DeskException closedToBlindCoders() {
    return new DeskException(403, "blind-closed");
  }

  /** The visitor has to sign in first. */
  public static DeskException signInFirst() {
    return new DeskException(401, "sign-in-first");
  }

  /** The form is not one of this sign-in's. */
  public static DeskException staleForm() {
    return new DeskException(403, "stale-form");
  }

  /** The request calls the desk by a name that is not its own. */
  public static DeskException wrongHost() {
    return new DeskException(421, "wrong-host");
  }

  /** Somebody else was there first. */
  public static DeskException conflict() {
    return new DeskException(409, "conflict");
  }

  /** Too often. */
  public static DeskException tooOften(long seconds) {
    return new DeskException(429, "too-often", seconds);
  }

  /** What was sent cannot be used; {@code key} says why. */
  public static DeskException bad(String key, Object... values) {
    return new DeskException(400, key, values);
  }

  /** HTTP status. */
  public int status() {
    return status;
  }

  /** Key of the words. */
  public String key() {
    return key;
  }

  /** What to put into the words. */
  public Object[] values() {
    return values.toArray();
  }
}
