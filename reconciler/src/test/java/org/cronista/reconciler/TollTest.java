package org.cronista.reconciler;

import static org.cronista.reconciler.Reconciled.given;

import org.cronista.model.HeadlineRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ledgers of tolls: every figure is kept, one is chosen by a stated rule, none is made up. */
class TollTest {

  private static final String[] TAIZ = {
    "A 2020-05-03: ASSAULT @Taiz 2020-05-03 killed=12",
    "B 2020-05-04: ASSAULT @Taiz 2020-05-03 killed=15 by=interior_ministry",
    "C 2020-05-05: ASSAULT @Taiz 2020-05-03 killed=15",
    "D 2020-05-06: ASSAULT @Taiz 2020-05-03 killed=30"
  };

  @Test
  void everyFigureHasItsSourceAndFirstSpeaker() {
    given(
            "Wire 2019-11-20: ASSAULT @Senkata 2019-11-19 killed=3 by=ombudsman",
            "Huellas 2020-11-18: ASSAULT @Senkata 2019-11-19 killed=10")
        .assertLedgers("event killed: 10; 3 Wire (ombudsman), 10 Huellas");
  }

  @ParameterizedTest
  @CsvSource({
    "LOWEST, 12",
    "HIGHEST, 30",
    "MEDIAN, 15",
    "LATEST, 30",
    "OFFICIAL, 15",
    "MOST_INDEPENDENT, 15"
  })
  void theHeadlineFollowsTheRule(HeadlineRule rule, String figure) {
    given(TAIZ)
        .rule(rule)
        .assertLedgers("event killed: " + figure + "; 12 A, 15 B (interior ministry), 15 C, 30 D")
        .assertEvents("ASSAULT Taiz 2020-05-03 | killed " + figure + " (12..30) | 4: A, B, C, D");
  }

  @Test
  void whereNoOfficialSpeaksTheOrdinaryRuleHolds() {
    given(
            "A 2020-05-03: ASSAULT @Taiz 2020-05-03 killed=12 by=a_nurse",
            "B 2020-05-04: ASSAULT @Taiz 2020-05-03 killed=12",
            "C 2020-05-05: ASSAULT @Taiz 2020-05-03 killed=30")
        .rule(HeadlineRule.OFFICIAL)
        .assertLedgers("event killed: 12; 12 A (a nurse), 12 B, 30 C");
  }

  @Test
  void anOmbudsmanIsNoBodyOfTheState() {
    given(
            "A 2020-05-03: ASSAULT @Taiz 2020-05-03 killed=12 by=ombudsman",
            "B 2020-05-04: ASSAULT @Taiz 2020-05-03 killed=30 by=police")
        .rule(HeadlineRule.OFFICIAL)
        .assertLedgers("event killed: 30; 12 A (ombudsman), 30 B (police)");
  }

  @Test
  void twoMoreMakeNine() {
    given(
            "Wire 2019-11-20: ASSAULT army:MIL>marchers:CVL @Huayllani 2019-11-15 killed=7",
            "Wire 2019-11-20: ASSAULT >marchers:CVL @Huayllani 2019-11-15 killed=2[Two]"
                + " 'Two more have died since'")
        .assertLedgers("event killed: 9 (7 and two more); 7 Wire, 9 (7 and two more) Wire");
  }

  @Test
  void thirtyOthersAreNoGrowthOfTheSameNumber() {
    given(
            "Wire 2019-11-20: ASSAULT army:MIL>marchers:CVL @Huayllani 2019-11-15 killed=7",
            "Wire 2019-11-20: ASSAULT >marchers:CVL @Huayllani 2019-11-15 killed=3[Three]"
                + " 'Three others died'")
        .assertEvents("ASSAULT Huayllani 2019-11-15 | killed 7 | 1: Wire");
  }

  @Test
  void theFigureAsKnownOnEachDay() {
    given(
            "A 2019-11-16: ASSAULT soldiers:MIL>marchers:CVL @Sacaba 2019-11-15 killed=5",
            "A 2019-11-17: ASSAULT soldiers:MIL>marchers:CVL @Sacaba 2019-11-15 killed=7",
            "A 2020-11-17: ASSAULT soldiers:MIL>marchers:CVL @Sacaba 2019-11-15 killed=10")
        .assertGrowth("2019-11-16 5, 2019-11-17 7, 2020-11-17 10");
  }

  @Test
  void asOfADayLaterFiguresAreUnknown() {
    given(
            "A 2019-11-16: ASSAULT soldiers:MIL>marchers:CVL @Sacaba 2019-11-15 killed=5",
            "A 2020-11-17: ASSAULT soldiers:MIL>marchers:CVL @Sacaba 2019-11-15 killed=10")
        .asOf("2019-12-01")
        .assertLedgers("event killed: 5; 5 A");
  }

  @Test
  void deedsAreAddedUpBesideTheSumAndNeverIntoIt() {
    given(
            "A 2019-11-20: ASSAULT soldiers:MIL>marchers:CVL @Sacaba 2019-11-15 killed=9",
            "A 2019-11-20: ASSAULT soldiers:MIL>residents:CVL @Senkata 2019-11-19 killed=10",
            "B 2020-11-20: ASSAULT t=dead 2019-10-20..2019-11-30 @Bolivia killed=37")
        .episode("Crisis of 2019", "BOL", "2019-10-20", "2019-12-31")
        .assertLedgers(
            "total killed: - + 19, 18 unlisted; 9 part A, 10 part A, 37 B",
            "episode killed: 37 + 19, 18 unlisted; 9 part A, 10 part A, 37 B",
            "event killed: 37; 37 B",
            "event killed: 9; 9 A",
            "event killed: 10; 10 A");
  }
}
