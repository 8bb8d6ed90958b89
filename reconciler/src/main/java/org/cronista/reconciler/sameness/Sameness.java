package org.cronista.reconciler.sameness;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.cronista.model.DocumentId;
import org.cronista.model.Span;

/**
 * Which texts repeat which.
 *
 * @param duplicates by a document that repeats another: the one it repeats, never itself a
 *     duplicate
 * @param passages paragraphs told again in another document, or elsewhere in the same; those of
 *     documents that repeat each other as wholes are left out
 */
public record Sameness(Map<DocumentId, DocumentId> duplicates, List<Passage> passages) {

  /** Copies the collections; passages in the order of their repetition. */
  public Sameness {
    duplicates = Map.copyOf(duplicates);
    passages = passages.stream().sorted(Passage.ORDER).toList();
  }

  /**
   * A paragraph and the earlier one it repeats.
   *
   * @param document where it is repeated
   * @param span where in it
   * @param original the document that has it first
   * @param originalSpan where in that
   * @param likeness share of runs of four words in common, 0 to 1
   */
  public record Passage(
      DocumentId document, Span span, DocumentId original, Span originalSpan, double likeness) {

    private static final Comparator<Passage> ORDER =
        Comparator.comparing(Passage::document)
            .thenComparing(Passage::span)
            .thenComparing(Passage::original)
            .thenComparing(Passage::originalSpan);
  }
}
