package org.cronista.reconciler;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.cronista.model.Document;
import org.cronista.model.Event;
import org.cronista.model.Outlet;
import org.cronista.model.SharedPassage;
import org.cronista.model.Span;
import org.junit.jupiter.api.Test;

/** How many sources of an event are independent of each other. */
class IndependenceTest {

  private static final Told TOLD =
      Told.of(
          "Wire 2019-11-20: ASSAULT soldiers:MIL>people:CVL @Senkata 2019-11-19 killed=8"
              + " 'Soldiers killed eight people at Senkata on 19 November.'",
          "Post 2019-11-21: ASSAULT soldiers:MIL>people:CVL @Senkata 2019-11-19 killed=8"
              + " 'Soldiers killed eight people at Senkata on 19 November.'");

  @Test
  void twoOutletsAreTwoSources() {
    assertThat(independent(document -> document)).isEqualTo(2);
  }

  @Test
  void aSentenceInASharedPassageIsToldByWhoPrintedItFirst() {
    assertThat(independent(document -> sharing(document, new Span(0, document.text().length()))))
        .isEqualTo(1);
  }

  @Test
  void aSentenceBesideASharedPassageIsTheOutletsOwn() {
    assertThat(independent(document -> sharing(document, new Span(0, 10)))).isEqualTo(2);
  }

  @Test
  void outletsOfOneHouseAreOneSource() {
    assertThat(
            independent(
                document ->
                    document.toBuilder()
                        .outlet(
                            Optional.of(
                                new Outlet(
                                    "src." + document.sourceName(),
                                    document.sourceName(),
                                    "newspaper",
                                    Optional.empty(),
                                    Optional.of("The Group"),
                                    Optional.empty())))
                        .build()))
        .isEqualTo(1);
  }

  private static Document sharing(Document document, Span span) {
    Document other =
        TOLD.documents().stream()
            .filter(d -> !d.id().equals(document.id()))
            .findFirst()
            .orElseThrow();
    return document.toBuilder()
        .sharedPassages(List.of(new SharedPassage(span, other.id(), span)))
        .build();
  }

  private static int independent(UnaryOperator<Document> marked) {
    List<Document> documents = TOLD.documents().stream().map(marked).toList();
    List<Event> events =
        new EventReconciler(ReconcilerOptions.defaults())
            .reconcile(documents, TOLD.claims())
            .events();
    assertThat(events).hasSize(1);
    return events.get(0).independentSources();
  }
}
