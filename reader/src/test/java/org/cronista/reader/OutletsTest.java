package org.cronista.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cronista.reader.Shorthand.readText;

import java.util.List;
import org.cronista.model.Document;
import org.cronista.model.Found;
import org.junit.jupiter.api.Test;

/** Many names of one house become one. */
class OutletsTest {

  private static final Outlets OUTLETS =
      new Outlets(
          List.of(
              new Outlets.Outlet(
                  "The Salm Herald", List.of("Herald of Salm"), List.of("herald.example"))));
  private static final String STORY =
      "\n\nThe strike entered its fourth week on Monday, and the roads to the capital stayed closed in"
          + " spite of a heavy deployment of police and of soldiers from the north.\n\n";

  @Test
  void aliasAndAddressGiveTheCataloguesName() {
    assertThat(OUTLETS.find("HERALD OF SALM")).contains("The Salm Herald");
    assertThat(OUTLETS.find("Salm Herald")).contains("The Salm Herald");
    assertThat(OUTLETS.find("https://www.news.herald.example/2012/05")).contains("The Salm Herald");
    assertThat(OUTLETS.find("Another Herald")).isEmpty();
  }

  @Test
  void sourceOfADocumentIsCalledByOneName() {
    Document document =
        OUTLETS.named(
            readText(
                "Herald of Salm\n\nDockers close the port of Salm\n\nBy Ana Ruiz\n4 May 2012"
                    + STORY));

    assertThat(document.source().map(Found::value)).contains("The Salm Herald");
    assertThat(document.source().orElseThrow().where()).isEqualTo("masthead");
  }

  @Test
  void unknownSourceStaysAsItWasRead() {
    Document document =
        OUTLETS.named(
            readText(
                "The Other Paper\n\nDockers close the port of Salm\n\nBy Ana Ruiz\n4 May 2012"
                    + STORY));

    assertThat(document.source().map(Found::value)).contains("The Other Paper");
  }
}
