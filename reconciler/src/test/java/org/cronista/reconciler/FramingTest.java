package org.cronista.reconciler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cronista.reconciler.Reconciled.given;

import org.junit.jupiter.api.Test;

/** The words of each voice, side by side. */
class FramingTest {

  @Test
  void diedInClashesAndShotByPolice() {
    given(
            "Ledger 2023-01-10: ASSAULT t=died >people:CVL @Juliaca 2023-01-09 killed=17"
                + " '17 people died in clashes'",
            "Lantern 2023-01-11: ASSAULT t=shot police:COP>protesters:CVL @Juliaca 2023-01-09"
                + " killed=17 '17 protesters were shot by police'")
        .assertFraming(
            "Ledger: died |  | people | told without a doer",
            "Lantern: shot | police | protesters | doer named");
  }

  @Test
  void wereShotLeavesTheDoerOpen() {
    given(
            "Ledger 2023-01-10: ASSAULT t=shot >people:CVL @Juliaca 2023-01-09 killed=17"
                + " '17 people were shot'",
            "Lantern 2023-01-11: ASSAULT t=massacre >protesters:CVL @Juliaca 2023-01-09 killed=17")
        .assertFraming(
            "Ledger: shot |  | people | doer not named",
            "Lantern: massacre |  | protesters | doer not named");
  }

  @Test
  void whoeverIsQuotedIsAVoice() {
    given(
            "Wire 2023-01-10: ASSAULT t=clash >people:CVL @Juliaca 2023-01-09 killed=17 by=ministry",
            "Wire 2023-01-10: ASSAULT t=massacre >people:CVL @Juliaca 2023-01-09 killed=17"
                + " by=a_widow")
        .assertFraming(
            "Wire (ministry): clash |  | people | doer not named",
            "Wire (a widow): massacre |  | people | doer not named");
  }

  @Test
  void oneVoiceIsNoFraming() {
    assertThat(
            given("Wire 2023-01-10: ASSAULT >people:CVL @Juliaca 2023-01-09 killed=17")
                .result()
                .framings())
        .isEmpty();
  }
}
