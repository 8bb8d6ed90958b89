package org.cronista.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cronista.reader.Shorthand.blocks;
import static org.cronista.reader.Shorthand.readText;

import java.util.List;
import org.cronista.model.Document;
import org.cronista.model.Found;
import org.junit.jupiter.api.Test;

/** A web page saved as plain text, with all that stands around its story. */
class PageFurnitureTest {

  private static final String STORY =
      "The strike entered its fourth week on Monday, and the roads to the capital stayed closed in"
          + " spite of a heavy deployment of police. Soldiers fired at a crowd near the bridge and"
          + " killed two men, according to the hospital of the district, which also treated eleven"
          + " wounded people.";
  private static final String HEAD =
      "Dockers close the port of Salm\n\nBy Ana Ruiz\n4 May 2012\n\n";
  private static final String OTHERS =
      "Floods drown forty in the delta\n\nRivers burst their banks and swept away three villages.\n\n"
          + "President of Orland resigns\n\nHe stepped down after a month of protests.\n\n"
          + "Police arrest twelve in raid\n\nOfficers seized two tonnes of cocaine.\n\n";

  @Test
  void menuAboveTheStoryIsFurnitureAndNotTheSource() {
    Document document =
        readText("Menu\nHome\nPolitics\nEconomy\nSports\n\n" + HEAD + STORY + "\n\n" + STORY);

    assertThat(kept(document))
        .containsExactly(
            "TITLE: Dockers close the port of Salm",
            "BYLINE: By Ana Ruiz",
            "DATELINE: 4 May 2012",
            "PARAGRAPH: " + STORY,
            "PARAGRAPH: " + STORY);
    assertThat(document.source()).isEmpty();
  }

  @Test
  void otherStoriesAreKnownByTheirShapeAndTheirWords() {
    assertThat(kept(readText(HEAD + STORY + "\n\n" + STORY + "\n\n" + OTHERS)))
        .hasSize(5)
        .noneMatch(block -> block.contains("villages"));
  }

  @Test
  void otherStoriesUnderAHeadAreKnownWithoutSentences() {
    assertThat(
            kept(
                readText(
                    HEAD
                        + STORY
                        + "\n\nMost read\n\n1\nFloods drown forty in the delta\n2\nPresident of"
                        + " Orland resigns\n")))
        .hasSize(4);
  }

  @Test
  void sectionsOfTheStoryItselfAreNoTeasers() {
    String sections =
        "What the soldiers did\n\nThe soldiers fired at the crowd near the bridge on Monday.\n\n"
            + "What the hospital said\n\nThe hospital of the district treated wounded people.\n\n"
            + "What the police closed\n\nThe police closed the roads to the capital.\n\n";

    assertThat(kept(readText(HEAD + STORY + "\n\n" + STORY + "\n\n" + sections)))
        .contains("PARAGRAPH: The police closed the roads to the capital.");
  }

  @Test
  void boxesBarsAndPointersBetweenParagraphsAreFurniture() {
    String page =
        HEAD
            + STORY
            + "\n\nSign up for our newsletter\nThe day's stories in your inbox every morning.\nYour"
            + " address\n\nRelated: Fuel prices rise again in the north\n\n"
            + STORY
            + "\n\nTags: port, strike, dockers\n\nShare this article\n\nAbout us | Contact | Terms of"
            + " use\n";

    assertThat(kept(readText(page))).hasSize(5).endsWith("PARAGRAPH: " + STORY);
  }

  @Test
  void copyrightLineNamesTheSource() {
    assertThat(
            readText(HEAD + STORY + "\n\n© 2012 The Salm Herald. All rights reserved.\n")
                .source()
                .map(Found::value))
        .contains("The Salm Herald");
  }

  private static List<String> kept(Document document) {
    return blocks(document).stream().filter(block -> !block.startsWith("FURNITURE")).toList();
  }
}
