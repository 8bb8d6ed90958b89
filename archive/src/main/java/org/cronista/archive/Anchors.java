package org.cronista.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cronista.model.ActorMention;
import org.cronista.model.Article;
import org.cronista.model.Attribution;
import org.cronista.model.Block;
import org.cronista.model.Citation;
import org.cronista.model.Claim;
import org.cronista.model.CodedDocument;
import org.cronista.model.Document;
import org.cronista.model.EventTime;
import org.cronista.model.Found;
import org.cronista.model.PlaceMention;
import org.cronista.model.Quantity;
import org.cronista.model.Span;
import org.cronista.model.Statement;
import org.cronista.model.TimeExpression;
import org.cronista.model.Warning;

/** All the spans of a record, field by field. */
final class Anchors {

  private final List<Anchor> found = new ArrayList<>();

  private Anchors() {}

  static List<Anchor> of(Document document) {
    Anchors anchors = new Anchors();
    anchors.ground("title", document.title());
    document.authors().forEach(author -> anchors.ground("authors", Optional.of(author)));
    anchors.ground("source", document.source());
    anchors.ground("published", document.published());
    for (Block block : document.blocks()) {
      block.spans().forEach(span -> anchors.span("blocks", span));
    }
    for (Article article : document.articles()) {
      anchors.span("articles", article.span());
      anchors.ground("articles.published", article.published());
    }
    for (Warning warning : document.warnings()) {
      warning.span().ifPresent(span -> anchors.span("warnings", span));
    }
    document.sharedPassages().forEach(passage -> anchors.span("sharedPassages", passage.span()));
    return List.copyOf(anchors.found);
  }

  static List<Anchor> of(CodedDocument coded) {
    Anchors anchors = new Anchors();
    coded.sentences().forEach(span -> anchors.span("sentences", span));
    for (TimeExpression time : coded.times()) {
      anchors.found.add(Anchor.of("times", time.mention()));
    }
    anchors.places(coded.places());
    for (Statement statement : coded.statements()) {
      statement
          .speaker()
          .ifPresent(speaker -> anchors.found.add(Anchor.of("statements.speaker", speaker)));
      anchors.found.add(Anchor.of("statements.cue", statement.cue()));
      anchors.span("statements.content", statement.content());
    }
    return List.copyOf(anchors.found);
  }

  static List<Anchor> of(Claim claim) {
    Anchors anchors = new Anchors();
    anchors.span("sentence", claim.sentence());
    anchors.found.add(Anchor.of("trigger", claim.trigger()));
    anchors.actors("actors", claim.actors());
    anchors.actors("recipients", claim.recipients());
    anchors.places(claim.places());
    claim.time().ifPresent(anchors::time);
    for (Quantity quantity : claim.quantities()) {
      anchors.found.add(Anchor.of("quantities", quantity.mention()));
    }
    for (Attribution attribution : claim.attribution()) {
      anchors.found.add(Anchor.of("attribution", attribution.mention()));
    }
    for (Citation citation : claim.citations()) {
      anchors.span("citations.mark", citation.mark());
      anchors.span("citations.note", citation.note());
    }
    return List.copyOf(anchors.found);
  }

  private void span(String field, Span span) {
    found.add(Anchor.of(field, span));
  }

  private void ground(String field, Optional<? extends Found<?>> value) {
    value.flatMap(Found::span).ifPresent(span -> span(field, span));
  }

  private void time(EventTime time) {
    time.span().ifPresent(span -> found.add(new Anchor("time", span, Optional.of(time.text()))));
  }

  private void actors(String field, List<ActorMention> actors) {
    for (ActorMention actor : actors) {
      found.add(Anchor.of(field, actor.mention()));
      found.add(Anchor.of(field + ".head", actor.head()));
    }
  }

  private void places(List<PlaceMention> places) {
    for (PlaceMention place : places) {
      found.add(Anchor.of("places", place.mention()));
    }
  }
}
