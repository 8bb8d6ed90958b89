package org.cronista.reconciler.internal;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cronista.model.Document;
import org.cronista.model.DocumentId;
import org.cronista.model.Outlet;
import org.cronista.model.SharedPassage;
import org.cronista.model.Span;
import org.cronista.reconciler.sameness.PublicationOrder;

/** Which tellings are one source: reprints, shared passages, outlets of one house. */
final class Sources {

  /** A sentence counts as shared when so much of it stands elsewhere too. */
  private static final double SHARED = 0.8;

  private static final Comparator<Document> EARLIEST_FIRST = PublicationOrder.earliestFirst();

  private final Map<DocumentId, Document> documents = new HashMap<>();

  Sources(List<Document> all) {
    all.forEach(document -> documents.putIfAbsent(document.id(), document));
  }

  Document getDocument(DocumentId id) {
    return Optional.ofNullable(documents.get(id))
        .orElseThrow(() -> new IllegalArgumentException("No document " + id));
  }

  /**
   * Who stands behind the words of {@code document} at {@code sentence}: the first to print them.
   */
  String key(Document document, Span sentence) {
    Document first = document;
    for (SharedPassage passage : document.sharedPassages()) {
      Optional<Document> other = Optional.ofNullable(documents.get(passage.other()));
      if (holds(passage.span(), sentence) && other.isPresent()) {
        first = EARLIEST_FIRST.compare(other.get(), first) < 0 ? other.get() : first;
      }
    }
    return key(first);
  }

  private static boolean holds(Span passage, Span sentence) {
    int shared =
        Math.min(passage.end(), sentence.end()) - Math.max(passage.start(), sentence.start());
    return shared > 0 && shared >= SHARED * sentence.length();
  }

  /** The house of the document that {@code document} in the end repeats. */
  private String key(Document document) {
    Document original = document;
    Set<DocumentId> seen = new HashSet<>();
    while (seen.add(original.id()) && original.duplicateOf().isPresent()) {
      Document next = documents.get(original.duplicateOf().get());
      if (next == null) {
        return "repeats " + original.duplicateOf().get();
      }
      original = next;
    }
    return bare(original.outlet().flatMap(Outlet::house).orElse(original.sourceName()));
  }

  private static String bare(String name) {
    String plain = Words.plain(name);
    return plain.startsWith("the ") ? plain.substring("the ".length()) : plain;
  }
}
