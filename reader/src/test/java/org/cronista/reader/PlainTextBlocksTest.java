package org.cronista.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cronista.reader.Shorthand.blocks;
import static org.cronista.reader.Shorthand.readNamed;
import static org.cronista.reader.Shorthand.readText;

import java.util.List;
import org.cronista.model.ArticleKind;
import org.cronista.model.Block;
import org.cronista.model.BlockKind;
import org.cronista.model.Document;
import org.cronista.model.Found;
import org.junit.jupiter.api.Test;

/** What a plain text is made of: its lines in, its blocks out. */
class PlainTextBlocksTest {

  private static final String LONG =
      "The strike entered its fourth week on Monday, and the roads to the capital stayed closed in"
          + " spite of a heavy deployment of police.";

  @Test
  void titleBylineAndDateStandAboveTheText() {
    assertThat(
            blocks(readText("Four weeks of strike\n\nTomas Castanheira\n22 May 2026\n\n" + LONG)))
        .containsExactly(
            "TITLE: Four weeks of strike",
            "BYLINE: Tomas Castanheira",
            "DATELINE: 22 May 2026",
            "PARAGRAPH: " + LONG);
  }

  @Test
  void lineThatSaysWhenAndByWhomItWasPublishedIsTheDate() {
    Document report =
        readText(
            "The dead of the bridge\n\nPublished 2 August 2020 by Ana Rahim\n\n"
                + "Four dockers were shot at the bridge of Salm on 28 July, and a fifth died of his"
                + " wounds on the way to the hospital of the port.\n");

    assertThat(report.published().map(date -> date.value().toString())).contains("2020-08-02");
    assertThat(report.blocks()).extracting(Block::kind).contains(BlockKind.DATELINE);
  }

  @Test
  void mastheadIsTheSourceAndNotTheTitle() {
    Document document =
        readText(
            "THE WORKERS' LANTERN\nA socialist daily\n\nGenerals tell a president to go\n\n"
                + "By Inés Cuéllar\n13 November 2019\n\n"
                + LONG);

    assertThat(document.title().map(Found::value)).contains("Generals tell a president to go");
    assertThat(document.source().map(Found::value)).contains("THE WORKERS' LANTERN");
    assertThat(document.authors()).extracting(Found::value).containsExactly("Inés Cuéllar");
    assertThat(document.published().orElseThrow().value()).hasToString("2019-11-13");
  }

  @Test
  void brokenParagraphIsJoinedAcrossAnEmptyLine() {
    assertThat(
            blocks(
                readText(
                    "The protests are the direct consequence of a political earthquake that began"
                        + " with\n\nthe elections of 2025.\n\nAnother paragraph stands here.\n")))
        .containsExactly(
            "PARAGRAPH: The protests are the direct consequence of a political earthquake that"
                + " began with the elections of 2025.",
            "PARAGRAPH: Another paragraph stands here.");
  }

  @Test
  void pageNumberInsideAParagraphDoesNotBreakIt() {
    assertThat(blocks(readText("He said that the army had\n\n14\n\nleft the city at dawn.\n")))
        .containsExactly(
            "PARAGRAPH: He said that the army had left the city at dawn.", "PAGE_NUMBER: 14");
  }

  @Test
  void hardWrappedLinesBecomeParagraphs() {
    String text =
        "The command put the dead since Sunday at six, five members of the army\n"
            + "and police among them, and flatly denied that paratroopers had used\n"
            + "bayonets on students.\n"
            + "According to its account the day began with an ambush on the road to\n"
            + "the south, where a crowd stopped a column of soldiers.\n";

    assertThat(blocks(readText(text)))
        .hasSize(2)
        .allSatisfy(block -> assertThat(block).startsWith("PARAGRAPH: ").endsWith("."));
  }

  @Test
  void everyLineFollowedByAnEmptyLineIsSeenThrough() {
    String text =
        String.join(
            "\n\n",
            "As protests mount against the overthrow of the president and brutal repression",
            "escalates, the entire political establishment and the trade unions are now busy",
            "suppressing opposition.",
            "Amid mass funerals of those who protested the coup the party of Morales and the",
            "confederation are appealing for an end to the protests and for an agreement with",
            "the forces that took power under the former senator, who was sworn in by a small",
            "handful of politicians.",
            "From Mexico, where he had sought asylum, the former president called for a large",
            "national meeting that would include the regime and call for new elections within",
            "ninety days.");

    assertThat(blocks(readText(text)))
        .extracting(block -> block.substring(0, 22))
        .containsExactly(
            "PARAGRAPH: As protests", "PARAGRAPH: Amid mass f", "PARAGRAPH: From Mexico");
  }

  @Test
  void headingsListsAndNotesAreToldApart() {
    String text =
        "THE FALL OF THE PRESIDENT\n\n"
            + LONG
            + "\n\n- first demand\n- second demand\n\nNOTES\n\n"
            + "¹ See **Masas**, 3/21/85.\n\n² Gerry Foley,\n\n\"Bolivian Crisis,\" 2005.\n";

    assertThat(blocks(readText(text)))
        .endsWith(
            "LIST_ITEM: first demand",
            "LIST_ITEM: second demand",
            "HEADING: NOTES",
            "NOTE: ¹ See **Masas**, 3/21/85.",
            "NOTE: ² Gerry Foley, \"Bolivian Crisis,\" 2005.");
  }

  @Test
  void yearsThatLeadEntriesOfAChronologyAreEntryDates() {
    String text =
        "Chronology\n\n1952 — Miners defeat the army.\n\n1971 — A coup ends the assembly.\n\n"
            + "2019: A president resigns.\n";

    assertThat(blocks(readText(text)))
        .contains("ENTRY_DATE: 1971 —", "PARAGRAPH: A coup ends the assembly.")
        .contains("ENTRY_DATE: 2019:", "PARAGRAPH: A president resigns.");
  }

  @Test
  void agencyLeadIsADateline() {
    assertThat(blocks(readText("LA PAZ, Nov 15 (Cordillera Wire) - " + LONG)))
        .containsExactly("DATELINE: LA PAZ, Nov 15 (Cordillera Wire) -", "PARAGRAPH: " + LONG);
  }

  @Test
  void otherStoriesAfterTheTextAreFurniture() {
    String story = " Thousands of people marched across the country on Sunday.";
    String text =
        "Facebook Twitter\n\nA president resigns in Bolivia today\n\nAna Rivera\n\nNovember 12, 2019\n\n"
            + LONG
            + " "
            + LONG
            + "\n\nFacebook Twitter Share\n\nLatin America\n\n"
            + "Forty years after the coup in Chile\n\nIn Santiago"
            + story
            + "\n\nMadeleine Freeman\n\nMarch 25, 2024\n\nThe end of a long war in Colombia\n\nIn Bogotá"
            + story
            + "\n\nDaniel Nath\n\nMarch 21, 2024\n";

    List<String> blocks = blocks(readText(text));

    assertThat(blocks)
        .startsWith("FURNITURE: Facebook Twitter", "TITLE: A president resigns in Bolivia today");
    assertThat(blocks.subList(5, blocks.size()))
        .hasSize(10)
        .allMatch(b -> b.startsWith("FURNITURE: "));
  }

  @Test
  void markdownMarksStayInTheTextAndOutOfTheBlocks() {
    Document document =
        readNamed(
            "a.md",
            "# The coup\n\nBill Van Auken  \n13 November 2019\n\n"
                + LONG
                + "\n\n## Oxygen\n\n"
                + LONG);

    assertThat(document.text()).startsWith("# The coup");
    assertThat(blocks(document))
        .startsWith("TITLE: The coup", "BYLINE: Bill Van Auken")
        .contains("HEADING: Oxygen");
  }

  @Test
  void frontMatterDescribesTheDocumentAndIsNotCoded() {
    Document document =
        readNamed(
            "a.md",
            "---\ntitle: \"Twelve days\"\nauthor: Beatriz Oropeza\ndate: 2020-08-15\nsource: Dispatch\n---\n\n"
                + LONG);

    assertThat(document.title().map(Found::value)).contains("Twelve days");
    assertThat(document.source().map(Found::value)).contains("Dispatch");
    assertThat(document.published().orElseThrow().value()).hasToString("2020-08-15");
    assertThat(document.blocks().get(0).kind().isCoded()).isFalse();
  }

  @Test
  void contentsAnnounceTheArticles() {
    String text =
        "RED POST\n\nJUNE\n2026\n\nCONTENTS\n\nTHE RISING IN LA PAZ ..... 2\nTHE RISING\tBETRAYED (1985)\t7\n"
            + "A CHRONOLOGY OF THE CRISIS\t9\n\nTHE RISING IN LA PAZ\n\nLENA SOUZA AND ESPI RAMÓ\n\n"
            + LONG
            + "\n\nTHE RISING BETRAYED (1985)\n\n**EUGENIO GRACO, CORREO INTERNACIONAL,\nNO. 15. 12/1985.**\n\n"
            + LONG
            + "\n\nA CHRONOLOGY OF THE CRISIS\n\n"
            + LONG;

    Document document = readText(text);

    assertThat(document.published().orElseThrow().value()).hasToString("2026-06");
    assertThat(document.articles())
        .filteredOn(article -> article.kind() != ArticleKind.COVER)
        .extracting(a -> a.title() + " " + a.authors() + " " + a.published().map(Found::value))
        .containsExactly(
            "THE RISING IN LA PAZ [LENA SOUZA, ESPI RAMÓ] Optional.empty",
            "THE RISING BETRAYED (1985) [EUGENIO GRACO] Optional[1985-12]",
            "A CHRONOLOGY OF THE CRISIS [] Optional.empty");
  }

  @Test
  void dateInTheFileNameServesWhenTheTextTellsNone() {
    Document document = readNamed("2026-05-22_report.txt", LONG);

    assertThat(document.published().orElseThrow().where()).isEqualTo("file-name");
    assertThat(document.published().orElseThrow().value()).hasToString("2026-05-22");
  }

  @Test
  void eventAfterPublicationIsWarnedOf() {
    assertThat(readNamed("2019-11-13.txt", LONG + " It was 20 December 2019.").warnings())
        .extracting(w -> w.kind())
        .contains("date-conflict");
  }

  @Test
  void spanishIsReadButNotCoded() {
    Document document =
        readText(
            "El Gobierno y la Central Obrera firmaron el viernes un acuerdo que pone fin a la huelga,"
                + " pero los campesinos que no fueron convocados a la mesa desconocieron la firma.");

    assertThat(document.language()).isEqualTo("es");
    assertThat(document.warnings()).extracting(w -> w.kind()).contains("not-coded");
  }
}
