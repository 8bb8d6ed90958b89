package org.cronista.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cronista.reader.Shorthand.blocks;
import static org.cronista.reader.Shorthand.outcome;
import static org.cronista.reader.Shorthand.readBytes;
import static org.cronista.reader.Shorthand.readNamed;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.cronista.model.Document;
import org.cronista.model.Found;
import org.junit.jupiter.api.Test;

/** Every format once, and every way a file can be bad. */
class FormatsTest {

  private static final ReaderOptions OPTIONS = ReaderOptions.defaults();

  @Test
  void webPageKeepsItsTextAndSetsItsFurnitureApart() {
    Document document =
        readNamed(
            "page.html",
            "<html lang=en><head><title>Capital counts | Ledger</title>"
                + "<meta property=og:site_name content='La Paz Ledger'>"
                + "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Capital"
                + " counts\",\"datePublished\":\"2026-05-19T08:00:00-04:00\",\"author\":{\"name\":\"H."
                + " Zeballos\"}}</script></head><body><nav><a href=/>Home</a></nav><article><h1>Capital"
                + " counts</h1><p>Two people died<sup>1</sup> on Monday.</p><ul><li>one</ul><table><tr><td>6"
                + " May<td>12</table></article><aside><p>Most read: 40 dead elsewhere</p></aside>");

    assertThat(blocks(document))
        .containsExactly(
            "FURNITURE: Home",
            "TITLE: Capital counts",
            "PARAGRAPH: Two people died¹ on Monday.",
            "LIST_ITEM: one",
            "TABLE: 6 May 12",
            "FURNITURE: Most read: 40 dead elsewhere");
    assertThat(document.published().orElseThrow().where()).isEqualTo("json-ld");
    assertThat(document.source().map(Found::value)).contains("La Paz Ledger");
  }

  @Test
  void pageThatPointsOutsideFetchesNothing() {
    Document document =
        readNamed(
            "a.html",
            "<!DOCTYPE html [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><body><iframe"
                + " src='http://127.0.0.1:9/'></iframe><p>Quiet &x; page.</p>");

    assertThat(document.text()).contains("Quiet").doesNotContain("root:");
  }

  @Test
  void mailTellsItsSenderDayAndSubject() {
    Document document =
        readNamed(
            "a.eml",
            "From: =?UTF-8?Q?Mar=C3=ADa?= <m@table.example>\r\nDate: Tue, 19 May 2026 23:38:55 -0400\r\n"
                + "Subject: Four murdered\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
                + "Yesterday the government chose bullets.\r\n\r\n> You said otherwise.\r\n");

    assertThat(document.title().map(Found::value)).contains("Four murdered");
    assertThat(document.authors()).extracting(Found::value).containsExactly("María");
    assertThat(document.published().orElseThrow().value()).hasToString("2026-05-19");
    assertThat(blocks(document))
        .containsExactly(
            "PARAGRAPH: Yesterday the government chose bullets.", "QUOTATION: You said otherwise.");
  }

  @Test
  void wordDocumentGivesItsParagraphs() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XWPFDocument word = new XWPFDocument()) {
      word.createParagraph().createRun().setText("Ten people were killed in Senkata that day.");
      word.createParagraph().createRun().setText("No soldier was wounded in the operation.");
      word.write(bytes);
    }

    assertThat(blocks(readBytes("a.docx", bytes.toByteArray())))
        .containsExactly(
            "PARAGRAPH: Ten people were killed in Senkata that day.",
            "PARAGRAPH: No soldier was wounded in the operation.");
  }

  @Test
  void propertiesOfAWordFileTellItsDayWhereItsTextDoesNot() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XWPFDocument word = new XWPFDocument()) {
      word.createParagraph().createRun().setText("Ten people were killed in Salm that day.");
      Date day = Date.from(Instant.parse("2019-11-21T10:00:00Z"));
      word.getProperties().getCoreProperties().setCreated(Optional.of(day));
      word.write(bytes);
    }

    assertThat(said(readBytes("a.docx", bytes.toByteArray())))
        .isEqualTo("2019-11-21 office-metadata");
  }

  @Test
  void informationOfAPdfTellsItsDayWhereItsTextDoesNot() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] plain = pdf(List.of("Ten people were killed in the harbour of Salm on that day."));
    try (PDDocument pdf = Loader.loadPDF(plain)) {
      Calendar day = Calendar.getInstance(TimeZone.getTimeZone("UTC"), Locale.ROOT);
      day.set(2019, Calendar.NOVEMBER, 21, 12, 0, 0);
      pdf.getDocumentInformation().setCreationDate(day);
      pdf.save(bytes);
    }

    assertThat(said(readBytes("a.pdf", bytes.toByteArray()))).isEqualTo("2019-11-21 pdf-metadata");
  }

  private static String said(Document document) {
    return document.published().map(found -> found.value() + " " + found.where()).orElse("");
  }

  @Test
  void richTextGivesItsParagraphs() {
    assertThat(
            blocks(
                readNamed("a.rtf", "{\\rtf1\\ansi Ten people were killed.\\par They fired.\\par}")))
        .containsExactly("PARAGRAPH: Ten people were killed.", "PARAGRAPH: They fired.");
  }

  @Test
  void pdfParagraphGoesOnOverThePageAndHeadsAreSetApart() throws IOException {
    byte[] bytes =
        pdf(
            List.of(
                "OCTOBER No. 17",
                "",
                "The uprising was no thunderclap, for when the president",
                "took office he had promised the",
                "1"),
            List.of("OCTOBER No. 17", "", "people of the country something else.", "", "2"));

    assertThat(blocks(readBytes("a.pdf", bytes)))
        .contains(
            "PARAGRAPH: The uprising was no thunderclap, for when the president took office he had"
                + " promised the people of the country something else.",
            "RUNNING_HEAD: OCTOBER No. 17",
            "PAGE_NUMBER: 2");
  }

  @Test
  void lockedPdfSaysSo() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument pdf = new PDDocument()) {
      pdf.addPage(new PDPage());
      pdf.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
      pdf.save(bytes);
    }

    assertFails("a.pdf", bytes.toByteArray(), "password");
  }

  @Test
  void pdfWithoutTextAsksForTextRecognition() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument pdf = new PDDocument()) {
      pdf.addPage(new PDPage());
      pdf.save(bytes);
    }

    assertFails("a.pdf", bytes.toByteArray(), "OCR");
  }

  @Test
  void badFilesFailWithAReason() throws IOException {
    byte[] whole = pdf(List.of("Some words"));

    assertFails("cut.pdf", Arrays.copyOf(whole, 40), "damaged");
    assertFails("empty.txt", new byte[0], "empty");
    assertFails("blank.txt", " \n \n".getBytes(StandardCharsets.UTF_8), "no text");
    assertFails("bad.docx", "PK\003\004 nothing".getBytes(StandardCharsets.UTF_8), "");
    byte[] noise = new byte[2000];
    for (int i = 0; i < noise.length; i++) {
      noise[i] = (byte) (i * 31 % 32);
    }
    assertFails("noise.txt", noise, "");
  }

  @Test
  void tooLargeAndTooLongAreSkipped() {
    byte[] text = "word ".repeat(1000).getBytes(StandardCharsets.UTF_8);

    assertThat(outcome("a.txt", text, OPTIONS.withMaxBytes(100)).reason().orElseThrow())
        .contains("too large");
    assertThat(outcome("a.txt", text, OPTIONS.withMaxTextCharacters(100)).reason().orElseThrow())
        .contains("too long");
  }

  @Test
  void slowDocumentIsGivenUp() {
    byte[] text = "word and another word. ".repeat(20000).getBytes(StandardCharsets.UTF_8);

    ReadOutcome outcome = outcome("a.txt", text, OPTIONS.withTimeLimit(Duration.ofMillis(1)));

    assertThat(outcome.reason().orElse("")).contains("longer than");
  }

  @Test
  void deepNestingDoesNoHarm() {
    String deep = "<div>".repeat(20_000) + "words in the depth of the page";

    assertThat(outcome("a.html", deep.getBytes(StandardCharsets.UTF_8), OPTIONS).outcome())
        .isNotNull();
  }

  @Test
  void charsetsAreFoundOut() {
    String text = "Añez juró ante el pueblo de Bolivia";

    assertThat(readBytes("a.txt", text.getBytes(StandardCharsets.UTF_16)).text()).isEqualTo(text);
    assertThat(readBytes("a.txt", text.getBytes(StandardCharsets.UTF_16LE)).text()).isEqualTo(text);
    assertThat(readBytes("a.txt", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)).text())
        .isEqualTo(text);
    Document old = readBytes("a.txt", text.getBytes(Charset.forName("windows-1252")));
    assertThat(old.text()).isEqualTo(text);
    assertThat(old.warnings()).extracting(w -> w.kind()).contains("encoding");
  }

  @Test
  void sameBytesSameIdentifier() {
    assertThat(readNamed("a.txt", "Some words.").id())
        .isEqualTo(readNamed("b.txt", "Some words.").id());
  }

  @Test
  void jsonLinesGiveADocumentOrAReasonEach() {
    String lines =
        "{\"id\":\"x1\",\"text\":\"Police shot \\ud83d\\ude00 two.\",\"date\":\"2003-10-17\",\"source\":\"Wire\",\"language\":\"es\"}\n"
            + "\n{broken\n{\"id\":3}\n{\"text\":\"half \\ud83d pair \\u0000\"}\n[1]";

    List<ReadOutcome> outcomes =
        new DocumentReader(OPTIONS)
            .readJsonLines(
                new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), "feed.jsonl")
            .toList();

    assertThat(outcomes)
        .extracting(o -> o.name() + " " + o.outcome())
        .containsExactly(
            "feed.jsonl#1 READ",
            "feed.jsonl#3 FAILED",
            "feed.jsonl#4 FAILED",
            "feed.jsonl#5 READ",
            "feed.jsonl#6 FAILED");
    Document first = outcomes.get(0).documents().get(0);
    assertThat(first.externalId()).contains("x1");
    assertThat(first.language()).isEqualTo("es");
    assertThat(first.published().orElseThrow().value()).hasToString("2003-10-17");
    assertThat(outcomes.get(3).documents().get(0).text()).isEqualTo("half \uFFFD pair \uFFFD");
  }

  private static void assertFails(String name, byte[] bytes, String reason) {
    ReadOutcome outcome = outcome(name, bytes, OPTIONS);
    assertThat(outcome.outcome()).as(name).isNotEqualTo(Outcome.READ);
    assertThat(outcome.reason().orElseThrow()).contains(reason).endsWith(".");
  }

  @SafeVarargs
  private static byte[] pdf(List<String>... pages) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument pdf = new PDDocument()) {
      for (List<String> lines : pages) {
        PDPage page = new PDPage();
        pdf.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
          for (int i = 0; i < lines.size(); i++) {
            float y = i == 0 ? 750 : (i == lines.size() - 1 && i > 1 ? 30 : 700 - i * 14);
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
            content.newLineAtOffset(60, y);
            content.showText(lines.get(i));
            content.endText();
          }
        }
      }
      pdf.save(bytes);
    }
    return bytes.toByteArray();
  }
}
