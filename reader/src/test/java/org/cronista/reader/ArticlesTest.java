package org.cronista.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cronista.reader.Shorthand.blocks;
import static org.cronista.reader.Shorthand.readText;

import org.cronista.model.Article;
import org.cronista.model.ArticleKind;
import org.cronista.model.Document;
import org.cronista.model.Found;
import org.junit.jupiter.api.Test;

/** A magazine cut into its articles. */
class ArticlesTest {

  private static final String BODY =
      "The strike entered its fourth week on Monday, and the roads to the capital stayed closed in"
          + " spite of a heavy deployment of police. Nobody was hurt.";

  private static final String MAGAZINE =
      "RED LANTERN\n\nPublished by the Lamp Works\n\nMAY\n2012\n\nCONTENTS\n\nTHE HARBOUR RISES\t2\n"
          + "THE DOCK STRIKE (1971)\t7\nYEARS OF THE HARBOUR\t9\n\nTHE HARBOUR RISES\n\nANA RUIZ\n\n"
          + "Port Salm, 4 May 2012\n\n"
          + BODY
          + "\n\n* * *\n\n"
          + BODY
          + "\n\nTHE DOCK STRIKE (1971)\n\nTOM BELL, HARBOUR NEWS, NO. 15. 12/1971. ABRIDGED VERSION.\n\n"
          + BODY
          + "\n\nYEARS OF THE HARBOUR\n\n1931 — The board is founded.\n\n1971 — Dockers strike for six"
          + " weeks.\n\n1989: The cranes are sold.\n\nRED LANTERN\n\nPublished by the Lamp Works\n";

  @Test
  void reprintKeepsItsOwnDateAndPublication() {
    Article reprint = readText(MAGAZINE).articles().get(2);

    assertThat(reprint.title()).isEqualTo("THE DOCK STRIKE (1971)");
    assertThat(reprint.authors()).containsExactly("TOM BELL");
    assertThat(reprint.published().map(Found::value)).hasToString("Optional[1971-12]");
    assertThat(reprint.source().map(Found::value)).contains("HARBOUR NEWS");
  }

  @Test
  void whereAReprintWasFirstPrintedIsTheNameAlone() {
    Document magazine =
        readText(
            MAGAZINE.replace(
                "TOM BELL, HARBOUR NEWS, NO. 15. 12/1971. ABRIDGED VERSION.",
                "Tom Bell\n\nFirst printed in Harbour News, No. 41, 19 April 1985"));

    assertThat(magazine.articles().get(2).source().map(Found::value)).contains("Harbour News");
  }

  @Test
  void datelineGivesThePlaceOfAnArticle() {
    Article article = readText(MAGAZINE).articles().get(1);

    assertThat(article.place().map(Found::value)).contains("Port Salm");
    assertThat(article.published().map(Found::value)).hasToString("Optional[2012-05-04]");
  }

  @Test
  void chronologyAndCoversAreToldApart() {
    Document magazine = readText(MAGAZINE);

    assertThat(magazine.articles())
        .extracting(Article::kind)
        .containsExactly(
            ArticleKind.COVER,
            ArticleKind.ARTICLE,
            ArticleKind.ARTICLE,
            ArticleKind.CHRONOLOGY,
            ArticleKind.COVER);
    assertThat(blocks(magazine))
        .contains("ENTRY_DATE: 1971 —", "SECTION_BREAK: * * *")
        .endsWith("RUNNING_HEAD: RED LANTERN", "RUNNING_HEAD: Published by the Lamp Works");
  }

  @Test
  void longHeadingInCapitalsIsNoParagraph() {
    String heading =
        "THE AGREEMENT DOES NOT FREE THE PRISONERS AND MEETS NONE OF THE DEMANDS OF THE DOCKERS, BUT"
            + " GIVES THE BOARD ANOTHER NINETY DAYS TO STUDY THEM";

    assertThat(blocks(readText(BODY + "\n\n" + heading + "\n\n" + BODY)))
        .contains("HEADING: " + heading);
  }
}
