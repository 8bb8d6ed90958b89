package org.cronista.reader.internal.text;

import java.util.List;
import java.util.Optional;
import org.cronista.model.TextIndex;
import org.cronista.reader.internal.Chunk;

/** The passes that turn bare chunks into titles, headings, notes, furniture and articles. */
public final class Structure {

  private Structure() {}

  /** Says what every chunk is, given the title when it is known from elsewhere. */
  public static Articles refine(
      String text, TextIndex index, List<Chunk> chunks, Optional<String> knownTitle) {
    List<Chunk> refined = Notes.mark(text, chunks);
    refined = Tail.mark(refined);
    refined = Head.mark(refined, knownTitle);
    refined = Headings.mark(refined);
    refined = Leads.split(text, refined);
    return Articles.cut(index, refined);
  }
}
