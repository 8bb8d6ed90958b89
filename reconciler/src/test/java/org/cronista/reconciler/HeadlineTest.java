package org.cronista.reconciler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cronista.reconciler.Reconciled.given;

import org.cronista.model.Event;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headlines read like an agency's, and never in a source's words of judgement. */
class HeadlineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ASSAULT >protesters:CVL @Senkata t=massacre                       | Protesters killed in Senkata
          ASSAULT > @Senkata t=massacre                                     | Killing in Senkata
          ASSAULT >protesters:CVL @Senkata killed=8 by=the_Ombudsman injured=>30 | 8 protesters killed in Senkata (Ombudsman); more than 30 injured (Ombudsman)
          ASSAULT/firearms soldiers:MIL>protesters:CVL @Senkata             | Soldiers fire on protesters in Senkata
          ASSAULT the_heroic_army:MIL>mob:CVL @Senkata killed=1             | Army kills 1 person in Senkata
          ASSAULT regime:GOV>workers:LAB @Lima killed=2                     | Government kills 2 workers in Lima
          COERCE/arrest police:COP>protesters:CVL @La_Paz arrested=127      | Police arrest 127 protesters in La Paz
          COERCE/arrest >union_leaders:LAB @La_Paz                          | Union leaders arrested in La Paz
          COERCE/arrest > @La_Paz arrested=98                               | 98 people arrested in La Paz
          COERCE/arrest police:COP>Ana_Soto_Vega @La_Paz                    | Police arrest Ana Soto Vega in La Paz
          PROTEST/demo the_brave_miners:LAB>government:GOV @La_Paz          | Miners demonstrate against government in La Paz
          PROTEST/demo miners:LAB> @La_Paz participants=~5000               | About 5,000 miners demonstrate in La Paz
          PROTEST/demo > @La_Paz participants=~5000                         | Demonstration in La Paz; about 5,000 taking part
          PROTEST/strike COB:LAB> @Bolivia                                  | COB strikes in Bolivia
          PROTEST/obstruct peasants:AGR> @Bolivia blockades=46              | Peasants block roads in Bolivia; 46 roadblocks
          PROTEST/hunger >                                                  | Hunger strike
          RETREAT/resign Evo_Morales:GOV> @Bolivia                          | Evo Morales resigns in Bolivia
          RETREAT/release court:JUD>prisoners:CVL @Lima                     | Court releases prisoners in Lima
          COERCE/seize military:MIL>Evo_Morales:GOV @Bolivia t=coup         | Military takes power from Evo Morales in Bolivia
          COERCE/martial-law government:GOV> @Bolivia                       | Government declares emergency rule in Bolivia
          CONSULT ministers:GOV>unions:LAB @La_Paz                          | Ministers hold talks with unions in La Paz
          REQUEST/yield COB:LAB>Paz:GOV                                     | COB asks Paz to yield
          ACCUSE/allege Mesa:OPP>tribunal:JUD                               | Mesa accuses tribunal
          THREATEN/violence mob:CVL>police:COP @Seoul                       | Civilians threaten police with violence in Seoul
          MOBILIZE/troops government:GOV> @La_Paz                           | Government deploys in La Paz
          SANCTION/convict court:JUD>Ana_Soto_Vega @Lima                    | Court convicts Ana Soto Vega in Lima
          AID Argentina:GOV>Bolivia:GOV                                     | Argentina sends aid to Bolivia
          SUPPORT they>us                                                   | Support
          ASSAULT/firearms the_dead>protesters:CVL @Accra killed=4          | 4 protesters killed in Accra
          PROTEST/demo villagers:CVL>kilometres @Accra                      | Villagers demonstrate in Accra
          PROTEST/obstruct >highway @Accra blockades=3                      | 3 roadblocks in Accra
          PROTEST/obstruct > @Accra blockades=46 by=the_Ombudsman           | 46 roadblocks in Accra (Ombudsman)
          RETREAT/resign Evo_Morales:GOV> @~Lima                            | Evo Morales resigns
          ASSAULT/firearms soldiers:MIL>protesters:CVL @~Juliaca killed=3   | Soldiers kill 3 protesters
          ASSAULT > @Lima @~Juliaca killed=3                                | 3 people killed in Lima
          MOBILIZE/police >capital @Accra                                   | Police deployment in Accra
          ASSAULT/destroy > @Lima                                           | Property destroyed in Lima
          """)
  void readsLikeAnAgencys(String claim, String headline) {
    assertThat(given("Wire 2020-01-02: " + claim.strip() + " 2020-01-01").result().events())
        .extracting(Event::headline)
        .containsExactly(headline);
  }
}
