package org.cronista.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.cronista.model.Claim;
import org.cronista.model.DatePrecision;
import org.cronista.model.Document;
import org.cronista.model.DocumentId;
import org.cronista.model.EventOrder;
import org.cronista.model.EventTime;
import org.cronista.model.Found;
import org.cronista.model.PartialDate;
import org.cronista.model.PlaceMention;
import org.cronista.model.SourceFile;
import org.cronista.model.TimeBounds;
import org.junit.jupiter.api.Test;

/** When and where a claim's event was if its sentence does not say so of the event itself. */
class GroundOfClaimTest {

  private static Claim claim(String trigger, String text) {
    Document document =
        Document.builder(DocumentId.of(text), new SourceFile("a.txt", "", 0, "text/plain"), text)
            .language("en")
            .published(PartialDate.parse("2024-06-20").map(d -> Found.inMetadata(d, "test")))
            .build();
    return English.coder().code(document).claims().stream()
        .filter(claim -> claim.trigger().text().contains(trigger))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aCountOfRoadblocksHoldsForTheDayOnWhichItWasReported() {
    EventTime time =
        claim("roadblocks", "On 5 June the highway police of Ghana reported 41 roadblocks.")
            .time()
            .orElseThrow();

    assertThat(time.start()).isEqualTo(LocalDate.of(2024, 6, 5));
    assertThat(time.precision()).isEqualTo(DatePrecision.DAY);
    assertThat(time.inferred()).isTrue();
    assertThat(time.rule()).isEqualTo("as of the day it was reported");
  }

  @Test
  void theDeadOfAReportDiedByThen() {
    Claim claim =
        claim("killed", "On 12 June the Red Cross reported that 14 villagers had been killed.");

    assertThat(claim.time()).isEmpty();
    assertThat(claim.bounds().flatMap(TimeBounds::notAfter)).contains(LocalDate.of(2024, 6, 12));
  }

  @Test
  void whatCameAfterADatedEventIsBoundedByIt() {
    Claim claim = claim("shot", "Police shot two men in Kumasi after miners struck on 3 May 2024.");

    assertThat(claim.time()).isEmpty();
    assertThat(claim.bounds().flatMap(TimeBounds::notBefore)).contains(LocalDate.of(2024, 5, 3));
    assertThat(claim.order()).extracting(EventOrder::relation).contains(EventOrder.Relation.AFTER);
  }

  @Test
  void aPlaceTakenFromTheSentenceBeforeIsInferred() {
    String text = "Soldiers entered Kumasi on 3 May 2024. They shot two students.";
    Optional<PlaceMention> place = claim("shot", text).places().stream().findFirst();

    assertThat(place).isPresent();
    assertThat(place.get().name()).isEqualTo("Kumasi");
    assertThat(place.get().inferred()).isTrue();
  }

  @Test
  void aPlaceToldWithTheEventIsNot() {
    Optional<PlaceMention> place =
        claim("shot", "Soldiers shot two students in Kumasi.").places().stream().findFirst();

    assertThat(place).isPresent();
    assertThat(place.get().inferred()).isFalse();
  }
}
