package org.cronista.reader.internal;

import java.util.ArrayList;
import java.util.List;
import org.cronista.model.Warning;

/**
 * A text with its chunks and what its file says of it, before it becomes a document.
 *
 * @param text the canonical text
 * @param chunks its blocks in the making, in reading order
 * @param hints metadata
 * @param warnings what a careful reader should know
 */
public record Draft(String text, List<Chunk> chunks, Hints hints, List<Warning> warnings) {

  /** Copies the lists. */
  public Draft {
    chunks = List.copyOf(chunks);
    warnings = List.copyOf(warnings);
  }

  /** The same with other chunks. */
  public Draft withChunks(List<Chunk> value) {
    return new Draft(text, value, hints, warnings);
  }

  /** The same with other hints. */
  public Draft withHints(Hints value) {
    return new Draft(text, chunks, value, warnings);
  }

  /** The same with one more warning. */
  public Draft plusWarning(Warning value) {
    List<Warning> all = new ArrayList<>(warnings);
    all.add(value);
    return new Draft(text, chunks, hints, all);
  }
}
