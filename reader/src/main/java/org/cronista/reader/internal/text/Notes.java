package org.cronista.reader.internal.text;

import java.util.ArrayList;
import java.util.List;
import org.cronista.model.BlockKind;
import org.cronista.reader.internal.Chunk;
import org.cronista.reader.internal.Range;

/**
 * Finds footnotes and endnotes: the chunks under a heading "Notes", and numbered ones elsewhere.
 */
final class Notes {

  private static final int SHORT_HEADING = 120;

  private Notes() {}

  static List<Chunk> mark(String text, List<Chunk> chunks) {
    List<Chunk> marked = new ArrayList<>();
    boolean inNotes = false;
    boolean raised = false;
    for (int i = 0; i < chunks.size(); i++) {
      Chunk chunk = chunks.get(i);
      boolean free = isFree(chunk);
      if (free && Furniture.isNotesHead(chunk.words()) && notesFollow(chunks, i)) {
        inNotes = true;
        raised = false;
        marked.add(chunk.settledAs(BlockKind.HEADING));
        continue;
      }
      String words = withMark(text, chunk).words();
      if (free && Marks.startsSuperscriptNote(words)) {
        raised = true;
        marked.add(withMark(text, chunk).settledAs(BlockKind.NOTE));
      } else if (!inNotes || !free) {
        marked.add(chunk);
      } else if (!raised && Marks.startsNote(words)) {
        marked.add(withMark(text, chunk).settledAs(BlockKind.NOTE));
      } else if (endsNotes(chunk)) {
        inNotes = false;
        marked.add(chunk);
      } else {
        continueNote(text, marked, chunk);
      }
    }
    return marked;
  }

  private static boolean isFree(Chunk chunk) {
    return switch (chunk.kind()) {
      case PARAGRAPH, LIST_ITEM, HEADING, QUOTATION -> true;
      default -> false;
    };
  }

  private static boolean notesFollow(List<Chunk> chunks, int i) {
    for (int k = i + 1; k < chunks.size() && k <= i + 3; k++) {
      Chunk next = chunks.get(k);
      if (next.kind() == BlockKind.LIST_ITEM
          || next.kind() == BlockKind.NOTE
          || Marks.startsNote(next.words())) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsNotes(Chunk chunk) {
    String words = chunk.words();
    boolean heading = chunk.emphatic() && chunk.kind() == BlockKind.HEADING;
    boolean capitals =
        words.length() <= SHORT_HEADING
            && Marks.allCapitals(words)
            && words.indexOf(' ') > 0
            && !Marks.endsSentence(words);
    return heading || capitals;
  }

  /** A line of notes without a number belongs to the note before it. */
  private static void continueNote(String text, List<Chunk> marked, Chunk chunk) {
    int last = marked.size() - 1;
    while (last >= 0
        && (marked.get(last).kind() == BlockKind.PAGE_NUMBER
            || marked.get(last).kind() == BlockKind.RUNNING_HEAD)) {
      last--;
    }
    if (last >= 0 && marked.get(last).kind() == BlockKind.NOTE) {
      marked.set(last, marked.get(last).plus(text, chunk));
    } else {
      marked.add(chunk.settledAs(BlockKind.NOTE));
    }
  }

  /** The chunk with the list mark or number that was left out of it. */
  private static Chunk withMark(String text, Chunk chunk) {
    if (chunk.kind() != BlockKind.LIST_ITEM) {
      return chunk;
    }
    int start = chunk.start();
    while (start > 0 && "\n\r\f\u2028".indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    while (start < chunk.start() && Lines.isBlank(text.charAt(start))) {
      start++;
    }
    List<Range> pieces = new ArrayList<>(chunk.pieces());
    pieces.set(0, new Range(start, pieces.get(0).end()));
    return Chunk.of(text, chunk.kind(), pieces, chunk.page());
  }
}
