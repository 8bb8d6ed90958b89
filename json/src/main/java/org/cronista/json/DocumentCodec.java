package org.cronista.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cronista.model.Document;
import org.cronista.model.DocumentId;
import org.cronista.model.Found;
import org.cronista.model.Outlet;
import org.cronista.model.PartialDate;
import org.cronista.model.SharedPassage;
import org.cronista.model.SourceFile;
import org.cronista.model.Span;
import org.cronista.model.Warning;

/**
 * A line of {@code documents.jsonl}; beyond the contract: where title, authors, source and date
 * were found ({@code titleFound}, {@code authorsFound}, {@code sourceFound}, {@code
 * publishedFound}), {@code notBefore} with its ground when the text tells that it cannot be older,
 * {@code notes} with their marks and the works they cite, and {@code sharedPassages}.
 */
final class DocumentCodec {

  private DocumentCodec() {}

  static void write(FieldWriter fields, Document document) throws IOException {
    fields.text("id", document.id().value());
    fields.object("file", document.file(), DocumentCodec::writeFile);
    fields.optionalText("title", FoundCodec.words(document.title()));
    fields.texts("authors", document.authors().stream().map(Found::value).toList());
    fields.optionalText("source", FoundCodec.words(document.source()));
    PartialDateCodec.writePublished(fields, document.published().map(Found::value));
    fields.text("language", document.language());
    fields.text("text", document.text());
    fields.objects("blocks", document.blocks(), BlockCodec::write);
    fields.objects("articles", document.articles(), ArticleCodec::write);
    fields.optionalText("duplicateOf", document.duplicateOf());
    fields.optionalText("externalId", document.externalId());
    fields.objects("warnings", document.warnings(), DocumentCodec::writeWarning);
    fields.objectIfPresent("titleFound", document.title(), FoundCodec::writeGround);
    if (!document.authors().isEmpty()) {
      fields.objects("authorsFound", document.authors(), FoundCodec::writeGround);
    }
    fields.objectIfPresent("sourceFound", document.source(), FoundCodec::writeGround);
    fields.objectIfPresent("outlet", document.outlet(), DocumentCodec::writeOutlet);
    fields.objectIfPresent("publishedFound", document.published(), FoundCodec::writeGround);
    fields.textIfPresent("notBefore", document.notBefore().map(Found::value));
    fields.objectIfPresent("notBeforeFound", document.notBefore(), FoundCodec::writeGround);
    if (!document.notes().isEmpty()) {
      fields.objects("notes", document.notes(), NoteCodec::write);
    }
    if (!document.sharedPassages().isEmpty()) {
      fields.objects("sharedPassages", document.sharedPassages(), DocumentCodec::writePassage);
    }
  }

  private static void writeFile(FieldWriter fields, SourceFile file) throws IOException {
    fields.text("name", file.name());
    fields.text("sha256", file.sha256());
    fields.whole("bytes", file.bytes());
    fields.text("mediaType", file.mediaType());
  }

  private static void writeOutlet(FieldWriter fields, Outlet outlet) throws IOException {
    fields.text("id", outlet.id());
    fields.text("name", outlet.name());
    fields.text("kind", outlet.kind());
    fields.optionalText("country", outlet.country());
    fields.optionalText("house", outlet.house());
    fields.optionalText("stance", outlet.stance());
  }

  private static Outlet readOutlet(FieldReader fields) {
    return new Outlet(
        fields.text("id"),
        fields.text("name"),
        fields.text("kind"),
        fields.optionalText("country"),
        fields.optionalText("house"),
        fields.optionalText("stance"));
  }

  private static void writePassage(FieldWriter fields, SharedPassage passage) throws IOException {
    SpanCodec.write(fields, passage.span());
    fields.text("other", passage.other().value());
    fields.whole("otherStart", passage.otherSpan().start());
    fields.whole("otherEnd", passage.otherSpan().end());
  }

  private static SharedPassage readPassage(FieldReader fields) {
    return new SharedPassage(
        SpanCodec.read(fields),
        fields.value("other", DocumentId::new),
        new Span(fields.whole("otherStart"), fields.whole("otherEnd")));
  }

  private static void writeWarning(FieldWriter fields, Warning warning) throws IOException {
    fields.text("kind", warning.kind());
    fields.text("message", warning.message());
    SpanCodec.writeOptional(fields, "start", "end", warning.span());
  }

  static Document read(FieldReader fields) {
    return Document.builder(
            fields.value("id", DocumentId::new),
            fields.object("file", DocumentCodec::readFile),
            fields.text("text"))
        .title(FoundCodec.readWords(fields, "title", "titleFound"))
        .authors(readAuthors(fields))
        .source(FoundCodec.readWords(fields, "source", "sourceFound"))
        .outlet(fields.optionalObject("outlet", DocumentCodec::readOutlet))
        .published(readDate(fields, "published"))
        .notBefore(readDate(fields, "notBefore"))
        .notes(fields.objects("notes", NoteCodec::read))
        .language(fields.optionalText("language").orElse("und"))
        .blocks(fields.objects("blocks", BlockCodec::read))
        .articles(fields.objects("articles", ArticleCodec::read))
        .duplicateOf(fields.optionalValue("duplicateOf", DocumentId::new))
        .sharedPassages(fields.objects("sharedPassages", DocumentCodec::readPassage))
        .externalId(fields.optionalText("externalId"))
        .warnings(fields.objects("warnings", DocumentCodec::readWarning))
        .build();
  }

  private static SourceFile readFile(FieldReader fields) {
    return new SourceFile(
        fields.text("name"),
        fields.text("sha256"),
        fields.longWhole("bytes"),
        fields.text("mediaType"));
  }

  private static Warning readWarning(FieldReader fields) {
    return new Warning(
        fields.text("kind"),
        fields.text("message"),
        SpanCodec.readOptional(fields, "start", "end"));
  }

  private static Optional<Found<PartialDate>> readDate(FieldReader fields, String name) {
    return fields
        .optionalValue(name, PartialDateCodec::parse)
        .map(date -> FoundCodec.withGround(fields, name + "Found", date));
  }

  private static List<Found<String>> readAuthors(FieldReader fields) {
    List<String> names = fields.texts("authors");
    List<Found<String>> grounds =
        fields.objects("authorsFound", ground -> FoundCodec.readGround(ground, ""));
    List<Found<String>> authors = new ArrayList<>();
    for (int at = 0; at < names.size(); at++) {
      String name = names.get(at);
      authors.add(
          at < grounds.size()
              ? new Found<>(name, grounds.get(at).where(), grounds.get(at).span())
              : FoundCodec.stated(name));
    }
    return authors;
  }
}
