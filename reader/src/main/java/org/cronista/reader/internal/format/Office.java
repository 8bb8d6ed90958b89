package org.cronista.reader.internal.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.epub.EpubParser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.sax.SecureContentHandler;
import org.apache.tika.sax.ToXMLContentHandler;
import org.cronista.model.Found;
import org.cronista.model.Warning;
import org.cronista.reader.internal.Draft;
import org.cronista.reader.internal.Format;
import org.cronista.reader.internal.Hints;
import org.cronista.reader.internal.RawFile;
import org.cronista.reader.internal.ReadProblem;
import org.cronista.reader.internal.facts.Dates;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Word processor files and electronic books, through Tika's XHTML. Only the parser for the file's
 * own kind is ever called: nothing inside is opened in turn, no picture is looked at, no other
 * program is started.
 */
final class Office implements Format {

  private static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  private static final String ODT = "application/vnd.oasis.opendocument.text";
  private static final String RTF = "application/rtf";
  private static final String DOC = "application/msword";
  private static final String EPUB = "application/epub+zip";

  private static final Set<String> LIKE_DOCX =
      Set.of(
          DOCX,
          "application/vnd.openxmlformats-officedocument.wordprocessingml.template",
          "application/vnd.ms-word.document.macroenabled.12",
          "application/vnd.ms-word.template.macroenabled.12");
  private static final Set<String> LIKE_ODT =
      Set.of(ODT, ODT + "-web", ODT + "-template", ODT + "-master");

  /** Whether files of a media type are read here. */
  static boolean reads(String type) {
    return Set.of(RTF, DOC, EPUB).contains(type)
        || LIKE_DOCX.contains(type)
        || LIKE_ODT.contains(type);
  }

  private static final String BOOK = "book-metadata";

  private static final Pattern LIST_MARK = Pattern.compile("^(?:[·•▪◦\\uF0B7-]|1\\.)\\s+");

  private final String mediaType;

  Office(String mediaType) {
    this.mediaType = mediaType;
  }

  @Override
  public String mediaType() {
    return mediaType;
  }

  @Override
  public Draft read(RawFile file) {
    Metadata metadata = new Metadata();
    ContentHandler sink = new ToXMLContentHandler();
    try (InputStream bytes = new ByteArrayInputStream(printed(file.bytes()));
        TikaInputStream stream = TikaInputStream.get(bytes)) {
      // Stops archives that unpack to far more than they hold, and endless nesting.
      SecureContentHandler guard = new SecureContentHandler(sink, stream);
      parser().parse(stream, guard, metadata, context());
    } catch (EncryptedDocumentException e) {
      throw ReadProblem.failed("It is protected by a password. Save a copy without one.");
    } catch (WriteLimitReachedException e) {
      throw ReadProblem.failed("It unpacks to far more text than a document holds.");
    } catch (TikaException | SAXException | IOException e) {
      throw ReadProblem.failed(
          "The file is damaged or not what its name says. Open it in the program it was written"
              + " with and save it again.");
    }
    Document page = Jsoup.parse(sink.toString());
    page.select("div.header, div.footer").forEach(part -> part.addClass("masthead"));
    page.select("p").forEach(Office::asListItem);
    page.select("p").forEach(Office::asNote);
    Draft draft = Html.of(page, List.<Warning>of());
    return draft.withHints(hints(metadata));
  }

  /** Tika writes a list mark (for numbered lists always "1.") where Word draws one. */
  private static void asListItem(Element paragraph) {
    if (paragraph.childNodeSize() > 0 && paragraph.childNode(0) instanceof TextNode text) {
      Matcher matcher = LIST_MARK.matcher(text.getWholeText());
      if (matcher.find()) {
        text.text(text.getWholeText().substring(matcher.end()));
        paragraph.tagName("li");
      }
    }
  }

  /** What the file would be printed as. */
  private byte[] printed(byte[] bytes) {
    if (LIKE_DOCX.contains(mediaType)) {
      return OfficeMarkup.word(bytes);
    }
    if (LIKE_ODT.contains(mediaType)) {
      return OfficeMarkup.openDocument(bytes);
    }
    return mediaType.equals(RTF) ? OfficeMarkup.richText(bytes) : bytes;
  }

  /** In old Word files notes and comments begin with a sign that no text can hold. */
  private static void asNote(Element paragraph) {
    if (paragraph.childNodeSize() > 0 && paragraph.childNode(0) instanceof TextNode text) {
      String words = text.getWholeText();
      if (words.startsWith("\uFFFD")) {
        text.text(words.substring(1));
        Element notes = new Element("div").addClass("footnotes");
        paragraph.replaceWith(notes);
        notes.appendChild(paragraph);
      }
    }
  }

  private Parser parser() {
    if (LIKE_DOCX.contains(mediaType)) {
      return new OOXMLParser();
    }
    if (LIKE_ODT.contains(mediaType)) {
      return new OpenDocumentParser();
    }
    return switch (mediaType) {
      case RTF -> new RTFParser();
      case EPUB -> new EpubParser();
      default -> new OfficeParser();
    };
  }

  private static ParseContext context() {
    ParseContext context = new ParseContext();
    context.set(EmbeddedDocumentExtractor.class, new Nothing());
    return context;
  }

  /** Publishers fill in what a book says of itself; what an office program says is weak. */
  private Hints hints(Metadata metadata) {
    return mediaType.equals(EPUB) ? bookHints(metadata) : officeHints(metadata);
  }

  private static Hints bookHints(Metadata metadata) {
    return Hints.none()
        .withTitle(inBook(metadata.get(TikaCoreProperties.TITLE)))
        .withAuthors(
            Stream.of(metadata.getValues(TikaCoreProperties.CREATOR))
                .flatMap(name -> inBook(name).stream())
                .toList())
        .withSource(inBook(metadata.get(TikaCoreProperties.PUBLISHER)))
        .withPublished(
            value(metadata.get(TikaCoreProperties.CREATED))
                .flatMap(Dates::inMetadata)
                .map(date -> Found.inMetadata(date, BOOK)))
        .withLanguage(value(metadata.get(TikaCoreProperties.LANGUAGE)));
  }

  private static Optional<Found<String>> inBook(String written) {
    return value(written).map(found -> Found.inMetadata(found, BOOK));
  }

  private static Hints officeHints(Metadata metadata) {
    Optional<Found<String>> author =
        value(metadata.get(TikaCoreProperties.CREATOR))
            .map(name -> Found.inMetadata(name, "office-metadata"));
    return Hints.none()
        .withWeakTitle(
            value(metadata.get(TikaCoreProperties.TITLE))
                .map(title -> Found.inMetadata(title, "office-metadata")))
        .withWeakAuthors(author.map(List::of).orElse(List.of()))
        .withWeakPublished(
            value(metadata.get(TikaCoreProperties.CREATED))
                .flatMap(Dates::inMetadata)
                .map(date -> Found.inMetadata(date, "office-metadata")));
  }

  private static Optional<String> value(String value) {
    return Optional.ofNullable(value).map(String::strip).filter(v -> !v.isEmpty());
  }

  /** Leaves what is embedded in a document alone. */
  private static final class Nothing implements EmbeddedDocumentExtractor {

    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
      return false;
    }

    @Override
    public void parseEmbedded(
        InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {}
  }
}
