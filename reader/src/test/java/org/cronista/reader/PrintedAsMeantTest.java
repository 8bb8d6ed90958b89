package org.cronista.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cronista.model.BlockKind;
import org.cronista.model.Document;
import org.cronista.model.Found;
import org.junit.jupiter.api.Test;

/**
 * Office files are read as they would be printed: without what “track changes” has struck out and
 * without comments in the margin, notes tied to their marks.
 */
class PrintedAsMeantTest {

  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String WORD_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final String WORD =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

  @Test
  void wordFileIsReadWithoutStruckWordsAndCommentsAndWithItsNotes() throws IOException {
    assertPrinted(read("minutes.docx", docx()));
  }

  @Test
  void openDocumentIsReadWithoutStruckWordsAndCommentsAndWithItsNotes() throws IOException {
    assertPrinted(read("minutes.odt", odt()));
  }

  @Test
  void richTextIsReadWithoutStruckWordsAndCommentsAndWithItsNotes() {
    String rtf =
        "{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Times;}}\\pard Minutes of the peace committee\\par "
            + "Mandera, 14 August 2011\\par The elders agreed that {\\deleted\\revauthdel1 nine}"
            + "{\\revised seven} men were killed on 2 August.{\\super\\chftn{\\footnote\\pard"
            + "\\plain\\super\\chftn  Northern Wire, 6 August 2011.}}{\\*\\atnid C}{\\*\\atnauthor"
            + " Clerk}\\chatn{\\*\\annotation Was it not twelve\\'3f} The police post was empty."
            + "\\par }";

    assertPrinted(read("minutes.rtf", rtf.getBytes(StandardCharsets.US_ASCII)));
  }

  private static void assertPrinted(Document document) {
    assertThat(Shorthand.blocks(document))
        .anyMatch(block -> block.startsWith("PARAGRAPH: The elders agreed that seven men were"))
        .anyMatch(block -> block.contains("killed on 2 August.¹ The police post was empty."));
    assertThat(document.text()).doesNotContain("nine", "twelve", "footnoteRef", "Clerk");
    assertThat(document.notes())
        .singleElement()
        .satisfies(
            note -> {
              assertThat(note.marks()).hasSize(1);
              assertThat(note.works())
                  .singleElement()
                  .satisfies(work -> assertThat(work.outlet()).contains("Northern Wire"));
            });
    assertThat(document.blocks()).anyMatch(block -> block.kind() == BlockKind.NOTE);
    assertThat(document.published().map(Found::value).map(Object::toString)).contains("2011-08-14");
  }

  private static Document read(String name, byte[] bytes) {
    ReadOutcome outcome =
        new DocumentReader(ReaderOptions.defaults()).read(Packed.file(name, bytes));
    assertThat(outcome.reason()).isEmpty();
    return outcome.documents().get(0);
  }

  private static byte[] docx() throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        "<Types xmlns=\""
            + PACKAGE
            + "content-types\"><Default Extension=\"rels\" ContentType="
            + "\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + type("document", "document.main")
            + type("footnotes", "footnotes")
            + type("comments", "comments")
            + "</Types>");
    parts.put(
        "_rels/.rels",
        "<Relationships xmlns=\""
            + PACKAGE
            + "relationships\">"
            + relation("1", "officeDocument", "word/document.xml")
            + "</Relationships>");
    parts.put(
        "word/_rels/document.xml.rels",
        "<Relationships xmlns=\""
            + PACKAGE
            + "relationships\">"
            + relation("1", "footnotes", "footnotes.xml")
            + relation("2", "comments", "comments.xml")
            + "</Relationships>");
    parts.put(
        "word/document.xml",
        "<w:document "
            + WORD
            + "><w:body>"
            + paragraph(run("Minutes of the peace committee"))
            + paragraph(run("Mandera, 14 August 2011"))
            + paragraph(
                run("The elders agreed that ")
                    + "<w:del w:id=\"5\" w:author=\"Clerk\"><w:r><w:delText>nine</w:delText></w:r>"
                    + "</w:del><w:ins w:id=\"6\" w:author=\"Clerk\">"
                    + run("seven")
                    + "</w:ins>"
                    + run(" men were killed on 2 August.")
                    + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"
                    + "<w:commentRangeStart w:id=\"1\"/>"
                    + run(" The police post was empty.")
                    + "<w:commentRangeEnd w:id=\"1\"/><w:r><w:commentReference w:id=\"1\"/></w:r>")
            + "</w:body></w:document>");
    parts.put(
        "word/footnotes.xml",
        "<w:footnotes "
            + WORD
            + "><w:footnote w:id=\"2\">"
            + paragraph(run("Northern Wire, 6 August 2011."))
            + "</w:footnote></w:footnotes>");
    parts.put(
        "word/comments.xml",
        "<w:comments "
            + WORD
            + "><w:comment w:id=\"1\" w:author=\"Clerk\">"
            + paragraph(run("Was it not twelve?"))
            + "</w:comment></w:comments>");
    return zip(parts);
  }

  private static byte[] odt() throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("mimetype", "application/vnd.oasis.opendocument.text");
    parts.put(
        "content.xml",
        "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
            + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><office:body><office:text>"
            + "<text:tracked-changes><text:changed-region><text:deletion><text:p>nine</text:p>"
            + "</text:deletion></text:changed-region></text:tracked-changes>"
            + "<text:p>Minutes of the peace committee</text:p>"
            + "<text:p>Mandera, 14 August 2011</text:p>"
            + "<text:p>The elders agreed that seven men were killed on 2 August."
            + "<text:note text:note-class=\"footnote\"><text:note-citation>1</text:note-citation>"
            + "<text:note-body><text:p>Northern Wire, 6 August 2011.</text:p></text:note-body>"
            + "</text:note><office:annotation><dc:creator>Clerk</dc:creator><text:p>Was it not"
            + " twelve?</text:p></office:annotation> The police post was empty.</text:p>"
            + "</office:text></office:body></office:document-content>");
    return zip(parts);
  }

  private static String type(String part, String kind) {
    return "<Override PartName=\"/word/"
        + part
        + ".xml\" ContentType=\""
        + WORD_TYPE
        + kind
        + "+xml\"/>";
  }

  private static String relation(String id, String kind, String target) {
    return "<Relationship Id=\"rId"
        + id
        + "\" Type=\""
        + OFFICE
        + kind
        + "\" Target=\""
        + target
        + "\"/>";
  }

  private static String paragraph(String runs) {
    return "<w:p>" + runs + "</w:p>";
  }

  private static String run(String words) {
    return "<w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
  }

  private static byte[] zip(Map<String, String> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
