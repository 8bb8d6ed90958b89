package org.cronista.reconciler;

import static org.cronista.reconciler.Reconciled.given;

import org.junit.jupiter.api.Test;

/** Short news reports: what they tell is one occurrence, and two may tell the same one. */
class ReportTest {

  private static final String HOW =
      "Witnesses at the corner of Almond Terrace heard three bangs before the delivery rider Ignatius"
          + " Okonjo fell beside his bicycle outside the bakery, where neighbours from the adjoining"
          + " flats tried bandages and blankets until paramedics came; detective Marisol Quintero"
          + " said cameras above the pharmacy had recorded a green van leaving towards the canal";

  private static final String LATER =
      "Detective Marisol Quintero told reporters that cameras above the pharmacy showed a green van"
          + " near the canal after the delivery rider Ignatius Okonjo fell on Almond Terrace beside"
          + " the bakery; neighbours left blankets, flowers and his bicycle helmet at the corner,"
          + " and paramedics recalled three bangs that witnesses in adjoining flats had described";

  private static final String ELSEWHERE =
      "Fishermen mending nets by the southern breakwater watched customs officers chase a trawler"
          + " whose skipper, Bartholomew Strand, later surrendered at the lighthouse; investigators"
          + " from the harbour authority counted forty crates of contraband tobacco below deck and"
          + " thanked lifeboat volunteers who towed the damaged vessel through heavy swell at dawn";

  @Test
  void anUndatedSentenceFurtherDownBelongsToTheReport() {
    given(
            "Wire 2022-03-04: ASSAULT/firearms >rider:CVL @Lima 2022-03-03 killed=1 'A rider died'",
            "Wire 2022-03-04: ACCUSE detective:COP> '" + HOW + "'",
            "Wire 2022-03-04: ASSAULT/firearms gunman:CRM> t=fired 'A gunman fired twice'")
        .assertEventCount(1);
  }

  @Test
  void twoReportsThatShareRareNamesTellOneStory() {
    given(
            "Wire 2022-03-04: ASSAULT/firearms >man:CVL killed=1 'A man was shot dead'",
            "Wire 2022-03-04: ACCUSE detective:COP> '" + HOW + "'",
            "Post 2022-03-09: ASSAULT/firearms >man:CVL killed=1 t=shooting 'Flowers recall it'",
            "Post 2022-03-09: ACCUSE detective:COP> '" + LATER + "'")
        .assertEventCount(1);
  }

  @Test
  void reportsWithoutCommonNamesTellTwo() {
    given(
            "Wire 2022-03-04: ASSAULT/firearms >man:CVL killed=1 'A man was shot dead'",
            "Wire 2022-03-04: ACCUSE detective:COP> '" + HOW + "'",
            "Post 2022-03-09: ASSAULT/firearms >man:CVL killed=1 t=shooting 'Flowers recall it'",
            "Post 2022-03-09: ACCUSE detective:COP> '" + ELSEWHERE + "'")
        .assertEventCount(2);
  }

  @Test
  void likeReportsDoNotJoinTwoDays() {
    given(
            "Wire 2022-03-04: ASSAULT/firearms >man:CVL 2022-03-03 killed=1 'A man was shot dead'",
            "Wire 2022-03-04: ACCUSE detective:COP> '" + HOW + "'",
            "Post 2022-03-09: ASSAULT/firearms >man:CVL 2022-03-08 killed=1 t=shooting 'He fell'",
            "Post 2022-03-09: ACCUSE detective:COP> '" + LATER + "'")
        .assertEventCount(2);
  }

  @Test
  void likeReportsDoNotJoinTwoTowns() {
    given(
            "Wire 2022-03-04: ASSAULT/firearms >man:CVL @Lima killed=1 'A man was shot dead'",
            "Wire 2022-03-04: ACCUSE detective:COP> '" + HOW + "'",
            "Post 2022-03-09: ASSAULT/firearms >man:CVL @Juliaca killed=1 t=shooting 'He fell'",
            "Post 2022-03-09: ACCUSE detective:COP> '" + LATER + "'")
        .assertEventCount(2);
  }

  @Test
  void aTextWithoutADateIsNoReport() {
    given(
            "Wire ?: ASSAULT/firearms >man:CVL killed=1 'A man was shot dead'",
            "Wire ?: ACCUSE detective:COP> '" + HOW + "'",
            "Post ?: ASSAULT/firearms >man:CVL killed=1 t=shooting 'Flowers recall it'",
            "Post ?: ACCUSE detective:COP> '" + LATER + "'")
        .assertEventCount(2);
  }

  @Test
  void aTextThatTellsOfSeveralTownsIsNoReport() {
    given(
            "Wire 2022-03-04: ASSAULT/firearms >rider:CVL @Lima 2022-03-03 killed=1 'A rider died'",
            "Wire 2022-03-04: ACCUSE detective:COP> '" + HOW + "'",
            "Wire 2022-03-04: ASSAULT/firearms gunman:CRM> @Juliaca 2022-03-03 t=fired 'Fired'",
            "Wire 2022-03-04: ASSAULT > killed=40 t=perished 'Forty perished'")
        .assertEventCount(3);
  }

  @Test
  void aSumThatAReportRecallsIsNoPartOfItsStory() {
    given(
            "Wire 2022-03-04: ASSAULT/firearms >rider:CVL @Lima 2022-03-03 killed=1 'A rider died'",
            "Wire 2022-03-04: ACCUSE detective:COP> '" + HOW + "'",
            "Wire 2022-03-04: ASSAULT > killed=32 t=died '32 have died since the election'")
        .assertEventCount(2);
  }
}
