package org.cronista.publisher.page;

import org.cronista.model.Document;
import org.cronista.publisher.view.Dossier;

/** The names of places on the page. Events, claims and disagreements have their identifiers. */
final class Anchors {

  private Anchors() {}

  static String of(Dossier dossier, Document document) {
    return "document-" + dossier.numberOf(document.id());
  }

  static String ofYear(int year) {
    return "y" + year;
  }

  static String ofMonth(int year, int month) {
    return "y" + year + "-" + (month < 10 ? "0" : "") + month;
  }
}
