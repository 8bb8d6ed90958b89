package org.cronista.reader.internal.text;

import org.cronista.model.Span;
import org.cronista.model.TextIndex;
import org.cronista.reader.internal.Chunk;
import org.cronista.reader.internal.Range;

/** The way back from a chunk's joined words to the text. */
public final class Positions {

  private Positions() {}

  /** The span in the text of the part {@code [start, end)} of the chunk's words. */
  public static Span of(TextIndex index, Chunk chunk, int start, int end) {
    return index.span(at(chunk, start), at(chunk, end - 1) + 1);
  }

  private static int at(Chunk chunk, int offset) {
    int rest = offset;
    for (Range piece : chunk.pieces()) {
      if (rest < piece.length()) {
        return piece.start() + rest;
      }
      rest -= piece.length();
      if (rest == 0) {
        return piece.end() - 1;
      }
      rest--;
    }
    return chunk.end() - 1;
  }
}
