package org.cronista.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cronista.reader.Shorthand.readText;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cronista.model.Block;
import org.cronista.model.BlockKind;
import org.cronista.model.Document;
import org.cronista.model.DocumentId;
import org.cronista.model.Found;
import org.cronista.model.Outlet;
import org.cronista.model.SourceFile;
import org.cronista.model.Span;
import org.junit.jupiter.api.Test;

/** Many names of one house become one. */
class OutletsTest {

  private static final Outlets OUTLETS =
      new Outlets(
          List.of(
              entry("The Salm Herald", "Herald of Salm", "herald.example"),
              entry("The Ruhl Courier", "Courier of Ruhl", "courier.example")));

  private static Outlets.Entry entry(String name, String alias, String domain) {
    Outlet outlet =
        new Outlet(
            "src." + domain,
            name,
            "newspaper",
            Optional.of("LUX"),
            Optional.of("Salm Press"),
            Optional.empty());
    return new Outlets.Entry(outlet, List.of(alias), List.of(domain));
  }

  private static final String STORY =
      "\n\nThe strike entered its fourth week on Monday, and the roads to the capital stayed closed in"
          + " spite of a heavy deployment of police and of soldiers from the north.\n\n";

  @Test
  void aliasAndAddressGiveTheCataloguesName() {
    assertThat(nameOf("HERALD OF SALM")).contains("The Salm Herald");
    assertThat(nameOf("Salm Herald")).contains("The Salm Herald");
    assertThat(nameOf("https://www.news.herald.example/2012/05")).contains("The Salm Herald");
    assertThat(nameOf("Another Herald")).isEmpty();
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
    assertThat(document.outlet().flatMap(Outlet::house)).contains("Salm Press");
  }

  @Test
  void unknownSourceStaysAsItWasRead() {
    Document document =
        OUTLETS.named(
            readText(
                "The Other Paper\n\nDockers close the port of Salm\n\nBy Ana Ruiz\n4 May 2012"
                    + STORY));

    assertThat(document.source().map(Found::value)).contains("The Other Paper");
    assertThat(document.outlet()).isEmpty();
  }

  @Test
  void addressInTheFurnitureNamesTheSourceUnlessItNamesSeveral() {
    Document one = OUTLETS.named(furnished("www.herald.example"));
    Document two = OUTLETS.named(furnished("www.herald.example", "www.courier.example"));

    assertThat(one.source().map(Found::value)).contains("The Salm Herald");
    assertThat(one.source().flatMap(Found::span)).contains(new Span(0, 18));
    assertThat(two.source()).isEmpty();
  }

  private static Document furnished(String... lines) {
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    for (String line : lines) {
      blocks.add(Block.of(BlockKind.FURNITURE, at, at + line.length(), 0));
      at += line.length() + 1;
    }
    return Document.builder(
            DocumentId.of("page"),
            new SourceFile("page.txt", "00", 1, "text/plain"),
            String.join("\n", lines))
        .blocks(blocks)
        .build();
  }

  private static Optional<String> nameOf(String nameOrAddress) {
    return OUTLETS.find(nameOrAddress).map(Outlet::name);
  }
}
