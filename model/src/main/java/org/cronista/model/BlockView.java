package org.cronista.model;

import java.util.Arrays;

/**
 * The words of a block as one running line: pieces joined by a space, words hyphenated at a line's
 * end made whole, with a way back from every character to the document.
 *
 * <p>The view is for reading and matching only; what is shown and stored are always spans of the
 * document's own text.
 */
public final class BlockView {

  private static final char SOFT_HYPHEN = '\u00AD';

  private final String text;

  /** For every UTF-16 unit of the view, its UTF-16 offset in the document. */
  private final int[] origins;

  private final TextIndex index;

  private BlockView(String text, int[] origins, TextIndex index) {
    this.text = text;
    this.origins = origins;
    this.index = index;
  }

  /** Builds the view of {@code block} in a document's text. */
  public static BlockView of(String documentText, TextIndex index, Block block) {
    StringBuilder view = new StringBuilder();
    int[] origins = new int[block.hull().length() * 2 + block.spans().size() + 1];
    int previousEnd = 0;
    for (Span span : block.spans()) {
      int start = index.toChar(span.start());
      int end = index.toChar(span.end());
      if (view.length() > 0 && !joinsHyphenated(view, documentText, previousEnd, start, end)) {
        append(view, origins, ' ', start);
      }
      appendPiece(view, origins, documentText, start, end);
      previousEnd = end;
    }
    return new BlockView(view.toString(), Arrays.copyOf(origins, view.length()), index);
  }

  /** Appends one piece, white space inside it (single line ends included) folded to one space. */
  private static void appendPiece(
      StringBuilder view, int[] origins, String documentText, int start, int end) {
    for (int at = start; at < end; at++) {
      char c = documentText.charAt(at);
      if (c == SOFT_HYPHEN) {
        continue;
      }
      if (Character.isWhitespace(c) || c == '\u00A0') {
        if (c == '\n' && joinsHyphenated(view, documentText, at, at + 1, end)) {
          while (at + 1 < end && Character.isWhitespace(documentText.charAt(at + 1))) {
            at++;
          }
        } else if (view.length() > 0 && view.charAt(view.length() - 1) != ' ') {
          append(view, origins, ' ', at);
        }
      } else {
        append(view, origins, c, at);
      }
    }
  }

  private static void append(StringBuilder view, int[] origins, char c, int origin) {
    origins[view.length()] = origin;
    view.append(c);
  }

  /**
   * Whether the next line goes on with the word that the view stops in; a hyphen that only parts
   * the word is taken away. A soft hyphen always only parts it.
   */
  private static boolean joinsHyphenated(
      StringBuilder view, String documentText, int previousEnd, int nextStart, int end) {
    int last = view.length() - 1;
    int next = nextStart;
    while (next < end && Character.isWhitespace(documentText.charAt(next))) {
      next++;
    }
    if (last < 1 || next >= end) {
      return false;
    }
    if (endsInSoftHyphen(documentText, previousEnd)) {
      return Character.isLetter(view.charAt(last)) && Character.isLetter(documentText.charAt(next));
    }
    boolean halfWord =
        isHyphen(view.charAt(last)) && Character.isLetterOrDigit(view.charAt(last - 1));
    if (!halfWord) {
      return false;
    }
    String head = lastWord(view, last);
    boolean capitals = head.length() > 1 && head.codePoints().noneMatch(Character::isLowerCase);
    char first = documentText.charAt(next);
    if (!Character.isLowerCase(first) && !(capitals && Character.isUpperCase(first))) {
      return false;
    }
    if (!LineEndHyphen.stays(head, firstWord(documentText, next, end), documentText, next)) {
      view.setLength(last);
    }
    return true;
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010';
  }

  /** Whether a soft hyphen is the last thing before {@code end}, white space aside. */
  private static boolean endsInSoftHyphen(String text, int end) {
    int at = end - 1;
    while (at >= 0 && Character.isWhitespace(text.charAt(at))) {
      at--;
    }
    return at >= 0 && text.charAt(at) == SOFT_HYPHEN;
  }

  private static String lastWord(StringBuilder view, int hyphen) {
    int start = hyphen;
    while (start > 0 && isWordPart(view.charAt(start - 1))) {
      start--;
    }
    return view.substring(start, hyphen);
  }

  private static String firstWord(String text, int start, int end) {
    int at = start;
    while (at < end && isWordPart(text.charAt(at))) {
      at++;
    }
    return text.substring(start, at);
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || c == '-';
  }

  /** The joined words. */
  public String text() {
    return text;
  }

  /**
   * The document span of a part of the view.
   *
   * @param start UTF-16 offset into {@link #text()}
   * @param end UTF-16 offset into {@link #text()}, exclusive, after {@code start}
   */
  public Span span(int start, int end) {
    if (start >= end) {
      throw new IllegalArgumentException("Empty part of a view: " + start + ".." + end);
    }
    int last = origins[end - 1];
    boolean pair =
        end >= 2
            && Character.isLowSurrogate(text.charAt(end - 1))
            && Character.isHighSurrogate(text.charAt(end - 2));
    int first = index.toCodePoint(origins[start]);
    return new Span(first, Math.max(first + 1, index.toCodePoint(pair ? last - 1 : last) + 1));
  }
}
