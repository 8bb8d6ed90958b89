package org.cronista.reader.internal.format;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cronista.reader.internal.text.Marks;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;

/**
 * Makes an office file what it would be printed as: words struck out under “track changes” and
 * comments in the margin are left out, and notes stand behind the text, under the raised number
 * that their mark has.
 */
final class OfficeMarkup {

  private static final String WORD = "word/document.xml";
  private static final List<String> IN_WORD =
      List.of("<w:del ", "<w:moveFrom ", "noteReference", "commentReference");
  private static final String OPEN = "content.xml";
  private static final List<String> IN_OPEN =
      List.of("<text:tracked-changes", "<text:note", "<office:annotation");

  private OfficeMarkup() {}

  /** A Word file as printed; the same bytes when there is nothing to change or it is damaged. */
  static byte[] word(byte[] file) {
    return ZipParts.of(file)
        .filter(parts -> parts.contains(WORD, IN_WORD))
        .map(
            parts -> {
              parts.xml(WORD).ifPresent(text -> parts.replace(WORD, word(text, parts)));
              return parts.packed();
            })
        .orElse(file);
  }

  /** An OpenDocument text as printed; the same bytes when there is nothing to change. */
  static byte[] openDocument(byte[] file) {
    return ZipParts.of(file)
        .filter(parts -> parts.contains(OPEN, IN_OPEN))
        .map(
            parts -> {
              parts.xml(OPEN).ifPresent(text -> parts.replace(OPEN, openDocument(text)));
              return parts.packed();
            })
        .orElse(file);
  }

  private static Document word(Document text, ZipParts parts) {
    strikeOut(text);
    Optional<Document> footnotes = parts.xml("word/footnotes.xml");
    Optional<Document> endnotes = parts.xml("word/endnotes.xml");
    List<Element> notes = new ArrayList<>();
    int number = 0;
    for (Element reference : text.select("w|footnoteReference, w|endnoteReference")) {
      boolean foot = reference.normalName().endsWith("footnotereference");
      String kind = foot ? "w|footnote" : "w|endnote";
      String id = reference.attr("w:id");
      number++;
      String mark = Marks.raised(number);
      Element words = new Element("w:t").attr("xml:space", "preserve");
      reference.replaceWith(words.appendChild(new TextNode(mark)));
      (foot ? footnotes : endnotes).ifPresent(all -> notes.addAll(wordNote(all, kind, id, mark)));
    }
    Elements body = text.select("w|body");
    Elements last = text.select("w|body > w|sectPr");
    for (Element note : notes) {
      if (last.isEmpty()) {
        body.forEach(place -> place.appendChild(note));
      } else {
        last.get(0).before(note);
      }
    }
    return text;
  }

  private static void strikeOut(Document text) {
    text.select("w|trPr > w|del").forEach(mark -> rowOf(mark).ifPresent(Element::remove));
    text.select("w|del, w|moveFrom, w|commentReference, w|commentRangeStart, w|commentRangeEnd")
        .remove();
  }

  private static Optional<Element> rowOf(Element mark) {
    return Optional.ofNullable(mark.parent()).flatMap(p -> Optional.ofNullable(p.parent()));
  }

  private static List<Element> wordNote(Document all, String kind, String id, String mark) {
    List<Element> paragraphs = new ArrayList<>();
    for (Element note : all.select(kind)) {
      if (note.attr("w:id").equals(id)) {
        for (Element paragraph : note.select("w|p")) {
          Element copy = paragraph.clone();
          copy.select("w|pPr, w|del, w|moveFrom, w|footnoteRef, w|endnoteRef").remove();
          if (paragraphs.isEmpty()) {
            Element words = new Element("w:t").attr("xml:space", "preserve");
            words.appendChild(new TextNode(mark + " "));
            copy.prependChild(new Element("w:r").appendChild(words));
          }
          paragraphs.add(copy);
        }
      }
    }
    return paragraphs;
  }

  private static Document openDocument(Document text) {
    text.select("text|tracked-changes, office|annotation, office|annotation-end").remove();
    Elements body = text.select("office|text");
    int number = 0;
    for (Element note : text.select("text|note")) {
      number++;
      String mark = Marks.raised(number);
      boolean first = true;
      for (Element paragraph : note.select("text|note-body > text|p")) {
        Element copy = paragraph.clone();
        if (first) {
          copy.prependChild(new TextNode(mark + " "));
        }
        body.forEach(place -> place.appendChild(copy));
        first = false;
      }
      note.replaceWith(new TextNode(mark));
    }
    return text;
  }

  /** Rich text as printed; see {@link RtfMarkup}. */
  static byte[] richText(byte[] file) {
    String text = new String(file, StandardCharsets.ISO_8859_1);
    return new RtfMarkup(text).printed().getBytes(StandardCharsets.ISO_8859_1);
  }
}
