package org.cronista.publisher.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cronista.model.ActorMention;
import org.cronista.model.Article;
import org.cronista.model.Claim;
import org.cronista.model.Claim.Coder;
import org.cronista.model.Document;
import org.cronista.model.Event;
import org.cronista.model.EventTime;
import org.cronista.model.Found;
import org.cronista.model.Modality;
import org.cronista.model.PlaceMention;
import org.cronista.model.Span;
import org.cronista.publisher.view.DateWords;
import org.cronista.publisher.view.Dossier;
import org.cronista.publisher.view.PlaceWords;
import org.cronista.publisher.view.Quotation;
import org.cronista.publisher.view.ReadingAddress;
import org.cronista.publisher.view.SpeakerWords;
import org.cronista.publisher.view.WorkWords;

/** The words of one claim, who says them, and how we know. */
final class QuoteBlock {

  private final Dossier dossier;

  QuoteBlock(Dossier dossier) {
    this.dossier = dossier;
  }

  void write(Html html, Event event, Claim claim) {
    Optional<Document> document = dossier.findDocument(claim.document());
    boolean itsPlace = dossier.findEventOf(claim.id()).equals(Optional.of(event.id()));
    html.open("figure", quoteAttributes(claim, itsPlace)).line();
    html.open("blockquote", languageAttributes(document));
    words(html, Quotation.of(dossier, claim));
    html.close("blockquote").line();
    html.open("figcaption");
    caption(html, claim, document);
    html.close("figcaption").line();
    html.open("details", "class", "ground").element("summary", "How do we know?").line();
    ground(html, claim, document);
    html.close("details").line().close("figure").line();
  }

  /** A claim that several events share has its anchor where it stands first. */
  private static String[] quoteAttributes(Claim claim, boolean itsPlace) {
    return itsPlace
        ? new String[] {"class", "quote", "id", claim.id().value()}
        : new String[] {"class", "quote"};
  }

  private static String[] languageAttributes(Optional<Document> document) {
    return document
        .map(Document::language)
        .filter(language -> !language.equals("en") && !language.equals("und"))
        .map(language -> new String[] {"lang", language})
        .orElse(new String[0]);
  }

  private static void words(Html html, Quotation quotation) {
    html.text("“" + (quotation.cutBefore() ? "[…] " : ""));
    for (Quotation.Piece piece : quotation.pieces()) {
      if (piece.role().isEmpty()) {
        html.text(piece.text());
      } else {
        Quotation.Role role = piece.role().get();
        html.element(
            role == Quotation.Role.TRIGGER ? "mark" : "u", piece.text(), "title", role.words());
      }
    }
    html.text((quotation.cutAfter() ? " […]" : "") + "”");
  }

  private void caption(Html html, Claim claim, Optional<Document> document) {
    String chain = SpeakerWords.chain(claim, dossier.sourceOf(claim));
    html.element("span", Words.capital(chain), "class", "speaker");
    List<String> authors = dossier.authorsOf(claim);
    if (!authors.isEmpty()) {
      html.text(", by " + String.join(", ", authors));
    }
    html.text(", " + dossier.saidOn(claim).map(DateWords::of).orElse("date of saying not told"));
    if (document.isPresent()) {
      html.text(" ");
      html.element(
          "a",
          "[" + dossier.numberOf(claim.document()) + "]",
          "class",
          "reference",
          "href",
          "#" + Anchors.of(dossier, document.get()));
    }
    if (claim.modality() != Modality.ASSERTED) {
      html.text(" ")
          .element("span", SpeakerWords.modality(claim.modality()), "class", "tag unsure");
    }
    html.element(
        "span",
        " confidence " + Words.confidence(claim.confidence()),
        "class",
        "quiet confidence",
        "title",
        "How sure the reading is, from 0 to 1; not how true the claim is");
  }

  private void ground(Html html, Claim claim, Optional<Document> document) {
    html.open("dl", "class", "grounds").line();
    fact(
        html,
        "Read by",
        (claim.coder() == Coder.PERSON ? "a person" : "machine")
            + (claim.rule().isEmpty() ? "" : ", rule: " + claim.rule()));
    fact(
        html,
        "Words",
        "“"
            + claim.trigger().text()
            + "” at "
            + at(claim.trigger().span())
            + ", sentence at "
            + at(claim.sentence()));
    people(html, "Who", claim.actors());
    people(html, "To whom", claim.recipients());
    fact(html, "When", claim.time().map(QuoteBlock::timeGround).orElse("not told"));
    if (!claim.places().isEmpty()) {
      fact(
          html,
          "Where",
          claim.places().stream().map(QuoteBlock::placeGround).collect(Collectors.joining("; ")));
    }
    citations(html, claim);
    document.ifPresent(d -> documentGround(html, d, claim));
    html.element("dt", "Claim").open("dd").element("code", claim.id().value()).close("dd").line();
    html.close("dl").line();
  }

  private void documentGround(Html html, Document document, Claim claim) {
    html.element("dt", "Document").open("dd");
    Optional<String> page = ReadingAddress.find(dossier, document.id(), claim.sentence());
    page.ifPresent(
        address -> html.element("a", "Read it where it stands", "href", address).text(": "));
    html.element("code", document.file().name());
    document
        .findArticle(claim.sentence())
        .map(Article::title)
        .filter(title -> !title.isBlank())
        .ifPresent(title -> html.text(", article “" + title + "”"));
    document
        .findArticle(claim.sentence())
        .flatMap(Article::published)
        .or(document::published)
        .ifPresent(found -> html.text("; dated by " + publicationGround(found)));
    html.close("dd").line();
  }

  static String publicationGround(Found<?> found) {
    return found.where().replace('-', ' ');
  }

  private static String at(Span span) {
    return span.start() + "–" + span.end();
  }

  private static String timeGround(EventTime time) {
    StringBuilder words = new StringBuilder(DateWords.of(time));
    if (!time.text().isBlank()) {
      words.append(", from “").append(time.text().strip()).append("”");
      time.span().ifPresent(span -> words.append(" at ").append(at(span)));
    }
    if (!time.rule().isBlank()) {
      words.append(": ").append(time.rule());
    }
    return words.append(time.inferred() ? " (inferred)" : "").toString();
  }

  private static String placeGround(PlaceMention place) {
    return PlaceWords.full(place)
        + ", from “"
        + place.mention().text()
        + "” at "
        + at(place.mention().span())
        + " ("
        + (place.inferred() ? "inferred, " : "")
        + PlaceWords.precision(place.precision())
        + ")";
  }

  private static void people(Html html, String question, List<ActorMention> people) {
    if (!people.isEmpty()) {
      fact(
          html,
          question,
          people.stream()
              .map(
                  one ->
                      "“"
                          + one.mention().text()
                          + "” at "
                          + at(one.mention().span())
                          + one.name().map(name -> " = " + name).orElse(""))
              .collect(Collectors.joining("; ")));
    }
  }

  private static void citations(Html html, Claim claim) {
    List<String> works =
        claim.citations().stream()
            .flatMap(citation -> citation.works().stream())
            .map(WorkWords::of)
            .toList();
    if (!works.isEmpty()) {
      fact(html, "It cites", String.join("; ", works));
    }
  }

  private static void fact(Html html, String question, String answer) {
    html.element("dt", question).element("dd", answer).line();
  }
}
