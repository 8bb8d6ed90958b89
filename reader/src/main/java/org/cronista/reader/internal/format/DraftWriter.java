package org.cronista.reader.internal.format;

import java.util.ArrayList;
import java.util.List;
import org.cronista.model.BlockKind;
import org.cronista.reader.internal.Chunk;
import org.cronista.reader.internal.Range;

/** Writes an extracted text block by block, an empty line between them. */
final class DraftWriter {

  private final StringBuilder text = new StringBuilder();
  private final List<Pending> pending = new ArrayList<>();

  private record Pending(
      BlockKind kind, List<Range> pieces, int page, boolean settled, boolean emphatic) {}

  /** Adds a block; blank words are passed over. */
  void add(BlockKind kind, String words, int page, boolean settled, boolean emphatic) {
    addLines(kind, List.of(words), page, settled, emphatic, false);
  }

  /**
   * Adds a block of several lines.
   *
   * @param joinsPrevious whether it goes on with the block of the same kind before it
   */
  void addLines(
      BlockKind kind,
      List<String> lines,
      int page,
      boolean settled,
      boolean emphatic,
      boolean joinsPrevious) {
    List<Range> pieces = new ArrayList<>();
    for (String line : lines) {
      String words = line.strip();
      if (words.isEmpty()) {
        continue;
      }
      if (text.length() > 0) {
        text.append(pieces.isEmpty() ? "\n\n" : "\n");
      }
      int start = text.length();
      text.append(words);
      pieces.add(new Range(start, text.length()));
    }
    if (pieces.isEmpty()) {
      return;
    }
    int open = joinsPrevious ? lastOf(kind) : -1;
    if (open >= 0) {
      Pending before = pending.get(open);
      List<Range> all = new ArrayList<>(before.pieces());
      all.addAll(pieces);
      pending.set(open, new Pending(kind, all, before.page(), before.settled(), before.emphatic()));
    } else {
      pending.add(new Pending(kind, pieces, page, settled, emphatic));
    }
  }

  /**
   * The last block, when it is of {@code kind}; what a page break puts between the halves of a
   * block (heads, page numbers, notes, pictures) is not counted.
   */
  private int lastOf(BlockKind kind) {
    for (int i = pending.size() - 1; i >= 0; i--) {
      BlockKind last = pending.get(i).kind();
      boolean between =
          switch (last) {
            case RUNNING_HEAD, PAGE_NUMBER, NOTE, CAPTION -> true;
            default -> false;
          };
      if (last == kind) {
        return i;
      }
      if (!between) {
        return -1;
      }
    }
    return -1;
  }

  /** How many UTF-16 units have been written. */
  int length() {
    return text.length();
  }

  String text() {
    return text.toString();
  }

  /** The blocks so far, over {@link #text()}. */
  List<Chunk> chunks() {
    String written = text.toString();
    List<Chunk> chunks = new ArrayList<>();
    for (Pending block : pending) {
      Chunk chunk = Chunk.of(written, block.kind(), block.pieces(), block.page());
      chunk = block.emphatic() ? chunk.asEmphatic() : chunk;
      chunks.add(block.settled() ? chunk.settledAs(block.kind()) : chunk);
    }
    return chunks;
  }
}
