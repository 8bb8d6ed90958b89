package org.cronista.reconciler;

import static org.cronista.reconciler.Reconciled.given;

import org.junit.jupiter.api.Test;

/** A number told of a whole conflict is no toll of the day it is told beside. */
class SumOfAConflictTest {

  @Test
  void whatTheProtestsHaveLeftIsNoToll() {
    given(
            "A 2023-01-20: ASSAULT police:COP>protesters:CVL @Lima 2023-01-19 killed=1[one]",
            "A 2023-01-20: ASSAULT t=dead ~2023-01-19 killed=54"
                + " 'The protests have left 54 people dead'")
        .assertEvents(
            "ASSAULT Lima 2023-01-19 | killed 1 | 1: A", "ASSAULT undated | killed 54 | 1: A");
  }

  @Test
  void aRunningSumIsDatedToItsEpisode() {
    given(
            "A 2023-01-20: ASSAULT t=dead @Peru ~2023-01-19 killed=54"
                + " 'The protests have left 54 people dead'")
        .episode("Protests of 2022", "PER", "2022-12-07", "2023-03-30")
        .assertEvents("ASSAULT Peru 2022-12-07..2023-01-20 | killed 54 | 1: A");
  }

  @Test
  void aSumThatIsOverHasNoDateOfTheDay() {
    given(
            "A 2023-01-20: ASSAULT t=dead ~2023-01-19 killed=67"
                + " 'The uprising left 67 people dead'")
        .assertEvents("ASSAULT undated | killed 67 | 1: A");
  }

  @Test
  void killedDuringTheUnrest() {
    given(
            "A 2023-01-20: ASSAULT t=killed ~2023-01-19 killed=20"
                + " '20 people were killed during the unrest'")
        .assertEvents("ASSAULT undated | killed 20 | 1: A");
  }

  @Test
  void inAllSumsUpWhereOnlyTheDeadAreCounted() {
    given(
            "A 2019-12-20: ASSAULT soldiers:MIL>people:CVL @Senkata 2019-11-19 killed=10",
            "A 2019-12-20: ASSAULT t=dead ~2019-11-19 killed=37 '37 dead in all'")
        .assertEventCount(2);
  }

  @Test
  void aStatedDayIsTheDaysOwn() {
    given(
            "A 2023-01-20: ASSAULT t=dead 2023-01-19 @Peru killed=5"
                + " 'The protests on 2023-01-19 left 5 people dead'")
        .assertEvents("ASSAULT Peru 2023-01-19 | killed 5 | 1: A");
  }

  @Test
  void aStatedTownIsTheTownsOwn() {
    given(
            "A 2023-01-20: ASSAULT t=dead ~2023-01-19 @Juliaca killed=5"
                + " 'The protests in Juliaca left 5 people dead'")
        .assertEvents("ASSAULT Juliaca 2023-01-19 | killed 5 | 1: A");
  }

  @Test
  void thePlaceOfOneOfThemIsNotThatOfAll() {
    given(
            "A 2023-01-20: ASSAULT t=dead ~2023-01-19 @Juliaca killed=54"
                + " 'The protests have left 54 people dead, including a nurse from Juliaca'")
        .assertEvents("ASSAULT undated | killed 54 | 1: A");
  }

  @Test
  void aTollOfAnotherYearIsNotOfThisOne() {
    given(
            "A 2026-06-01: ASSAULT t=dead ~2026-05-18 killed=67"
                + " 'The repression of 2003 left 67 people dead'",
            "A 2026-06-01: ASSAULT police:COP>miners:LAB @La_Paz 2026-05-18 killed=4")
        .assertEvents(
            "ASSAULT La Paz 2026-05-18 | killed 4 | 1: A", "ASSAULT undated | killed 67 | 1: A");
  }

  @Test
  void nobodyTellsOfWhatHappensLater() {
    given(
            "A 2019-11-21: ASSAULT @Senkata killed=12 'At the gate 12 people died'",
            "B 2026-06-20: ASSAULT @Senkata 2026-05-18 killed=12")
        .assertEventCount(2);
  }

  @Test
  void sixDieInManyPlaces() {
    given(
            "A 2019-11-21: ASSAULT >people:CVL killed=6 'There 6 people died'",
            "B 2019-11-21: ASSAULT >people:CVL @Sacaba 2019-11-15 killed=6")
        .assertEventCount(2);
  }

  @Test
  void grownFromTheDayToTheWhole() {
    given(
            "A 2026-05-22: ASSAULT police:COP>miners:LAB @La_Paz 2026-05-18 killed=4",
            "B 2026-06-20: ASSAULT t=dead ~2026-06-19 @Bolivia killed=6"
                + " 'The conflict has left 6 people dead'")
        .episode("Blockades of 2026", "BOL", "2026-05-01", "2026-06-30", "Protests of 2026")
        .assertDisagreements("killed update: 4 on 18 May 2026 / 6 in all");
  }
}
