package org.cronista.reconciler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cronista.reconciler.Reconciled.given;

import org.junit.jupiter.api.Test;

/** What was known on a day. */
class AsOfTest {

  private static Reconciled senkata() {
    return given(
        "Wire 2019-11-19: ASSAULT @Senkata 2019-11-19 killed=3",
        "Wire 2019-11-20: ASSAULT @Senkata 2019-11-19 killed=8",
        "Huellas 2020-11: ASSAULT @Senkata 2019-11-19 killed=10",
        "Leaflet ?: ASSAULT @Senkata 2019-11-19 killed=>=5");
  }

  @Test
  void onTheDayItself() {
    senkata()
        .asOf("2019-11-19")
        .assertEvents("ASSAULT Senkata 2019-11-19 | killed 3 (3..) | 2: Leaflet, Wire");
  }

  @Test
  void aDayLater() {
    senkata()
        .asOf("2019-11-20")
        .assertEvents("ASSAULT Senkata 2019-11-19 | killed 8 (3..) | 2: Leaflet, Wire");
  }

  @Test
  void aMonthCountsWhenItIsOver() {
    assertThat(senkata().asOf("2020-11-29").result().events().get(0).sources())
        .doesNotContain("Huellas");
    assertThat(senkata().asOf("2020-11-30").result().events().get(0).sources()).contains("Huellas");
  }

  @Test
  void anUndatedTextThatTellsOfLaterThingsIsLater() {
    given(
            "Leaflet ?: ASSAULT @Senkata 2019-11-19 killed=5",
            "Leaflet ?: PROTEST/demo @La_Paz 2020-08-03")
        .asOf("2019-12-31")
        .assertEventCount(0);
  }

  @Test
  void nothingWasKnownBefore() {
    given("Wire 2019-11-19: ASSAULT @Senkata 2019-11-19 killed=3")
        .asOf("2019-11-18")
        .assertEventCount(0);
  }
}
