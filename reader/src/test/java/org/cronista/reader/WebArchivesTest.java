package org.cronista.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cronista.reader.Packed.gzip;
import static org.cronista.reader.Packed.readAll;
import static org.cronista.reader.Packed.reasonOf;
import static org.cronista.reader.Packed.shown;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cronista.model.Document;
import org.cronista.model.Found;
import org.cronista.reader.Packed.Entry;
import org.junit.jupiter.api.Test;

/** Web archives: what servers answered, page by page. */
class WebArchivesTest {

  private static final String PAGE =
      "<html><body><article><h1>Road closed</h1><p>Miners closed the road to Oruro on Monday, the"
          + " union said in a statement.</p></article></body></html>";

  private static final String OK = "HTTP/1.1 200 OK\r\n";

  private static byte[] record(String type, String target, String contentType, byte[] block) {
    String header =
        "WARC/1.0\r\nWARC-Type: "
            + type
            + "\r\nWARC-Target-URI: "
            + target
            + "\r\nWARC-Date: 2026-05-19T08:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
            + "Content-Type: "
            + contentType
            + "\r\nContent-Length: "
            + block.length
            + "\r\n\r\n";
    return joined(utf8(header), block, utf8("\r\n\r\n"));
  }

  private static byte[] response(String target, String header, byte[] body) {
    return record(
        "response", target, "application/http; msgtype=response", joined(utf8(header), body));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.write(part, 0, part.length);
    }
    return all.toByteArray();
  }

  private static final byte[] PLAIN_PAGE =
      response(
          "https://www.news.example/2026/05/18/road-closed",
          OK + "Content-Type: text/html\r\n\r\n",
          utf8(PAGE));

  @Test
  void pagesAreReadAndTheirTrappingsAreNot() {
    byte[] archive =
        joined(
            record("warcinfo", "urn:x", "application/warc-fields", utf8("software: x\r\n")),
            PLAIN_PAGE,
            response(
                "https://news.example/style.css",
                OK + "Content-Type: text/css\r\n\r\n",
                utf8("p{}")),
            response(
                "https://news.example/gone",
                "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n",
                utf8("<p>Gone")),
            record(
                "resource", "https://news.example/note.txt", "text/plain", utf8("A short note.")));

    List<ReadOutcome> outcomes = readAll("crawl.warc", archive);

    assertThat(shown(outcomes))
        .containsExactly(
            "READ crawl.warc!/https://www.news.example/2026/05/18/road-closed",
            "SKIPPED crawl.warc!/https://news.example/style.css",
            "SKIPPED crawl.warc!/https://news.example/gone",
            "READ crawl.warc!/https://news.example/note.txt");
    assertThat(reasonOf(outcomes, "crawl.warc!/https://news.example/gone")).contains("404");
    Document page = outcomes.get(0).documents().get(0);
    assertThat(page.title().map(Found::value)).contains("Road closed");
    assertThat(page.source().orElseThrow())
        .isEqualTo(Found.inMetadata("news.example", "web-address"));
    assertThat(page.published().orElseThrow().value()).hasToString("2026-05-18");
    assertThat(page.warnings())
        .anySatisfy(
            warning -> {
              assertThat(warning.kind()).isEqualTo("captured");
              assertThat(warning.message()).contains("2026-05-19");
            });
    assertThat(page.id()).isEqualTo(Shorthand.readNamed("saved.html", PAGE).id());
  }

  @Test
  void bodiesInChunksAndPackedAreUnpacked() {
    byte[] body = utf8(PAGE);
    byte[] chunked =
        joined(
            utf8(Integer.toHexString(20) + "\r\n"),
            java.util.Arrays.copyOf(body, 20),
            utf8("\r\n" + Integer.toHexString(body.length - 20) + "\r\n"),
            java.util.Arrays.copyOfRange(body, 20, body.length),
            utf8("\r\n0\r\n\r\n"));
    byte[] archive =
        joined(
            gzip(
                response(
                    "https://a.example/1",
                    OK + "Transfer-Encoding: chunked\r\nContent-Type: text/html\r\n\r\n",
                    chunked)),
            gzip(
                response(
                    "https://a.example/2",
                    OK + "Content-Encoding: gzip\r\nContent-Type: text/html\r\n\r\n",
                    gzip(body))));

    List<ReadOutcome> outcomes = readAll("crawl.warc.gz", archive);

    assertThat(shown(outcomes))
        .containsExactly(
            "READ crawl.warc.gz!/https://a.example/1", "READ crawl.warc.gz!/https://a.example/2");
    assertThat(outcomes.get(0).documents().get(0).id())
        .isEqualTo(outcomes.get(1).documents().get(0).id());
  }

  @Test
  void serversWordOnTheEncodingIsTaken() {
    byte[] archive =
        response(
            "https://a.example/1",
            OK + "Content-Type: text/html; charset=iso-8859-2\r\n\r\n",
            "<p>Wałęsa spoke to the workers."
                .getBytes(java.nio.charset.Charset.forName("ISO-8859-2")));

    assertThat(readAll("a.warc", archive).get(0).documents().get(0).text())
        .isEqualTo("Wałęsa spoke to the workers.");
  }

  @Test
  void packedWebArchiveGivesItsPagesAndNotItsBookkeeping() {
    byte[] wacz =
        Packed.zip(
            Entry.of("datapackage.json", "{}"),
            Entry.of("pages/pages.jsonl", "{\"url\":\"https://a.example\",\"text\":\"Twice.\"}\n"),
            new Entry("archive/data.warc.gz", gzip(PLAIN_PAGE)));

    assertThat(shown(readAll("site.wacz", wacz)))
        .containsExactly(
            "SKIPPED site.wacz!/datapackage.json",
            "SKIPPED site.wacz!/pages/pages.jsonl",
            "READ site.wacz!/archive/data.warc.gz!/https://www.news.example/2026/05/18/road-closed");
  }

  @Test
  void archiveCutShortGivesThePagesBeforeTheCut() {
    byte[] two = joined(PLAIN_PAGE, PLAIN_PAGE);

    List<ReadOutcome> outcomes =
        readAll("a.warc", java.util.Arrays.copyOf(two, PLAIN_PAGE.length + 60));

    assertThat(outcomes.get(0).outcome()).isEqualTo(Outcome.READ);
    assertThat(outcomes.get(1).outcome()).isEqualTo(Outcome.FAILED);
  }
}
