package org.cronista.json;

import java.util.Locale;

/**
 * Strings that Jackson alone would not write safely: unpaired surrogates, which have no UTF-8, and
 * the characters that some readers take for a line's end, so that a record is one line for
 * everybody.
 */
final class JsonText {

  private static final char NEXT_LINE = '\u0085';
  private static final char LINE_SEPARATOR = '\u2028';
  private static final char PARAGRAPH_SEPARATOR = '\u2029';

  private JsonText() {}

  /** Whether the text holds something that must be escaped beyond JSON's own rules. */
  static boolean needsEscapes(String text) {
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c >= NEXT_LINE && needsEscape(text, at)) {
        return true;
      }
    }
    return false;
  }

  /** The text as a JSON string, quotation marks included. */
  static String quote(String text) {
    StringBuilder quoted = new StringBuilder(text.length() + 16).append('"');
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c < ' ' || needsEscape(text, at)) {
        quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }

  private static boolean needsEscape(String text, int at) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
    }
    return c == NEXT_LINE || c == LINE_SEPARATOR || c == PARAGRAPH_SEPARATOR;
  }
}
