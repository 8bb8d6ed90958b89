package org.cronista.reader.internal.child;

/** What ended a child, in words for the person who gave the file. */
final class ChildFailure extends Exception {

  private static final long serialVersionUID = 1L;

  ChildFailure(String reason) {
    super(reason);
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
