package org.cronista.reconciler.sameness;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cronista.model.Document;
import org.cronista.model.DocumentId;

/**
 * Finds documents that repeat others, word for word or nearly so: the same text from two outlets is
 * one witness, not two. The original is the one published first; among those of one day or without
 * a date, the one that comes first in the list.
 */
public final class SamenessFinder {

  /** Runs of words; shorter texts may be alike by chance. */
  private static final int FEWEST_RUNS = 10;

  /** From here on two documents are one text with small changes. */
  private static final double SAME_DOCUMENT = 0.8;

  private SamenessFinder() {}

  /**
   * The documents, in the same order, each marked that repeats another one; those marked before
   * stay as they are. Takes time and memory linear in their length.
   */
  public static List<Document> mark(List<Document> documents) {
    Map<DocumentId, DocumentId> originals = findOriginals(documents);
    return documents.stream()
        .map(
            document ->
                document.duplicateOf().isPresent() || !originals.containsKey(document.id())
                    ? document
                    : document.toBuilder()
                        .duplicateOf(Optional.ofNullable(originals.get(document.id())))
                        .build())
        .toList();
  }

  /** By a document that repeats another: the one it repeats, never itself a repetition. */
  private static Map<DocumentId, DocumentId> findOriginals(List<Document> documents) {
    LikeTexts<DocumentId> texts = new LikeTexts<>(SAME_DOCUMENT);
    Map<DocumentId, DocumentId> originals = new HashMap<>();
    documents.stream()
        .sorted(Comparator.comparing(SamenessFinder::publicationKey))
        .forEach(
            document -> {
              Shingles shingles = Shingles.of(document.text());
              if (shingles.size() >= FEWEST_RUNS) {
                texts
                    .add(document.id(), shingles)
                    .map(LikeTexts.Match::text)
                    .filter(original -> !original.equals(document.id()))
                    .ifPresent(
                        original ->
                            originals.put(
                                document.id(), originals.getOrDefault(original, original)));
              }
            });
    return originals;
  }

  /** Sorts as dates do; a text without a date comes last. */
  private static String publicationKey(Document document) {
    return document.published().map(date -> date.value().first().toString()).orElse("9999");
  }
}
