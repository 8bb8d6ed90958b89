package org.cronista.publisher.reading;

import org.cronista.model.Span;

/** The names of places on a document's page: what stands there and the code point it begins at. */
final class Places {

  private Places() {}

  static String note(Span span) {
    return "n" + span.start();
  }

  /** Other words that something on the page leads to. */
  static String words(Span span) {
    return "w" + span.start();
  }

  static String article(Span span) {
    return "a" + span.start();
  }

  static String passage(Span span) {
    return "p" + span.start();
  }
}
