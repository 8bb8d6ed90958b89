package org.cronista.reconciler.sameness;

import java.util.Comparator;
import org.cronista.model.Document;

/** Which of two documents with the same words counts as the original. */
public final class PublicationOrder {

  private PublicationOrder() {}

  /**
   * The first to be published first; a document without a date last; of one day, by file name, then
   * identifier. A total order, so that it does not matter how the documents came.
   */
  public static Comparator<Document> earliestFirst() {
    return Comparator.comparing(PublicationOrder::day)
        .thenComparing(document -> document.file().name())
        .thenComparing(document -> document.id().value());
  }

  /** Sorts as dates do. */
  private static String day(Document document) {
    return document.published().map(date -> date.value().first().toString()).orElse("9999");
  }
}
