package org.cronista.model;

/**
 * Converts between Java's UTF-16 offsets and the code-point offsets in which all spans are counted.
 *
 * <p>Immutable and safe for concurrent use. A text without surrogate pairs costs no memory.
 */
public final class TextIndex {

  private final String text;
  private final int codePoints;

  /** UTF-16 offset of every code point, or empty when both counts agree. */
  private final int[] charOffsets;

  private TextIndex(String text, int codePoints, int[] charOffsets) {
    this.text = text;
    this.codePoints = codePoints;
    this.charOffsets = charOffsets;
  }

  /** Builds the index of {@code text}, in one pass. */
  public static TextIndex of(String text) {
    int codePoints = text.codePointCount(0, text.length());
    if (codePoints == text.length()) {
      return new TextIndex(text, codePoints, new int[0]);
    }
    int[] offsets = new int[codePoints + 1];
    int at = 0;
    for (int i = 0; i < codePoints; i++) {
      offsets[i] = at;
      at += Character.charCount(text.codePointAt(at));
    }
    offsets[codePoints] = at;
    return new TextIndex(text, codePoints, offsets);
  }

  /** Number of code points in the text. */
  public int length() {
    return codePoints;
  }

  /** The UTF-16 offset of a code point; {@code codePoint} from 0 to {@link #length()}. */
  public int toChar(int codePoint) {
    return charOffsets.length == 0 ? codePoint : charOffsets[codePoint];
  }

  /** The code-point offset of a UTF-16 offset; inside a surrogate pair, that of the pair. */
  public int toCodePoint(int charOffset) {
    if (charOffsets.length == 0) {
      return charOffset;
    }
    int low = 0;
    int high = codePoints;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (charOffsets[middle] <= charOffset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** The span that covers the UTF-16 range {@code [startChar, endChar)}. */
  public Span span(int startChar, int endChar) {
    return new Span(toCodePoint(startChar), toCodePoint(endChar));
  }

  /** The words of a span. */
  public String words(Span span) {
    return text.substring(toChar(span.start()), toChar(span.end()));
  }
}
