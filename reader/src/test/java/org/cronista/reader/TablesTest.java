package org.cronista.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cronista.reader.Packed.readAll;
import static org.cronista.reader.Packed.reasonOf;
import static org.cronista.reader.Packed.shown;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cronista.model.Document;
import org.cronista.model.Found;
import org.junit.jupiter.api.Test;

/** Tables of articles, one a row. */
class TablesTest {

  private static List<ReadOutcome> read(String name, String table, Charset charset) {
    return readAll(name, table.getBytes(charset));
  }

  private static List<ReadOutcome> read(String table) {
    return read("news.csv", table, StandardCharsets.UTF_8);
  }

  @Test
  void everyRowIsADocumentDescribedByItsColumns() {
    List<ReadOutcome> outcomes =
        read(
            "id,Headline,Full Text,Published Date,Outlet,Byline,Lang,URL\n"
                + "a7,Road closed,\"Miners closed the road,\nthe \"\"union\"\" said.\",2026-05-18,La"
                + " Calle,Rosa Choque,en,https://x.example/1\n"
                + "\n"
                + "a8,Second,Teachers marched.,,,,,https://www.y.example/2026/05/19/march\n");

    assertThat(shown(outcomes)).containsExactly("READ news.csv#2", "READ news.csv#4");
    Document first = outcomes.get(0).documents().get(0);
    assertThat(first.text()).isEqualTo("Miners closed the road,\nthe \"union\" said.");
    assertThat(first.title().map(Found::value)).contains("Road closed");
    assertThat(first.published().orElseThrow().value()).hasToString("2026-05-18");
    assertThat(first.source().map(Found::value)).contains("La Calle");
    assertThat(first.authors()).extracting(Found::value).containsExactly("Rosa Choque");
    assertThat(first.externalId()).contains("a7");
    assertThat(first.file().name()).isEqualTo("news.csv#2");
    Document second = outcomes.get(1).documents().get(0);
    assertThat(second.source().map(Found::value)).contains("y.example");
    assertThat(second.published().orElseThrow().where()).isEqualTo("web-address");
  }

  @Test
  void spanishColumnsSemicolonsAndOldEncodingsAreRead() {
    String table = "título;texto;fecha\nMarcha;Los niños marcharon en Potosí.;18 de mayo de 2026\n";

    Document utf8 = read(table).get(0).documents().get(0);
    Document old = read("a.csv", table, Charset.forName("windows-1252")).get(0).documents().get(0);
    Document wide =
        read("a.csv", "\uFEFF" + table, StandardCharsets.UTF_16LE).get(0).documents().get(0);

    assertThat(List.of(utf8, old, wide))
        .allSatisfy(
            document -> {
              assertThat(document.text()).isEqualTo("Los niños marcharon en Potosí.");
              assertThat(document.title().map(Found::value)).contains("Marcha");
              assertThat(document.published().orElseThrow().value()).hasToString("2026-05-18");
            });
    assertThat(old.warnings()).extracting(warning -> warning.kind()).contains("encoding");
  }

  @Test
  void badRowsCostOnlyThemselves() {
    List<ReadOutcome> outcomes =
        read(
            "title,text,date\nOne,,2026-05-18\nTwo,Some words.,soon\nThree,\"never closed\nFour,x");

    assertThat(shown(outcomes))
        .containsExactly("FAILED news.csv#2", "READ news.csv#3", "FAILED news.csv#4");
    assertThat(reasonOf(outcomes, "news.csv#2")).contains("column of texts");
    assertThat(reasonOf(outcomes, "news.csv#4")).contains("quotation marks");
    assertThat(outcomes.get(1).documents().get(0).warnings())
        .extracting(warning -> warning.kind())
        .contains("date-not-read");
  }

  @Test
  void tableOfSomethingElseIsOneText() {
    List<ReadOutcome> outcomes = read("year,killed,wounded\n2003,60,400\n2019,23,230\n");

    assertThat(shown(outcomes)).containsExactly("READ news.csv");
    assertThat(outcomes.get(0).documents().get(0).text()).startsWith("year,killed");
  }

  @Test
  void tabsPartTheCellsOfATsv() {
    assertThat(shown(read("a.tsv", "id\ttext\n1\tOne.\n", StandardCharsets.UTF_8)))
        .containsExactly("READ a.tsv#2");
  }
}
