package org.cronista.reader.internal;

import java.util.ArrayList;
import java.util.List;
import org.cronista.model.BlockKind;

/**
 * A block in the making.
 *
 * @param kind what it is taken to be
 * @param pieces its lines, in reading order, never empty
 * @param page page from 1, or 0
 * @param settled whether the kind comes from markup or a sure pattern, so that no later pass should
 *     change it
 * @param emphatic whether size, weight or a heading mark sets it off from the running text
 * @param words the pieces' words, joined by a space
 */
public record Chunk(
    BlockKind kind, List<Range> pieces, int page, boolean settled, boolean emphatic, String words) {

  /** Copies the pieces. */
  public Chunk {
    pieces = List.copyOf(pieces);
    if (pieces.isEmpty()) {
      throw new IllegalArgumentException("A chunk needs a piece");
    }
  }

  /** A chunk over parts of {@code text}. */
  public static Chunk of(String text, BlockKind kind, List<Range> pieces, int page) {
    return new Chunk(kind, pieces, page, false, false, join(text, pieces));
  }

  /** The same, of a kind that later passes leave alone. */
  public Chunk settledAs(BlockKind newKind) {
    return new Chunk(newKind, pieces, page, true, emphatic, words);
  }

  /** The same, of another kind. */
  public Chunk withKind(BlockKind newKind) {
    return new Chunk(newKind, pieces, page, settled, emphatic, words);
  }

  /** The same, set off from the running text. */
  public Chunk asEmphatic() {
    return new Chunk(kind, pieces, page, settled, true, words);
  }

  /** This chunk with the pieces of another after its own. */
  public Chunk plus(String text, Chunk other) {
    List<Range> all = new ArrayList<>(pieces);
    all.addAll(other.pieces);
    return new Chunk(kind, all, page, settled, emphatic, join(text, all));
  }

  /** Where its first piece starts. */
  public int start() {
    return pieces.get(0).start();
  }

  /** Where its last piece ends. */
  public int end() {
    return pieces.get(pieces.size() - 1).end();
  }

  private static String join(String text, List<Range> pieces) {
    StringBuilder joined = new StringBuilder();
    for (Range piece : pieces) {
      if (joined.length() > 0) {
        joined.append(' ');
      }
      joined.append(text, piece.start(), piece.end());
    }
    return joined.toString();
  }
}
