package org.cronista.search;

import java.time.LocalDate;
import java.util.Optional;
import org.cronista.model.Claim;
import org.cronista.model.Document;
import org.cronista.model.Event;
import org.cronista.model.EventTime;
import org.cronista.model.PartialDate;
import org.cronista.model.Span;

/**
 * The days by which something is found.
 *
 * @param first the first day that is possible
 * @param last the last one
 */
record Days(LocalDate first, LocalDate last) {

  static Optional<Days> of(Event event) {
    return event.time().map(Days::of);
  }

  /** When it happened, else when it was said. */
  static Optional<Days> of(Claim claim, Document document) {
    return claim.time().map(Days::of).or(() -> saidOn(document, claim.sentence()));
  }

  static Optional<Days> saidOn(Document document, Span span) {
    return document.saidOn(span).map(Days::of);
  }

  static Days of(PartialDate date) {
    return new Days(date.first(), date.last());
  }

  private static Days of(EventTime time) {
    return new Days(time.start(), time.end());
  }

  String label() {
    return first.equals(last) ? first.toString() : first + "/" + last;
  }
}
