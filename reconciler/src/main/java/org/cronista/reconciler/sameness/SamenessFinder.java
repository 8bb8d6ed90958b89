package org.cronista.reconciler.sameness;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cronista.model.Document;
import org.cronista.model.DocumentId;
import org.cronista.model.SharedPassage;

/**
 * Finds documents that repeat others, word for word or nearly so, and passages that stand in more
 * than one place: the same words from two outlets are one witness, not two. What counts as the
 * original says {@link PublicationOrder}.
 */
public final class SamenessFinder {

  /** Runs of words; shorter texts may be alike by chance. */
  private static final int FEWEST_RUNS = 10;

  /** From here on two documents are one text with small changes. */
  private static final double SAME_DOCUMENT = 0.8;

  private SamenessFinder() {}

  /**
   * The documents, in the same order, each marked that repeats another one or shares passages; what
   * was marked before stays as it is. Takes time and memory linear in their length; the result does
   * not depend on their order.
   */
  public static List<Document> mark(List<Document> documents) {
    List<Document> ordered = documents.stream().sorted(PublicationOrder.earliestFirst()).toList();
    Map<DocumentId, DocumentId> originals = findOriginals(ordered);
    Map<DocumentId, List<SharedPassage>> passages = PassageFinder.find(ordered);
    return documents.stream().map(document -> mark(document, originals, passages)).toList();
  }

  private static Document mark(
      Document document,
      Map<DocumentId, DocumentId> originals,
      Map<DocumentId, List<SharedPassage>> passages) {
    Optional<DocumentId> original =
        document.duplicateOf().or(() -> Optional.ofNullable(originals.get(document.id())));
    List<SharedPassage> shared =
        document.sharedPassages().isEmpty()
            ? passages.getOrDefault(document.id(), List.of())
            : document.sharedPassages();
    return original.isEmpty() && shared.isEmpty()
        ? document
        : document.toBuilder().duplicateOf(original).sharedPassages(shared).build();
  }

  /** By a document that repeats another: the one it repeats, never itself a repetition. */
  private static Map<DocumentId, DocumentId> findOriginals(List<Document> ordered) {
    LikeTexts<DocumentId> texts = new LikeTexts<>(SAME_DOCUMENT);
    Map<DocumentId, DocumentId> originals = new HashMap<>();
    for (Document document : ordered) {
      Shingles shingles = Shingles.of(document.text());
      if (shingles.size() >= FEWEST_RUNS) {
        texts
            .add(document.id(), shingles)
            .map(LikeTexts.Match::text)
            .filter(original -> !original.equals(document.id()))
            .ifPresent(
                original ->
                    originals.put(document.id(), originals.getOrDefault(original, original)));
      }
    }
    return originals;
  }
}
