package org.cronista.search;

import java.util.List;
import java.util.Optional;
import org.cronista.model.DocumentId;
import org.cronista.model.Span;

/**
 * Something found.
 *
 * @param kind what it is
 * @param id its identifier; a sentence's is that of its document
 * @param document the document that its words stand in; none for an actor
 * @param span where in the document's text the sentence stands, in code points
 * @param title the document's title, else its file's name; empty for an actor
 * @param sources the outlets that tell of it, sorted
 * @param date when it happened, else when it was said: a day, or two with a slash; empty if unknown
 * @param words the words that were searched, exactly as they stand in the text
 * @param marks what was found in {@code words}, in code points from their beginning, in order,
 *     never overlapping; none when only fields were asked for
 */
public record Hit(
    Kind kind,
    String id,
    Optional<DocumentId> document,
    Optional<Span> span,
    String title,
    List<String> sources,
    String date,
    String words,
    List<Span> marks) {

  /** Copies the lists. */
  public Hit {
    sources = List.copyOf(sources);
    marks = List.copyOf(marks);
  }

  /** The marks as places in the document; none when the words are not a document's. */
  public List<Span> marksInDocument() {
    if (kind != Kind.SENTENCE && kind != Kind.CLAIM) {
      return List.of();
    }
    return span.map(
            whole ->
                marks.stream()
                    .map(mark -> new Span(whole.start() + mark.start(), whole.start() + mark.end()))
                    .toList())
        .orElse(List.of());
  }
}
