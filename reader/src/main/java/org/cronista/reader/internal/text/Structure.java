package org.cronista.reader.internal.text;

import java.util.List;
import org.cronista.model.TextIndex;
import org.cronista.reader.internal.Chunk;

/** The passes that turn bare chunks into titles, headings, notes, furniture and articles. */
public final class Structure {

  private Structure() {}

  /** Says what every chunk is. */
  public static Articles refine(String text, TextIndex index, List<Chunk> chunks) {
    List<Chunk> refined = Notes.mark(text, chunks);
    refined = Tail.mark(refined);
    refined = Head.mark(refined);
    refined = Headings.mark(refined);
    refined = Leads.split(text, refined);
    return Articles.cut(index, refined);
  }
}
