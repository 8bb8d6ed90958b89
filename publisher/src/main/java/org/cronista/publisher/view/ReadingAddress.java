package org.cronista.publisher.view;

import java.util.Optional;
import org.cronista.model.DocumentId;
import org.cronista.model.Span;

/** Where the page of a document is, and where a sentence stands on it. */
public final class ReadingAddress {

  /** The folder beside the chronology. */
  public static final String FOLDER = "reading";

  /** Of a larger pile only the first documents have pages: each is a file of its own. */
  private static final int MOST = 2_000;

  private ReadingAddress() {}

  /** Whether the document has a page of its own. */
  public static boolean hasPage(Dossier dossier, DocumentId id) {
    int number = dossier.numberOf(id);
    return number > 0 && number <= MOST;
  }

  /** The page's name in its folder. */
  public static String fileName(DocumentId id) {
    return id.value() + ".html";
  }

  /** The name of the place of a sentence on the page. */
  public static String place(Span sentence) {
    return "s" + sentence.start();
  }

  /** The address, from beside the chronology, of the document's page. */
  public static Optional<String> find(Dossier dossier, DocumentId id) {
    return hasPage(dossier, id) ? Optional.of(FOLDER + "/" + fileName(id)) : Optional.empty();
  }

  /** The address, from beside the chronology, of a sentence on its document's page. */
  public static Optional<String> find(Dossier dossier, DocumentId id, Span sentence) {
    return find(dossier, id).map(page -> page + "#" + place(sentence));
  }
}
