package org.cronista.reconciler;

import static org.cronista.reconciler.Reconciled.given;

import org.junit.jupiter.api.Test;

/** Which claims tell of one event, and which do not. */
class OneEventTest {

  @Test
  void sameDayAndTownAreOneKilling() {
    given(
            "Reuters 2020-05-03: ASSAULT @Taiz 2020-05-03 killed=12",
            "AFP 2020-05-04: ASSAULT/firearms @Taiz 2020-05-03 killed=14")
        .assertEvents("ASSAULT/firearms Taiz 2020-05-03 | killed 14 (12..14) | 2: AFP, Reuters");
  }

  @Test
  void twoDaysApartAreTwo() {
    given(
            "Reuters 2020-05-03: ASSAULT @Taiz 2020-05-01 killed=12",
            "AFP 2020-05-04: ASSAULT @Taiz 2020-05-03 killed=12")
        .assertEventCount(2);
  }

  @Test
  void townsFarApartAreTwo() {
    given(
            "Reuters 2020-05-03: ASSAULT soldiers:MIL>protesters:CVL @Taiz 2020-05-03 killed=12",
            "AFP 2020-05-04: ASSAULT soldiers:MIL>protesters:CVL @Aden 2020-05-03 killed=12")
        .assertEventCount(2);
  }

  @Test
  void aQuarterAndItsTownAreOnePlace() {
    given(
            "Wire 2019-11-19: ASSAULT soldiers:MIL>residents:CVL @Senkata 2019-11-19 killed=3",
            "Lantern 2019-11-21: ASSAULT soldiers:MIL>people:CVL @El_Alto 2019-11-19 killed=8")
        .assertEventCount(1);
  }

  @Test
  void strikeAndMarchOfOneDayAreTwo() {
    given(
            "A 2026-05-19: PROTEST/strike miners:LAB> @La_Paz 2026-05-18",
            "B 2026-05-19: PROTEST/demo miners:LAB> @La_Paz 2026-05-18")
        .assertEventCount(2);
  }

  @Test
  void riotAndDemonstrationOfOneDayAreOne() {
    given(
            "A 2026-05-19: PROTEST/riot students:EDU> @Lima 2023-01-19",
            "B 2026-05-19: PROTEST/demo students:EDU> @Lima 2023-01-19")
        .assertEventCount(1);
  }

  @Test
  void crackdownAndKillingsAreOne() {
    given(
            "A 2019-11-16: ASSAULT/crowd-control police:COP>marchers:CVL @Sacaba 2019-11-15",
            "B 2019-11-16: ASSAULT/firearms troops:MIL>coca_growers:AGR @Huayllani 2019-11-15 killed=5")
        .assertEventCount(1);
  }

  @Test
  void repressionToldByItsDeadIsViolence() {
    given(
            "A 2019-11-16: COERCE police:COP>marchers:CVL @Sacaba 2019-11-15 killed=7",
            "B 2019-11-16: ASSAULT police:COP>marchers:CVL @Sacaba 2019-11-15 killed=7")
        .assertEventCount(1);
  }

  @Test
  void neighbouringDaysNeedAMarkInCommon() {
    given(
            "A 2026-05-20: PROTEST/demo miners:LAB> @La_Paz 2026-05-18",
            "B 2026-05-20: PROTEST/demo miners:LAB> @La_Paz 2026-05-19")
        .assertEventCount(2);
  }

  @Test
  void neighbouringDaysWithOneNumberAreOneDisputedDate() {
    given(
            "Committee 1980-07-15: ASSAULT soldiers:MIL>passengers:CVL @Gwangju 1980-05-23 killed=15",
            "Torch 1980-05-26: ASSAULT soldiers:MIL>passengers:CVL @Gwangju 1980-05-24 killed=15")
        .assertEventCount(1)
        .assertDisagreements("date contradiction: 23 May 1980 / 24 May 1980");
  }

  @Test
  void countryWideTellingOfTheSameDayJoinsByItsSufferers() {
    given(
            "A 2026-05-22: ASSAULT police:COP>protesters:CVL @La_Paz 2026-05-18 killed=4",
            "B 2026-05-22: ASSAULT >protesters:CVL @Bolivia 2026-05-18 killed=4")
        .assertEventCount(1);
  }

  @Test
  void dayAndCountryAloneAreNotEnough() {
    given(
            "A 2026-05-22: PROTEST/demo > @La_Paz 2026-05-18",
            "B 2026-05-22: PROTEST/demo > @Bolivia 2026-05-18")
        .assertEventCount(2);
  }

  @Test
  void policeAgainstProtestersAndProtestersAgainstPoliceAreTwo() {
    given(
            "A 2026-05-19: ASSAULT/firearms police:COP>protesters:CVL @La_Paz 2026-05-18",
            "A 2026-05-19: ASSAULT/primitive protesters:CVL>police:COP @La_Paz 2026-05-18")
        .assertEventCount(2);
  }

  @Test
  void headlineAndTextOfOneArticleAreOne() {
    given(
            "Wire 2019-11-15: ASSAULT troops:MIL> @~Cochabamba ~2019-11-15 killed=5 TITLE"
                + " 'Five (5) dead as troops halt march'",
            "Wire 2019-11-15: ASSAULT soldiers:MIL>marchers:CVL @Sacaba 2019-11-15 killed=>=5")
        .assertEventCount(1);
  }

  @Test
  void theSameDocumentTellingTwiceCountsOnce() {
    given(
            "Wire 2019-11-15: ASSAULT soldiers:MIL>marchers:CVL @Sacaba 2019-11-15 killed=5",
            "Wire 2019-11-15: ASSAULT soldiers:MIL>marchers:CVL @Sacaba 2019-11-15 killed=5 by=Ombudsman")
        .assertEvents("ASSAULT Sacaba 2019-11-15 | killed 5 | 1: Wire");
  }

  @Test
  void undatedSentenceNearByRecallsTheEvent() {
    given(
            "Wire 2019-11-15: ASSAULT soldiers:MIL>marchers:CVL @Sacaba 2019-11-15 killed=5",
            "Wire 2019-11-15: ASSAULT troops:MIL>marchers:CVL @Sacaba")
        .assertEventCount(1);
  }

  @Test
  void undatedSentenceFarAwayStaysUndated() {
    given(
            "Wire 2019-11-15: ASSAULT soldiers:MIL>marchers:CVL @Sacaba 2019-11-15 killed=5",
            "Wire 2019-11-15: ASSAULT troops:MIL>marchers:CVL @Sacaba '\n\nEarlier generations remembered other mornings, other coffins, other governors'")
        .assertEvents(
            "ASSAULT Sacaba 2019-11-15 | killed 5 | 1: Wire", "ASSAULT Sacaba undated | 1: Wire");
  }

  @Test
  void undatedTellingElsewhereStaysUndated() {
    given(
            "Wire 2019-11-15: ASSAULT soldiers:MIL>marchers:CVL @Sacaba 2019-11-15 killed=5",
            "Essay 2024-01-01: ASSAULT soldiers:MIL>marchers:CVL @Sacaba")
        .assertEventCount(2);
  }

  @Test
  void undatedTellingJoinsByTheNameOfTheDeed() {
    given(
            "Wire 2019-11-20: ASSAULT soldiers:MIL>residents:CVL @Senkata 2019-11-19 killed=8"
                + " 'the Senkata massacre'",
            "Essay 2024-01-01: ASSAULT soldiers:MIL>people:CVL @El_Alto killed=10"
                + " 'after the massacre of Senkata'")
        .episode("Senkata massacre", "BOL", "2019-11-19", "2019-11-19", "massacre of Senkata")
        .assertEventCount(1);
  }

  @Test
  void plansThreatsDemandsAndIfsFormNoEvent() {
    given(
            "A 2026-05-17: PROTEST/demo workers:LAB> @La_Paz 2026-05-21 PLANNED",
            "A 2026-05-17: PROTEST/strike workers:LAB> @La_Paz 2026-05-21 DEMANDED",
            "A 2026-05-17: ASSAULT army:MIL>workers:LAB @La_Paz 2026-05-21 THREATENED",
            "A 2026-05-17: ASSAULT army:MIL>workers:LAB @La_Paz 2026-05-21 HYPOTHETICAL")
        .assertEventCount(0);
  }

  @Test
  void aThreatThatWasMadeIsAnEvent() {
    given("A 2026-05-17: THREATEN/violence army:MIL>workers:LAB @La_Paz 2026-05-16")
        .assertEventCount(1);
  }

  @Test
  void aNegationAloneFormsNoEvent() {
    given("Wire 2019-10-21: ASSAULT > @La_Paz 2019-10-21 NEGATED 'No deaths were reported'")
        .assertEventCount(0);
  }

  @Test
  void aDenialJoinsTheEventItDenies() {
    given(
            "Wire 2019-11-19: ASSAULT/firearms soldiers:MIL>residents:CVL @Senkata 2019-11-19 killed=8",
            "Observer 2019-11-21: ASSAULT/firearms soldiers:MIL>residents:CVL @Senkata 2019-11-19 DENIED by=López")
        .assertEvents("ASSAULT/firearms Senkata 2019-11-19 | killed 8 | 1: Observer, Wire")
        .assertDisagreements("occurrence contradiction: that it happened / that it did not happen");
  }

  @Test
  void aDenialWithoutAnEventFormsNone() {
    given("Observer 2019-11-21: ASSAULT soldiers:MIL> @Senkata 2019-11-19 DENIED")
        .assertEventCount(0);
  }

  @Test
  void aDeniedTollIsNotCounted() {
    given(
            "Wire 2019-11-19: ASSAULT soldiers:MIL>residents:CVL @Senkata 2019-11-19 killed=3",
            "Observer 2019-11-21: ASSAULT soldiers:MIL>residents:CVL @Senkata 2019-11-19 killed=30 DENIED")
        .assertEvents("ASSAULT Senkata 2019-11-19 | killed 3 | 1: Observer, Wire");
  }

  @Test
  void accusationsOfOneSpeakerInOtherWordsStayApart() {
    given(
            "A 2019-11-12: ACCUSE Mesa:OPP#mesa>Morales:GOV#morales 2019-11-11"
                + " 'Mesa accused Morales of rigging the vote count in rural provinces'",
            "B 2019-11-12: ACCUSE Mesa:OPP#mesa>Morales:GOV#morales 2019-11-11"
                + " 'Mesa said Morales fled like somebody guilty of grave crimes'")
        .assertEventCount(2);
  }

  @Test
  void oneStatementReportedTwiceIsOne() {
    given(
            "A 2026-05-21: SUPPORT Rubio:GOV#rubio>Paz:GOV#paz 2026-05-20"
                + " 'Rubio said the United States stands squarely behind constitutional government'",
            "B 2026-05-21: SUPPORT Rubio:GOV#rubio>Paz:GOV#paz 2026-05-20"
                + " 'Rubio wrote that the United States stands squarely behind the constitutional government'")
        .assertEventCount(1);
  }

  @Test
  void twoResignationsOfOneDayAreTwo() {
    given(
            "Wire 2019-11-10: RETREAT/resign Evo_Morales:GOV#morales> @Bolivia 2019-11-10",
            "Wire 2019-11-10: RETREAT/resign Alvaro_Garcia:GOV#garcia> @Bolivia 2019-11-10")
        .person("morales", "Evo Morales")
        .person("garcia", "Alvaro Garcia")
        .assertEventCount(2);
  }

  @Test
  void arrestsOfTwoNamedPersonsAreTwo() {
    given(
            "A 2026-05-20: COERCE/arrest police:COP>Pedro_Rojas_Luna @La_Paz 2026-05-19",
            "A 2026-05-20: COERCE/arrest police:COP>Ana_Soto_Vega @La_Paz 2026-05-19")
        .assertEventCount(2);
  }

  @Test
  void oneVictimUnderTwoOrdersOfHisNamesIsOne() {
    given(
            "A 2026-05-20: ASSAULT police:COP>Anselmo_Quispe_Mayta @La_Paz 2026-05-18",
            "B 2026-05-20: ASSAULT police:COP>Anselmo_Mayta_Quispe @La_Paz 2026-05-18")
        .assertEventCount(1);
  }

  @Test
  void oneVictimsDeathOnTwoDaysAtMostOneApartIsOne() {
    given(
            "A 1980-05-20: ASSAULT soldiers:MIL>Kim_Gyeong_Cheol @Gwangju 1980-05-18",
            "B 1980-07-15: ASSAULT soldiers:MIL>Kim_Gyeong_Cheol @Gwangju 1980-05-19")
        .assertEventCount(1);
  }

  @Test
  void aDecreeIsKnownByItsNumber() {
    given(
            "Observer 2019-11-21: COERCE/restrict government:GOV> @Bolivia 2019-11-14"
                + " 'The government signed Decree 4078'",
            "October 2026-06-28: COERCE/restrict government:GOV> @Bolivia 2019-11-15"
                + " 'On the morning of the 15th Decree 4078 was signed'")
        .assertEventCount(1)
        .assertDisagreements("date contradiction: 14 November 2019 / 15 November 2019");
  }

  @Test
  void twoDecreesOfOneDayAreTwoWhenWordsAndMakersDiffer() {
    given(
            "A 2025-12-18: COERCE/restrict Paz:GOV#paz> 2025-12-17 'Paz issued Decree 5503'",
            "A 2025-12-18: COERCE/curfew mayor:GOV#mayor> 2025-12-17 'The mayor issued Decree 11'")
        .assertEventCount(2);
  }

  @Test
  void takingOfficeHappensOnce() {
    given(
            "Post 2026-06: AGREE Rodrigo_Paz:GOV#paz> @Bolivia 2025-10-22 t=took_office",
            "Ledger 2026-06-01: AGREE Rodrigo_Paz:GOV#paz> @Bolivia 2025-11-08 t=took_office")
        .person("paz", "Rodrigo Paz")
        .assertEventCount(1)
        .assertDisagreements("date contradiction: 22 October 2025 / 8 November 2025");
  }

  @Test
  void roadblocksOfOneCampaignAreOne() {
    given(
            "Meridian 2026-05-22: PROTEST/obstruct peasants:AGR> @Bolivia 2026-05-21 blockades=46",
            "Courier 2026-06-21: PROTEST/obstruct peasants:AGR> @Bolivia 2026-06-05 blockades=104")
        .assertEvents(
            "PROTEST/obstruct Bolivia 2026-05-21..2026-06-05 | blockades 104 (46..104) | 2: Courier,"
                + " Meridian")
        .assertDisagreements("blockades update: 46 / 104");
  }

  @Test
  void roadblocksOfTwoYearsAreTwo() {
    given(
            "Dispatch 2020-08-15: PROTEST/obstruct peasants:AGR> @Bolivia 2020-08-10 blockades=100",
            "Courier 2026-06-21: PROTEST/obstruct peasants:AGR> @Bolivia 2026-06-05 blockades=104")
        .assertEventCount(2);
  }

  @Test
  void oneLocalRoadblockIsNotTheCampaign() {
    given(
            "A 2026-05-22: PROTEST/obstruct peasants:AGR> @Bolivia 2026-05-21 blockades=46",
            "A 2026-05-22: PROTEST/obstruct residents:CVL> @Viacha 2026-05-21")
        .assertEventCount(2);
  }

  @Test
  void aStrikeToldByMonthIsOne() {
    given(
            "October 1985-04: PROTEST/strike miners:LAB> @La_Paz 1985-03 participants=10000 duration=16d",
            "Tin_Road 2023-10-17: PROTEST/strike miners:LAB> @La_Paz 1985-03 participants=12000 duration=17d")
        .assertEventCount(1);
  }

  @Test
  void aDayOfAWarAndTheWarAreTwo() {
    given(
            "Tin_Road 2023-10-17: ASSAULT soldiers:MIL>people:CVL @El_Alto 2003-10-12 killed=28",
            "Post 2026-06: ASSAULT army:MIL>people:CVL @Bolivia 2003-09..2003-10 killed=>=67")
        .assertEventCount(2);
  }

  @Test
  void countriesWithOneNameOfTownDoNotMeet() {
    given(
            "A 2020-01-05: PROTEST/demo students:EDU> @Lima 2020-01-04",
            "B 2020-01-05: PROTEST/demo students:EDU> @Colombo 2020-01-04")
        .assertEventCount(2);
  }

  @Test
  void citiesAcrossARiverMeet() {
    given(
            "A 2019-06-04: ASSAULT militia:REB>protesters:CVL @Khartoum 2019-06-03 killed=35",
            "B 2019-06-05: ASSAULT militia:REB>protesters:CVL @Omdurman 2019-06-03 killed=60")
        .assertEventCount(1);
  }

  @Test
  void aDuplicateIsNoSecondSource() {
    given(
            "Wire 2020-05-03: ASSAULT @Taiz 2020-05-03 killed=12",
            "Gazette=Wire 2020-05-03: ASSAULT @Taiz 2020-05-03 killed=12")
        .assertEvents("ASSAULT Taiz 2020-05-03 | killed 12 | 1: Gazette, Wire");
  }

  @Test
  void oneOutletOnTwoDaysIsOneSource() {
    given(
            "Wire 2020-05-03: ASSAULT @Taiz 2020-05-03 killed=12",
            "The Wire 2020-05-04: ASSAULT @Taiz 2020-05-03 killed=12")
        .assertEvents("ASSAULT Taiz 2020-05-03 | killed 12 | 1: The Wire, Wire");
  }

  @Test
  void roleOfPlaceWithoutCoordinatesIsItsName() {
    given(
            "A 2020-05-03: ASSAULT @Nowhere 2020-05-03 killed=12",
            "B 2020-05-04: ASSAULT @Nowhere 2020-05-03 killed=12")
        .assertEventCount(1);
  }

  @Test
  void anInferredFarPlaceIsNoBarrier() {
    given(
            "Wire 2019-11-15: ASSAULT soldiers:MIL>marchers:CVL @~La_Paz 2019-11-15 killed=9",
            "Post 2019-11-16: ASSAULT soldiers:MIL>marchers:CVL @Sacaba 2019-11-15 killed=9")
        .assertEventCount(1);
  }

  @Test
  void othersInjuredBelongToTheKillingToldBefore() {
    given(
            "A 2019-11-20: ASSAULT @Senkata 2019-11-19 killed=8 'Eight people were killed in"
                + " Senkata.'",
            "A 2019-11-20: ASSAULT >others:CVL injured=>30[More than 30] 'More than 30 others were"
                + " injured.'",
            "A 2019-11-20: ASSAULT @Sacaba 2019-11-15 killed=9 'Nine had died in Sacaba.'")
        .assertEvents(
            "ASSAULT Sacaba 2019-11-15 | killed 9 | 1: A",
            "ASSAULT Senkata 2019-11-19 | injured 30 (30..), killed 8 | 1: A");
  }

  @Test
  void takingATownIsNotKillingInIt() {
    given(
            "A 2012-11-21: ASSAULT e=Non-state_actor_overtakes_territory rebels:REB> @Taiz"
                + " 2012-11-20",
            "B 2012-11-21: ASSAULT @Taiz 2012-11-20 killed=6")
        .assertEventCount(2);
  }
}
