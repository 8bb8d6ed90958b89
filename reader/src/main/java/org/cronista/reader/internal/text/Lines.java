package org.cronista.reader.internal.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into its lines that are not blank. */
final class Lines {

  private static final int FIRST = 99;

  private Lines() {}

  static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    int page = text.indexOf('\f') >= 0 ? 1 : 0;
    int blanks = FIRST;
    int at = 0;
    while (at < text.length()) {
      int end = endOfLine(text, at);
      int first = at;
      while (first < end && isBlank(text.charAt(first))) {
        first++;
      }
      int last = end;
      while (last > first && isBlank(text.charAt(last - 1))) {
        last--;
      }
      if (last > first) {
        lines.add(new Line(first, last, first - at, page, blanks, text.substring(first, last)));
        blanks = 0;
      } else {
        blanks++;
      }
      if (end < text.length() && text.charAt(end) == '\f') {
        page++;
      }
      boolean pair =
          end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
      at = end + (pair ? 2 : 1);
    }
    return lines;
  }

  private static int endOfLine(String text, int from) {
    int at = from;
    while (at < text.length() && "\n\r\f\u0085\u2028\u2029".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  /** White space, no-break and zero-width spaces, and characters that print nothing. */
  static boolean isBlank(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\u200B'
        || c == '\uFEFF'
        || Character.isISOControl(c);
  }
}
