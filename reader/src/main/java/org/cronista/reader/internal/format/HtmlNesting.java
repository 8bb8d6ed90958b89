package org.cronista.reader.internal.format;

import java.util.Locale;
import java.util.Set;
import org.cronista.reader.internal.ReadProblem;

/**
 * Refuses pages whose elements are nested beyond any real page, before they are parsed: the work on
 * a page grows with its depth. Elements that a browser closes by itself are not counted.
 */
final class HtmlNesting {

  private static final int DEEPEST = 10_000;
  private static final int LONGEST_NAME = 12;

  /** Elements without content, and those that the next of their kind closes. */
  private static final Set<String> FLAT =
      Set.of(
          "a",
          "area",
          "base",
          "br",
          "col",
          "embed",
          "hr",
          "img",
          "input",
          "link",
          "meta",
          "param",
          "source",
          "track",
          "wbr",
          "p",
          "li",
          "dd",
          "dt",
          "option",
          "optgroup",
          "tr",
          "td",
          "th",
          "thead",
          "tbody",
          "tfoot",
          "colgroup",
          "html",
          "head",
          "body");

  /** Elements whose content is no markup. */
  private static final Set<String> RAW = Set.of("script", "style", "textarea", "title", "xmp");

  private final byte[] bytes;
  private int at;

  private HtmlNesting(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * Looks through a page in any encoding in which markup is ASCII.
   *
   * @throws ReadProblem when it is nested too deeply
   */
  static void check(byte[] page) {
    new HtmlNesting(page).check();
  }

  private void check() {
    int depth = 0;
    while (at < bytes.length) {
      if (next() != '<') {
        continue;
      }
      boolean closes = at < bytes.length && bytes[at] == '/';
      at += closes ? 1 : 0;
      String name = name();
      if (name.isEmpty() || FLAT.contains(name)) {
        continue;
      }
      if (!closes && RAW.contains(name)) {
        passOver(name);
      } else {
        depth = closes ? Math.max(0, depth - 1) : depth + (isClosedAtOnce() ? 0 : 1);
      }
      if (depth > DEEPEST) {
        throw ReadProblem.tooDeep();
      }
    }
  }

  private int next() {
    return bytes[at++];
  }

  /** The name that begins here, in lower case; empty when none does. */
  private String name() {
    int start = at;
    while (at < bytes.length && at - start < LONGEST_NAME && isNamed(bytes[at])) {
      at++;
    }
    StringBuilder name = new StringBuilder();
    for (int i = start; i < at; i++) {
      name.append((char) bytes[i]);
    }
    return name.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean isNamed(byte b) {
    return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z') || (b >= '0' && b <= '9');
  }

  /** Whether the tag ends in {@code />}, as those of pictures drawn in the page do. */
  private boolean isClosedAtOnce() {
    byte before = 0;
    while (at < bytes.length && bytes[at] != '>' && bytes[at] != '<') {
      before = bytes[at];
      at++;
    }
    return before == '/';
  }

  /** Goes to the end tag of an element whose content is no markup. */
  private void passOver(String name) {
    while (at < bytes.length) {
      if (next() == '<' && at < bytes.length && bytes[at] == '/') {
        at++;
        if (name().equals(name)) {
          return;
        }
      }
    }
  }
}
