package org.cronista.reconciler;

import static org.cronista.reconciler.Reconciled.given;

import org.junit.jupiter.api.Test;

/** Time and country alone put no event into an episode. */
class EpisodeMarkTest {

  @Test
  void anAgreementOnTheDayOfAnArrestIsNoPartOfIt() {
    given("A 2023-01-20: AGREE company:BUS>government:GOV @Bolivia 2022-12-28")
        .episode("Arrest of the governor", "BOL", "2022-12-28", "2022-12-30")
        .assertEpisodes("-");
  }

  @Test
  void anArrestIs() {
    given("A 2023-01-20: COERCE/arrest police:COP>Juan_Perez @Bolivia 2022-12-28")
        .episode("Arrest of the governor", "BOL", "2022-12-28", "2022-12-30")
        .assertEpisodes("Arrest of the governor");
  }

  @Test
  void aNameOfTheEpisodeIsAMark() {
    given("A 2023-01-20: AGREE Camargo:GOV>miners:LAB @Bolivia 2022-12-28")
        .episode("Trial of Camargo", "BOL", "2022-12-28", "2022-12-30")
        .assertEpisodes("Trial of Camargo");
  }

  @Test
  void aPlaceOfTheEpisodeIsAMark() {
    given("A 2019-11-20: MOBILIZE/troops army:MIL> @Senkata 2019-11-19")
        .episode("Senkata massacre", "BOL", "2019-11-19", "2019-11-19")
        .assertEpisodes("Senkata massacre");
  }

  @Test
  void aMonthInItsNameIsNone() {
    given("A 2003-10-20: AGREE company:BUS>government:GOV @Bolivia 2003-10-10 'In October'")
        .episode("Black October", "BOL", "2003-10-01", "2003-10-17")
        .assertEpisodes("-");
  }

  @Test
  void killingsBelongToAnUprising() {
    given("A 2003-10-20: ASSAULT soldiers:MIL>people:CVL @El_Alto 2003-10-12 killed=26")
        .episode("Uprising of 2003", "BOL", "2003-09-01", "2003-10-17")
        .assertEpisodes("Uprising of 2003");
  }
}
