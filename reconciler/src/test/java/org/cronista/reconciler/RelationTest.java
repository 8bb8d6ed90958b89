package org.cronista.reconciler;

import static org.cronista.reconciler.Reconciled.given;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the accounts of one event stand to each other, attribute by attribute. */
class RelationTest {

  @Test
  void theTollOfOctober2003() {
    given(
            "International Post 2026-06: ASSAULT army:MIL>people:CVL @Bolivia 2003-09..2003-10"
                + " killed=>=67 injured=>400",
            "Correo 2003-10: ASSAULT army:MIL>people:CVL @Bolivia 2003-10-17 killed=>80! injured=400!",
            "Chronicle 2026-06-28: ASSAULT > @Bolivia 2003-10 killed=80 injured=>400")
        .assertEventCount(1)
        .assertDisagreements(
            "injured update: 400 / more than 400",
            "killed compatible: at least 67 / 80 / more than 80")
        .assertHeadlines("Army kills at least 67 people in Bolivia; more than 400 injured");
  }

  @Test
  void atLeastAllowsMore() {
    given(
            "A 2023-01-11: ASSAULT police:COP>protesters:CVL @Juliaca 2023-01-09 killed=>=17",
            "B 2024-01-09: ASSAULT police:COP>protesters:CVL @Juliaca 2023-01-09 killed=18")
        .assertDisagreements("killed update: at least 17 / 18");
  }

  @Test
  void twoMinimaAreCompatible() {
    given(
            "A 2010-05-18: ASSAULT troops:MIL>crowd:CVL @Gwangju 1980-05-21 killed=>=54",
            "B 2013-05-20: ASSAULT troops:MIL>crowd:CVL @Gwangju 1980-05-21 killed=>30")
        .assertDisagreements("killed compatible: more than 30 / at least 54");
  }

  @Test
  void sameValueIsNoDisagreement() {
    given(
            "A 2020-05-03: ASSAULT @Taiz 2020-05-03 killed=12",
            "B 2021-05-03: ASSAULT @Taiz 2020-05-03 killed=12")
        .assertDisagreements();
  }

  @Test
  void laterReportRaisesTheToll() {
    given(
            "Reuters 2020-05-03: ASSAULT @Taiz 2020-05-03 killed=12",
            "AFP 2020-05-04: ASSAULT @Taiz 2020-05-03 killed=14")
        .assertDisagreements("killed update: 12 / 14")
        .assertHeadlines("14 people killed in Taiz");
  }

  @Test
  void laterAndLowerIsNoUpdate() {
    given(
            "Wire 2019-11-20: ASSAULT @Senkata 2019-11-19 killed=8",
            "Observer 2019-11-21: ASSAULT @Senkata 2019-11-19 killed=6 by=interior_ministry")
        .assertDisagreements("killed contradiction: 6 / 8")
        .assertHeadlines("6 or 8 people killed in Senkata (disputed)");
  }

  @Test
  void yearsLaterAHigherCountContradicts() {
    given(
            "Observer 2019-11-21: ASSAULT @Sacaba 2019-11-15 killed=7",
            "October 2026-06-28: ASSAULT @Sacaba 2019-11-15 killed=11")
        .assertDisagreements("killed contradiction: 7 / 11");
  }

  @Test
  void aSourceCorrectsItself() {
    given(
            "Wire 1980-05-19: COERCE/arrest police:COP>students:EDU @Gwangju 1980-05-18 arrested=149",
            "Wire 1980-06-19: COERCE/arrest police:COP>students:EDU @Gwangju 1980-05-18 arrested=405")
        .assertDisagreements("arrested update: 149 / 405");
  }

  @Test
  void aRunningTotalSaidLaterIsAnUpdate() {
    given(
            "A 2022-07-25: COERCE/arrest police:COP>protesters:CVL @Colombo 2022-07-12 arrested=50",
            "B 2022-09-10: COERCE/arrest police:COP>protesters:CVL @Colombo 2022-07-12 arrested=140!")
        .assertDisagreements("arrested update: 50 / 140");
  }

  @Test
  void twoMoreDiedSince() {
    given(
            "WSWS 2019-11-20: ASSAULT army:MIL>marchers:CVL @Huayllani 2019-11-15 killed=7",
            "WSWS 2019-11-20: ASSAULT >marchers:CVL @Huayllani 2019-11-15 killed=2[Two] 'Two more"
                + " have died since'")
        .assertEvents("ASSAULT Huayllani 2019-11-15 | killed 9 (7..9) | 1: WSWS")
        .assertDisagreements("killed update: 7 / 9 (7, then two more)");
  }

  @Test
  void twoWomenAmongEightPeople() {
    given(
            "A 2019-11-20: ASSAULT >people:CVL @Senkata 2019-11-19 killed=8",
            "B 2019-11-20: ASSAULT >people:CVL @Senkata 2019-11-19 killed=2{women}")
        .assertDisagreements("killed scope: 2 (women) / 8");
  }

  @Test
  void soldiersAreCountedApart() {
    given(
            "A 1980-05-31: ASSAULT >rioters:CVL @Gwangju 1980-05-27 killed=17",
            "B 1980-05-31: ASSAULT > @Gwangju 1980-05-27 killed=2{soldiers}")
        .assertDisagreements("killed scope: 2 (soldiers) / 17");
  }

  @Test
  void aPartIsNotTheWhole() {
    given(
            "A 2026-05-20: ASSAULT > @La_Paz 2026-05-18 killed=4[four] killed=3[three] 'four dead, of whom"
                + " three shot'",
            "B 2026-05-22: ASSAULT > @La_Paz 2026-05-18 killed=4")
        .assertEvents("ASSAULT La Paz 2026-05-18 | killed 4 | 2: A, B");
  }

  @Test
  void aDayWithinTheWholeConflictIsAnotherEvent() {
    given(
            "Meridian 2026-05-22: ASSAULT >protesters:CVL @La_Paz 2026-05-18 killed=4 'on that day alone'",
            "Courier 2026-06-21: ASSAULT >people:CVL @Bolivia 2026-05-01..2026-06-19 killed=6!")
        .assertEventCount(2)
        .assertDisagreements("killed update: 4 on 18 May 2026 / 6 in all");
  }

  @Test
  void theWholeConflictsTollGrows() {
    given(
            "Northgate 2026-06-10: ASSAULT >people:CVL @Bolivia 2026-06-10 killed=4!",
            "Monitor 2026-06-12: ASSAULT >people:CVL @Bolivia 2026-06-12 killed=6!")
        .assertEventCount(1)
        .assertDisagreements("killed update: 4 / 6");
  }

  @Test
  void countsOfOneDayByTwoCountersContradict() {
    given(
            "Courier 2026-06-21: PROTEST/obstruct > @Bolivia 2026-06-05 blockades=104",
            "Northgate 2026-06-10: PROTEST/obstruct > @Bolivia 2026-06-05 blockades=89")
        .assertDisagreements("blockades contradiction: 89 / 104");
  }

  @Test
  void countsOfOneDayAndOfALongerTimeDifferInScope() {
    given(
            "A 2026-06-21: PROTEST/obstruct > @Bolivia 2026-06-05 blockades=89",
            "Post 2026-06: PROTEST/obstruct > @Bolivia 2026-06-01..2026-06-10 blockades=>104")
        .assertDisagreements("blockades scope: 89 / more than 104");
  }

  @Test
  void marchStrikeOf1985() {
    given(
            "October 1985-04: PROTEST/strike miners:LAB> @La_Paz 1985-03 participants=10000 duration=16d",
            "Tin_Road 2023-10-17: PROTEST/strike miners:LAB> @La_Paz 1985-03 participants=12000"
                + " duration=17d")
        .assertDisagreements(
            "duration contradiction: 16 days / 17 days",
            "participants contradiction: 10,000 / 12,000")
        .assertHeadlines(
            "10,000 or 12,000 miners strike in La Paz (disputed); 16 or 17 days (disputed)");
  }

  @Test
  void weeksAndDaysAreCompared() {
    given(
            "A 2003-10-20: PROTEST/strike workers:LAB> @Bolivia 2003-10-01..2003-10-17 duration=~3w",
            "B 2023-10-20: PROTEST/strike workers:LAB> @Bolivia 2003-10-01..2003-10-17 duration=19d")
        .assertDisagreements("duration compatible: about 3 weeks / 19 days");
  }

  @Test
  void crowdsCountedByPoliceAndByOrganisers() {
    given(
            "Communique 2026-05-19: PROTEST/demo workers:LAB> @La_Paz 2026-05-18 participants=>100000",
            "Ledger 2026-05-19: PROTEST/demo workers:LAB> @La_Paz 2026-05-18 participants=12000 by=police")
        .assertDisagreements("participants contradiction: 12,000 / more than 100,000");
  }

  @Test
  void numbersFarOffAreStillOneCrowd() {
    given(
            "A 1980-05-22: PROTEST/demo citizens:CVL> @Gwangju 1980-05-21 participants=100000",
            "B 1980-05-26: PROTEST/demo citizens:CVL> @Gwangju 1980-05-21 participants=300000")
        .assertEventCount(1)
        .assertDisagreements("participants contradiction: 100,000 / 300,000");
  }

  @Test
  void aboutCoversItsSurroundings() {
    given(
            "A 2023-10-17: ASSAULT > @Seoul 1952-04-09 killed=~490",
            "B 2024-10-17: ASSAULT > @Seoul 1952-04-09 killed=500")
        .assertDisagreements("killed compatible: about 490 / 500");
  }

  @Test
  void aRegionsCountIsWiderThanATowns() {
    given(
            "A 2026-05-20: COERCE/arrest police:COP>protesters:CVL @La_Paz 2026-05-18 arrested=98",
            "B 2027-05-20: COERCE/arrest police:COP>protesters:CVL @Department_of_La_Paz 2026-05-18"
                + " arrested=127")
        .assertDisagreements("arrested scope: 98 / 127");
  }

  @Test
  void whoShotIsDisputed() {
    given(
            "Lantern 2019-11-21: ASSAULT soldiers:MIL>marchers:CVL @Sacaba 2019-11-15 killed=7",
            "Observer 2019-11-21: ASSAULT marchers:AGR>marchers:CVL @Sacaba 2019-11-15 killed=7")
        .assertDisagreements("actor contradiction: it was soldiers / it was marchers")
        .assertHeadlines("7 marchers killed in Sacaba (by whom is disputed)");
  }

  @Test
  void whoIssuedTheDecree() {
    given(
            "Meridian 2026-05-22: COERCE/restrict Rodrigo_Paz:GOV#paz> @Bolivia 2025-12-17"
                + " 'Rodrigo Paz issued Decree 5503'",
            "Post 2026-06: COERCE/restrict Luis_Arce:GOV#arce> @Bolivia 2025-12-17"
                + " 'Luis Arce issued Decree 5503'")
        .person("paz", "Rodrigo Paz")
        .person("arce", "Luis Arce")
        .assertEventCount(1)
        .assertDisagreements("actor contradiction: it was Luis Arce / it was Rodrigo Paz");
  }

  @Test
  void policeAndSoldiersCanBothHaveActed() {
    given(
            "A 2019-11-21: ASSAULT soldiers:MIL>marchers:CVL @Sacaba 2019-11-15",
            "B 2019-11-21: ASSAULT police:COP>marchers:CVL @Sacaba 2019-11-15")
        .assertDisagreements();
  }

  @Test
  void anInferredDateDoesNotContradict() {
    given(
            "A 2019-11-21: COERCE/arrest police:COP>Pedro_Rojas_Luna @La_Paz 2019-11-19",
            "B 2019-11-21: COERCE/arrest police:COP>Pedro_Rojas_Luna @La_Paz ~2019-11-20")
        .assertDisagreements("date compatible: 19 November 2019 / 20 November 2019");
  }

  @Test
  void aMonthDoesNotContradictItsDays() {
    given(
            "A 2003-10-21: RETREAT/resign Gonzalo_Sanchez:GOV#goni> @Bolivia 2003-10-17",
            "B 2023-10-21: RETREAT/resign Gonzalo_Sanchez:GOV#goni> @Bolivia 2003-10")
        .person("goni", "Gonzalo Sanchez")
        .assertEventCount(1)
        .assertDisagreements();
  }

  @Test
  void theStrikesBounds() {
    given(
            "A 2026-06-20: PROTEST/strike workers:LAB#cob> @Bolivia 2026-05-01..2026-06-19",
            "B 2026-06-21: PROTEST/strike workers:LAB#cob> @Bolivia 2026-05-04..2026-06-19")
        .assertDisagreements("start contradiction: 1 May 2026 / 4 May 2026");
  }

  @Test
  void denialOfTheDoerDoesNotDenyTheDead() {
    given(
            "Wire 2019-11-19: ASSAULT/firearms >people:CVL @Senkata 2019-11-19 killed=3",
            "Wire 2019-11-19: ASSAULT/firearms army:MIL>people:CVL @Senkata 2019-11-19 DENIED by=López")
        .assertDisagreements("actor compatible: that it happened / that it was not army");
  }

  @Test
  void coupUprisingOrResignation() {
    given(
            "Wire 2019-11-10: RETREAT/resign Evo_Morales:GOV#morales> @Bolivia 2019-11-10 t=resigned",
            "Lantern 2019-11-13: COERCE/seize military:MIL>Evo_Morales:GOV#morales @Bolivia 2019-11-10 t=coup",
            "Mesa_blog 2019-11-13: PROTEST people:CVL>Evo_Morales:GOV#morales @Bolivia 2019-11-10 t=uprising")
        .person("morales", "Evo Morales")
        .assertEventCount(3)
        .assertDisagreements("name framing: a coup / an uprising / a resignation");
  }

  @Test
  void whoTellsAResignationAsACoupCallsItOne() {
    given(
            "Wire 2019-11-12: RETREAT/resign Evo_Morales:GOV#morales> @Bolivia 2019-11-10 t=resignation"
                + " by=a_minister 'The resignation of Evo Morales was a step forward'",
            "Lantern 2019-11-13: RETREAT/resign Evo_Morales:GOV#morales> @Bolivia 2019-11-10 t=resign"
                + " 'The generals carried out a coup and made Evo Morales resign'")
        .person("morales", "Evo Morales")
        .assertDisagreements("name framing: a coup / a resignation");
  }

  @Test
  void aResignationThatWasNoCoupStaysOne() {
    given(
            "Wire 2019-11-12: RETREAT/resign Evo_Morales:GOV#morales> @Bolivia 2019-11-10 t=resignation"
                + " 'The resignation of Evo Morales was not a coup'",
            "Lantern 2019-11-13: RETREAT/resign Evo_Morales:GOV#morales> @Bolivia 2019-11-10 t=resign"
                + " 'Evo Morales had to resign'")
        .person("morales", "Evo Morales")
        .assertDisagreements();
  }

  @Test
  void twoCrowdsOfOneTownAtOneVagueTime() {
    given(
            "Torch 1986-01: PROTEST/obstruct miners:LAB> @La_Paz 1985-03 participants=10000{miners}"
                + " t=occupied",
            "Beacon 2010: PROTEST/obstruct workers:LAB> @~La_Paz ~1985 participants=12000{workers}"
                + " t=brought_to_a_standstill")
        .assertDisagreements("participants scope: 10,000 miners / 12,000 workers");
  }

  @Test
  void crowdsOfTwoStatedDaysAreNotTakenForEachOther() {
    given(
            "Torch 1986-01: PROTEST/obstruct miners:LAB> @La_Paz 1985-03-04 participants=10000{miners}"
                + " t=occupied",
            "Beacon 2010: PROTEST/obstruct workers:LAB> @La_Paz 1985-03-09 participants=12000{workers}"
                + " t=brought_to_a_standstill")
        .assertDisagreements();
  }

  @Test
  void notACoupIsASide() {
    given(
            "Observer 2019-11-21: RETREAT/resign Evo_Morales:GOV#morales> @Bolivia 2019-11-10 t=resigned",
            "Observer 2019-11-21: COERCE/seize > @Bolivia 2019-11-10 NEGATED t=coup",
            "Lantern 2019-11-13: COERCE/seize > @Bolivia 2019-11-10 t=coup")
        .person("morales", "Evo Morales")
        .assertDisagreements("name framing: a coup / a resignation / not a coup");
  }

  @Test
  void massacreOrClash() {
    given(
            "Lantern 2019-11-21: ASSAULT >marchers:CVL @Sacaba 2019-11-15 t=massacre",
            "Observer 2019-11-21: ASSAULT >marchers:CVL @Sacaba 2019-11-15 t=clash")
        .assertDisagreements("name framing: a massacre / a clash");
  }

  @Test
  void anotherPersonsResignationIsNoFramingOfACoup() {
    given(
            "Wire 2019-11-10: RETREAT/resign Juan_Perez:GOV#perez> @Bolivia 2019-11-12 t=resigned",
            "Lantern 2019-11-13: COERCE/seize military:MIL>Evo_Morales:GOV#morales @Bolivia 2019-11-12 t=coup")
        .person("morales", "Evo Morales")
        .person("perez", "Juan Perez")
        .assertDisagreements();
  }

  @Test
  void theExplanationNamesValuesSourcesAndDates() {
    given(
            "Wire 2019-11-20: ASSAULT @Senkata 2019-11-19 killed=8 by=ombudsman",
            "Observer 2019-11-21: ASSAULT @Senkata 2019-11-19 killed=6 by=interior_ministry")
        .assertExplanation(
            "Observer (21 November 2019), citing interior ministry, says 6",
            "Wire (20 November 2019), citing ombudsman, says 8",
            "6 and 8 cannot both be true.");
  }

  @Test
  void moneyInTwoCurrenciesIsNotCompared() {
    given(
            "A 2026-05-20: AID Argentina:GOV>Paz:GOV @La_Paz 2026-05-15 other:tonnes=12{chicken}",
            "B 2026-05-20: AID Argentina:GOV>Paz:GOV @La_Paz 2026-05-15 other:tonnes=40{arms}")
        .assertDisagreements();
  }

  @Test
  void theBestValueIsTheOneMostSourcesStandBy() {
    given(
            "A 2020-06-03: ASSAULT @Taiz 2020-05-03 killed=12",
            "B 2020-06-04: ASSAULT @Taiz 2020-05-03 killed=12",
            "C 2021-06-05: ASSAULT @Taiz 2020-05-03 killed=30")
        .assertEvents("ASSAULT Taiz 2020-05-03 | killed 12 (12..30) | 3: A, B, C");
  }

  @Test
  void anOpenBoundLeavesTheTollOpen() {
    given(
            "A 2020-06-03: ASSAULT @Taiz 2020-05-03 killed=>12",
            "B 2020-06-04: ASSAULT @Taiz 2020-05-03 killed=14")
        .assertEvents("ASSAULT Taiz 2020-05-03 | killed 14 (12..) | 2: A, B");
  }

  @Test
  void aStrikeAndTheOccupationDuringItMayLastDifferently() {
    given(
            "A 1985-12: PROTEST/strike workers:LAB> @La_Paz 1985-03 duration=16d"
                + " 'A 16-day strike.'",
            "B 2026-06: PROTEST/obstruct t=occupied miners:LAB> @La_Paz 1985-03 duration=17d")
        .episode("Strike of 1985", "BOL", "1985-03-04", "1985-03-21")
        .assertEventCount(2)
        .assertDisagreements("duration scope: 16 days (the strike) / 17 days (the occupation)");
  }

  @Test
  void actionsBetweenThemHideNoPairOfLengths() {
    List<String> lines = new ArrayList<>();
    lines.add(
        "A 1985-12: PROTEST/strike workers:LAB> @La_Paz 1985-03 duration=16d 'A 16-day strike.'");
    lines.add("B 2026-06: PROTEST/obstruct t=occupied miners:LAB> @La_Paz 1985-03 duration=17d");
    for (int i = 0; i < 60; i++) {
      lines.add("C 1985-12: PROTEST/demo group" + i + ":CVL> @Town_" + i + " 1985-03 duration=1d");
    }

    given(lines.toArray(String[]::new))
        .episode("Strike of 1985", "BOL", "1985-03-04", "1985-03-21")
        .assertDisagreements("duration scope: 16 days (the strike) / 17 days (the occupation)");
  }

  @Test
  void lengthsFarApartAreNotTakenForEachOther() {
    given(
            "A 1985-12: PROTEST/strike workers:LAB> @La_Paz 1985-03 duration=16d",
            "B 2026-06: PROTEST/obstruct t=occupied miners:LAB> @La_Paz 1985-03 duration=2d")
        .episode("Strike of 1985", "BOL", "1985-03-04", "1985-03-21")
        .assertDisagreements();
  }

  @Test
  void oneVictimToldOfContradictsNoCount() {
    given(
            "A 2020-05-03: ASSAULT @Taiz 2020-05-03 killed=12",
            "B 2020-05-03: ASSAULT >nurse:CVL @Taiz 2020-05-03 killed=1[a]")
        .assertEventCount(1)
        .assertDisagreements();
  }

  @Test
  void oneVictimCountedContradictsACount() {
    given(
            "A 2020-05-03: ASSAULT @Taiz 2020-05-03 killed=12",
            "B 2020-05-03: ASSAULT >nurse:CVL @Taiz 2020-05-03 killed=1[one]")
        .assertDisagreements("killed contradiction: 1 / 12");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "One of those killed was a nurse",
        "One of the nurses was killed",
        "Some of the dead were bystanders: One was a nurse"
      })
  void oneOfSeveralContradictsNoCount(String sentence) {
    given(
            "A 2020-05-03: ASSAULT @Taiz 2020-05-03 killed=12",
            "B 2020-05-03: ASSAULT >nurse:CVL @Taiz 2020-05-03 killed=1[One] '" + sentence + "'")
        .assertEventCount(1)
        .assertDisagreements();
  }

  @Test
  void nobodyKilledIsADenial() {
    given(
            "A 2020-05-03: ASSAULT police:COP> @Taiz 2020-05-03 killed=0",
            "A 2020-05-03: PROTEST/demo @Taiz 2020-05-03")
        .assertEventCount(1);
  }
}
