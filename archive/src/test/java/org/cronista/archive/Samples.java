package org.cronista.archive;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.cronista.model.AcledSubEvent;
import org.cronista.model.Actor;
import org.cronista.model.ActorMention;
import org.cronista.model.Article;
import org.cronista.model.ArticleId;
import org.cronista.model.Attribution;
import org.cronista.model.Block;
import org.cronista.model.BlockKind;
import org.cronista.model.Claim;
import org.cronista.model.ClaimId;
import org.cronista.model.CodedDocument;
import org.cronista.model.ContentHash;
import org.cronista.model.Coordinates;
import org.cronista.model.DatePrecision;
import org.cronista.model.Disagreement;
import org.cronista.model.DisagreementId;
import org.cronista.model.Document;
import org.cronista.model.DocumentId;
import org.cronista.model.Event;
import org.cronista.model.EventId;
import org.cronista.model.EventTime;
import org.cronista.model.Found;
import org.cronista.model.Interval;
import org.cronista.model.Label;
import org.cronista.model.Measure;
import org.cronista.model.Mention;
import org.cronista.model.PartialDate;
import org.cronista.model.PlaceMention;
import org.cronista.model.PloverType;
import org.cronista.model.Quantity;
import org.cronista.model.SourceFile;
import org.cronista.model.Span;
import org.cronista.model.TextIndex;
import org.cronista.model.TimeExpression;

/** A small document with one of everything, and claims about any text. */
final class Samples {

  /** A surrogate pair stands early in the text, so that code points and chars differ after it. */
  static final String TEXT =
      "\uD83D\uDCF0 La Voz, 19 May 2026. That day police detained at least four protesters in El"
          + " Alto, the Ombudsman's Office reported.";

  private Samples() {}

  static Document document(String fileName, String text) {
    String hash = ContentHash.sha256((fileName + text).getBytes(StandardCharsets.UTF_8));
    return Document.builder(
            DocumentId.of(hash), new SourceFile(fileName, hash, text.length(), "text/plain"), text)
        .build();
  }

  /** A document with one of everything. */
  static Document fullDocument() {
    Document plain = document("voz.txt", TEXT);
    return plain.toBuilder()
        .title(Optional.of(Found.inMetadata("La Voz\u0000 \uD83D!", "file-name")))
        .source(Optional.of(Found.inText("La Voz", "first-line", span(TEXT, "La Voz"))))
        .published(
            Optional.of(
                Found.inText(
                    PartialDate.ofDay(LocalDate.of(2026, 5, 19)),
                    "first-line",
                    span(TEXT, "19 May 2026"))))
        .language("en")
        .blocks(List.of(Block.of(BlockKind.PARAGRAPH, 0, 20, 0)))
        .articles(
            List.of(
                new Article(
                    ArticleId.of("one"), "One", List.of(), Optional.empty(), new Span(0, 20))))
        .externalId(Optional.of("17"))
        .build();
  }

  static CodedDocument fullCoding() {
    Document document = fullDocument();
    return new CodedDocument(
        document.id(),
        Optional.of(
            new CodedDocument.Primary(
                PloverType.COERCE, Optional.of("arrest"), Optional.of("Arrests"), 0.9)),
        List.of(new Label("acled", "Arrests", 0.9)),
        List.of(new Span(23, TextIndex.of(TEXT).length())),
        List.of(
            new TimeExpression(
                mention(TEXT, "19 May 2026"), TimeExpression.Type.DATE, "2026-05-19")),
        List.of(elAlto()),
        List.of(),
        List.of(fullClaim()));
  }

  static Claim fullClaim() {
    Document document = fullDocument();
    return claim(document, "detained").toBuilder()
        .article(Optional.of(document.articles().get(0).id()))
        .actors(List.of(actor("police", Optional.of("bol-police"))))
        .recipients(List.of(actor("protesters", Optional.empty())))
        .places(List.of(elAlto()))
        .time(
            Optional.of(
                new EventTime(
                    LocalDate.of(2026, 5, 19),
                    LocalDate.of(2026, 5, 19),
                    DatePrecision.DAY,
                    "That day",
                    Optional.of(span(TEXT, "That day")),
                    true,
                    "date of publication")))
        .quantities(
            List.of(
                new Quantity(
                    mention(TEXT, "at least four"),
                    Measure.ARRESTED,
                    Interval.atLeast(4),
                    Quantity.Qualifier.AT_LEAST,
                    "persons",
                    Optional.of("protesters"),
                    false)))
        .attribution(
            List.of(
                new Attribution(
                    mention(TEXT, "the Ombudsman's Office reported"),
                    "the Ombudsman's Office",
                    Optional.of("bol-ombudsman"))))
        .build();
  }

  /** A claim whose trigger is the first {@code word} of the document. */
  static Claim claim(Document document, String word) {
    return Claim.builder(
            document.id(),
            PloverType.COERCE,
            new Span(0, TextIndex.of(document.text()).length()),
            mention(document.text(), word))
        .mode(Optional.of("arrest"))
        .subEvent(Optional.of(AcledSubEvent.ARRESTS))
        .confidence(0.75)
        .build();
  }

  static CodedDocument coding(Document document, Claim... claims) {
    return CodingTable.withClaims(CodedDocument.empty(document.id()), List.of(claims));
  }

  static Event event(String name, ClaimId... claims) {
    return new Event(
        EventId.of(name),
        PloverType.COERCE,
        Optional.of("arrest"),
        Optional.of(AcledSubEvent.ARRESTS),
        name,
        Optional.empty(),
        List.of(elAlto()),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(claims),
        List.of("La Voz"),
        1,
        List.of());
  }

  static Disagreement disagreement(String topic, Optional<EventId> event) {
    return new Disagreement(
        DisagreementId.of(topic),
        event,
        topic,
        "arrested",
        Disagreement.Relation.CONTRADICTION,
        List.of(side("4"), side("7")),
        "One says 4, one says 7.");
  }

  private static Disagreement.Side side(String value) {
    return new Disagreement.Side(value, List.of(), List.of("La Voz"), Optional.empty());
  }

  static Actor actor(String id) {
    return new Actor(id, id, List.of(), "group", Optional.empty(), Optional.empty(), List.of(), 1);
  }

  static Mention mention(String text, String words) {
    return new Mention(span(text, words), words);
  }

  static Span span(String text, String words) {
    int start = text.indexOf(words);
    return TextIndex.of(text).span(start, start + words.length());
  }

  private static ActorMention actor(String words, Optional<String> id) {
    Mention mention = mention(TEXT, words);
    return new ActorMention(mention, mention, id, id, Optional.of("BOL"), Optional.of("COP"));
  }

  private static PlaceMention elAlto() {
    return new PlaceMention(
        mention(TEXT, "El Alto"),
        OptionalLong.of(3901547),
        "El Alto",
        "city",
        Optional.of(new Coordinates(-16.5, -68.19)),
        Optional.of("BOL"),
        Optional.of("La Paz"),
        1,
        false);
  }
}
