package org.cronista.publisher.page;

import java.util.Set;

/**
 * Writes HTML so that nothing from a document is ever taken for markup: text and attribute values
 * are escaped, and tags are names from the program.
 */
public final class Html {

  private static final Set<String> VOID = Set.of("meta", "input", "br", "hr", "rect", "line");

  private final StringBuilder out = new StringBuilder(1 << 16);

  /** Opens an element; {@code attributes} are names and values in turn. */
  public Html open(String tag, String... attributes) {
    out.append('<').append(tag);
    for (int i = 0; i + 1 < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1], out);
      out.append('"');
    }
    out.append('>');
    return this;
  }

  /** Closes an element; void elements need not be closed. */
  public Html close(String tag) {
    if (!VOID.contains(tag)) {
      out.append("</").append(tag).append('>');
    }
    return this;
  }

  /** An element that holds only text. */
  public Html element(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close(tag);
  }

  /** Escaped text. */
  public Html text(String text) {
    escape(text, out);
    return this;
  }

  /** Markup of the program's own; never words of a document. */
  Html raw(String markup) {
    out.append(markup);
    return this;
  }

  /** A line's end, so that the page's source can be read and compared. */
  public Html line() {
    out.append('\n');
    return this;
  }

  @Override
  public String toString() {
    return out.toString();
  }

  /** Text as it may stand in an element or in a quoted attribute. */
  public static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    escape(text, escaped);
    return escaped.toString();
  }

  private static void escape(String text, StringBuilder out) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        case '\t', '\n' -> out.append(c);
        case '\r' -> out.append(' ');
        default -> out.append(isControl(c) ? '\uFFFD' : c);
      }
    }
  }

  /** Characters HTML does not allow, and those that turn the direction of what follows. */
  private static boolean isControl(char c) {
    return c < ' '
        || (c >= 0x7F && c <= 0x9F)
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
  }
}
