package org.cronista.reader.internal.child;

/** Makes what a child says fit to be shown in a terminal. */
final class Shown {

  private Shown() {}

  /** One line of at most {@code longest} characters, without signs that steer a terminal. */
  static String line(String text, int longest) {
    StringBuilder line = new StringBuilder();
    text.codePoints().limit(longest).forEach(c -> line.appendCodePoint(steers(c) ? ' ' : c));
    return line.toString().strip();
  }

  /** Whether there is nothing in it that steers a terminal. */
  static boolean isPlain(String text) {
    return text.codePoints().noneMatch(Shown::steers);
  }

  private static boolean steers(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }
}
