package org.cronista.reader.internal.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cronista.model.BlockKind;
import org.cronista.reader.internal.Chunk;

/**
 * Finds the back cover of a document with several articles: what the front cover said comes back.
 */
final class Covers {

  private static final int LONGEST = 200;

  private Covers() {}

  /**
   * Marks the back cover's lines as running heads.
   *
   * @param first index of the first article's title
   * @param last index of the last article's title
   * @return index of the back cover's first chunk, or the number of chunks
   */
  static int mark(List<Chunk> chunks, int first, int last) {
    Set<String> front = new HashSet<>();
    for (Chunk chunk : chunks.subList(0, first)) {
      front.add(Marks.skeleton(chunk.words()));
    }
    front.remove("");
    int back = chunks.size();
    while (back > last + 1 && isCover(chunks.get(back - 1), front)) {
      back--;
    }
    boolean repeats =
        chunks.subList(back, chunks.size()).stream()
            .anyMatch(c -> !isPageNumber(c) && front.contains(Marks.skeleton(c.words())));
    if (!repeats) {
      return chunks.size();
    }
    for (int i = back; i < chunks.size(); i++) {
      if (chunks.get(i).kind() != BlockKind.FURNITURE && !isPageNumber(chunks.get(i))) {
        chunks.set(i, chunks.get(i).settledAs(BlockKind.RUNNING_HEAD));
      }
    }
    return back;
  }

  private static boolean isPageNumber(Chunk chunk) {
    return chunk.kind() == BlockKind.PAGE_NUMBER;
  }

  private static boolean isCover(Chunk chunk, Set<String> front) {
    return switch (chunk.kind()) {
      case RUNNING_HEAD, PAGE_NUMBER, FURNITURE, SECTION_BREAK -> true;
      case NOTE, ENTRY_DATE, CONTENTS, TABLE -> false;
      default -> chunk.words().length() <= LONGEST && front.contains(Marks.skeleton(chunk.words()));
    };
  }
}
