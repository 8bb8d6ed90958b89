package org.cronista.cli.work;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cronista.model.ContentHash;
import org.cronista.model.Document;
import org.cronista.model.DocumentId;

/**
 * Finds documents that have the same words as another one: the same text from two outlets is one
 * witness, not two.
 */
final class Reprints {

  /** Shorter texts may be alike by chance. */
  private static final int FEWEST_CHARACTERS = 100;

  private Reprints() {}

  /**
   * The documents, in the same order, each marked that repeats another one. The original is the one
   * published first; among equals, the one that comes first here.
   */
  static List<Document> mark(List<Document> documents) {
    Map<String, DocumentId> originals = new HashMap<>();
    documents.stream()
        .filter(document -> document.text().length() >= FEWEST_CHARACTERS)
        .sorted(Comparator.comparing(Reprints::publicationKey))
        .forEach(document -> originals.putIfAbsent(words(document), document.id()));
    return documents.stream().map(document -> marked(document, originals)).toList();
  }

  private static Document marked(Document document, Map<String, DocumentId> originals) {
    Optional<DocumentId> original =
        document.text().length() < FEWEST_CHARACTERS
            ? Optional.empty()
            : Optional.ofNullable(originals.get(words(document)))
                .filter(id -> !id.equals(document.id()));
    return original.isEmpty() || document.duplicateOf().isPresent()
        ? document
        : document.toBuilder().duplicateOf(original).build();
  }

  /** Sorts as dates do; a text without a date comes last. */
  private static String publicationKey(Document document) {
    return document.published().map(date -> date.value().first().toString()).orElse("9999");
  }

  private static String words(Document document) {
    return ContentHash.shortHash(document.text().strip().replaceAll("\\s+", " "));
  }
}
