package org.cronista.reader.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cronista.model.BlockKind;
import org.cronista.model.TextIndex;
import org.cronista.reader.internal.Chunk;
import org.cronista.reader.internal.Range;

/** The passes that turn bare chunks into titles, headings, notes, furniture and articles. */
public final class Structure {

  private Structure() {}

  /** Says what every chunk is, given the title when it is known from elsewhere. */
  public static Articles refine(
      String text, TextIndex index, List<Chunk> chunks, Optional<String> knownTitle) {
    List<Chunk> mails = Forwards.mark(text, withoutListMarks(text, chunks));
    List<Chunk> refined = Notes.mark(text, mails);
    refined = Tail.mark(PageLines.mark(text, refined));
    refined = Head.mark(refined, knownTitle);
    refined = Headings.mark(refined);
    refined = Leads.split(text, refined);
    return Articles.cut(index, refined);
  }

  /** The mark before a list item is no part of its words. */
  private static List<Chunk> withoutListMarks(String text, List<Chunk> chunks) {
    List<Chunk> trimmed = new ArrayList<>();
    for (Chunk chunk : chunks) {
      int mark = chunk.kind() == BlockKind.LIST_ITEM ? Marks.listMark(chunk.words()) : 0;
      Range first = chunk.pieces().get(0);
      if (mark > 0 && mark < first.length()) {
        List<Range> pieces = new ArrayList<>(chunk.pieces());
        pieces.set(0, new Range(first.start() + mark, first.end()));
        trimmed.add(Chunk.of(text, chunk.kind(), pieces, chunk.page()));
      } else {
        trimmed.add(chunk);
      }
    }
    return trimmed;
  }
}
