package org.cronista.reconciler.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cronista.model.Document;
import org.cronista.model.DocumentId;

/** Which documents are one source: reprints of each other, or of one outlet. */
final class Sources {

  private final Map<DocumentId, Document> documents = new HashMap<>();

  Sources(List<Document> all) {
    all.forEach(document -> documents.putIfAbsent(document.id(), document));
  }

  Document getDocument(DocumentId id) {
    return Optional.ofNullable(documents.get(id))
        .orElseThrow(() -> new IllegalArgumentException("No document " + id));
  }

  /** The outlet of the document that {@code document} in the end repeats. */
  String key(Document document) {
    Document original = document;
    Set<DocumentId> seen = new HashSet<>();
    while (seen.add(original.id()) && original.duplicateOf().isPresent()) {
      Document next = documents.get(original.duplicateOf().get());
      if (next == null) {
        return "repeats " + original.duplicateOf().get();
      }
      original = next;
    }
    String plain = Words.plain(original.sourceName());
    return plain.startsWith("the ") ? plain.substring("the ".length()) : plain;
  }
}
