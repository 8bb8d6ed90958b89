package org.cronista.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cronista.reader.Packed.readAll;
import static org.cronista.reader.Packed.shown;
import static org.cronista.reader.Packed.zip;
import static org.cronista.reader.Shorthand.blocks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cronista.model.Document;
import org.cronista.model.Found;
import org.cronista.reader.Packed.Entry;
import org.junit.jupiter.api.Test;

/** Electronic books, word processor files and pages saved by a browser. */
class BooksAndSavedPagesTest {

  private static byte[] book() {
    String head = "<?xml version='1.0' encoding='UTF-8'?>";
    String page =
        head
            + "<html xmlns='http://www.w3.org/1999/xhtml'><head><title>%s</title></head><body>"
            + "<h1>%s</h1><p>%s</p></body></html>";
    return zip(
        Entry.of("mimetype", "application/epub+zip"),
        Entry.of(
            "META-INF/container.xml",
            head
                + "<container version='1.0' xmlns='urn:oasis:names:tc:opendocument:xmlns:container'>"
                + "<rootfiles><rootfile full-path='OEBPS/content.opf'"
                + " media-type='application/oebps-package+xml'/></rootfiles></container>"),
        Entry.of(
            "OEBPS/content.opf",
            head
                + "<package xmlns='http://www.idpf.org/2007/opf' version='3.0'><metadata"
                + " xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:title>The Tin"
                + " Road</dc:title><dc:creator>Rosa Choque</dc:creator><dc:language>en</dc:language>"
                + "<dc:publisher>Camino Press</dc:publisher><dc:date>2021-03-04</dc:date></metadata>"
                + "<manifest><item id='a' href='a.xhtml' media-type='application/xhtml+xml'/><item"
                + " id='z' href='z.xhtml' media-type='application/xhtml+xml'/></manifest><spine>"
                + "<itemref idref='z'/><itemref idref='a'/></spine></package>"),
        Entry.of(
            "OEBPS/a.xhtml",
            String.format(page, "Two", "Chapter two", "Soldiers came to the mine in October.")),
        Entry.of(
            "OEBPS/z.xhtml",
            String.format(page, "One", "Chapter one", "Miners walked out on a Monday.")));
  }

  @Test
  void bookGivesItsChaptersInReadingOrderAndSaysWhoWroteIt() {
    Document document = readAll("book.epub", book()).get(0).documents().get(0);

    assertThat(document.text())
        .containsSubsequence(
            "Chapter one", "Miners walked out", "Chapter two", "Soldiers came to the mine");
    assertThat(document.title().map(Found::value)).contains("The Tin Road");
    assertThat(document.authors()).extracting(Found::value).containsExactly("Rosa Choque");
    assertThat(document.published().orElseThrow().value()).hasToString("2021-03-04");
    assertThat(document.source().map(Found::value)).contains("Camino Press");
  }

  @Test
  void bookUnderAWrongEndingIsStillABook() {
    List<ReadOutcome> outcomes = readAll("book.zip", book());

    assertThat(shown(outcomes)).containsExactly("READ book.zip");
    assertThat(outcomes.get(0).documents().get(0).file().mediaType())
        .isEqualTo("application/epub+zip");
  }

  @Test
  void oldWordFileGivesItsParagraphs() throws IOException {
    try (InputStream file = getClass().getResourceAsStream("/office/article.doc")) {
      Document document = readAll("article.doc", file.readAllBytes()).get(0).documents().get(0);

      assertThat(blocks(document))
          .contains(
              "PARAGRAPH: Miners closed the road to Oruro on Monday, the union said in a statement.",
              "PARAGRAPH: The government called the blockade illegal and sent police.");
      assertThat(document.file().mediaType()).isEqualTo("application/msword");
    }
  }

  @Test
  void openDocumentGivesHeadingsParagraphsAndLists() throws IOException {
    try (InputStream file = getClass().getResourceAsStream("/office/article.odt")) {
      Document document = readAll("article.odt", file.readAllBytes()).get(0).documents().get(0);

      assertThat(blocks(document))
          .contains(
              "PARAGRAPH: Miners closed the road to Oruro on Monday, the union said in a statement.",
              "LIST_ITEM: Four people were wounded.");
    }
  }

  @Test
  void pageSavedAsOneFileIsAPageAndNoMail() {
    String saved =
        "From: <Saved by Blink>\r\nSnapshot-Content-Location:"
            + " https://news.example/2026/05/18/road\r\nSubject: Road closed | News\r\nDate: Sat, 6"
            + " Jun 2026 10:00:00 -0400\r\nMIME-Version: 1.0\r\nContent-Type:"
            + " multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"cut\"\r\n\r\n--cut\r\n"
            + "Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n"
            + "Content-Location: https://news.example/2026/05/18/road\r\n\r\n"
            + "<html><body><h1>Road closed</h1><p>Los ni=C3=B1os marcharon.</p></body></html>\r\n"
            + "--cut\r\nContent-Type: text/css\r\nContent-Location: https://news.example/a.css\r\n\r\n"
            + "p { }\r\n--cut--\r\n";

    List<ReadOutcome> outcomes = readAll("page.mhtml", saved.getBytes(StandardCharsets.UTF_8));

    assertThat(shown(outcomes)).containsExactly("READ page.mhtml");
    Document document = outcomes.get(0).documents().get(0);
    assertThat(blocks(document))
        .containsExactly("TITLE: Road closed", "PARAGRAPH: Los niños marcharon.");
    assertThat(document.authors()).isEmpty();
    assertThat(document.source().map(Found::value)).contains("news.example");
    assertThat(document.published().orElseThrow().value()).hasToString("2026-05-18");
    assertThat(document.file().mediaType()).isEqualTo("multipart/related");
  }
}
