package org.cronista.model;

import java.util.Optional;

/**
 * Moves the spans of a claim from one extraction of a document's text to another. All words
 * of the claim are found again by its quote; what cannot be found is left out, and without its trigger
 * there is no claim.
 */
public final class ClaimAnchors {

  private final TextIndex oldText;
  private final String newText;
  private final TextIndex newIndex;

  /** From one text to another. */
  public ClaimAnchors(String oldText, String newText) {
    this.oldText = TextIndex.of(oldText);
    this.newText = newText;
    newIndex = TextIndex.of(newText);
  }

  /** The claim with its spans in the new text, its identifier kept; empty without its trigger. */
  public Optional<Claim> move(Claim claim) {
    return move(claim.trigger()).map(trigger -> move(claim, trigger));
  }

  private Claim move(Claim claim, Mention trigger) {
    Span sentence = move(claim.sentence()).orElse(trigger.span()).hull(trigger.span());
    return claim.toBuilder()
        .at(sentence, trigger)
        .actors(claim.actors().stream().flatMap(one -> move(one).stream()).toList())
        .recipients(claim.recipients().stream().flatMap(one -> move(one).stream()).toList())
        .places(claim.places().stream().flatMap(one -> move(one).stream()).toList())
        .time(claim.time().map(this::move))
        .quantities(claim.quantities().stream().flatMap(one -> move(one).stream()).toList())
        .attribution(claim.attribution().stream().flatMap(one -> move(one).stream()).toList())
        .citations(claim.citations().stream().flatMap(one -> move(one).stream()).toList())
        .build();
  }

  private Optional<Span> move(Span span) {
    if (span.end() > oldText.length() || oldText.words(span).isBlank()) {
      return Optional.empty();
    }
    // A proportional guess: text before it may have come or gone.
    int hint = (int) ((long) span.start() * newIndex.length() / Math.max(1, oldText.length()));
    return QuoteSelector.of(oldText, span).find(newText, hint);
  }

  private Optional<Mention> move(Mention mention) {
    return move(mention.span()).map(span -> new Mention(span, newIndex.words(span)));
  }

  private Optional<ActorMention> move(ActorMention actor) {
    return move(actor.mention())
        .map(
            mention ->
                new ActorMention(
                    mention,
                    move(actor.head()).orElse(mention),
                    actor.actorId(),
                    actor.name(),
                    actor.country(),
                    actor.sector()));
  }

  private Optional<PlaceMention> move(PlaceMention place) {
    return move(place.mention())
        .map(
            mention ->
                new PlaceMention(
                    mention,
                    place.geonamesId(),
                    place.name(),
                    place.kind(),
                    place.coordinates(),
                    place.country(),
                    place.admin1(),
                    place.precision(),
                    place.inferred()));
  }

  private EventTime move(EventTime time) {
    Optional<Mention> words =
        time.span().flatMap(span -> move(new Mention(span, time.text())));
    return new EventTime(
        time.start(),
        time.end(),
        time.precision(),
        words.map(Mention::text).orElse(time.text()),
        words.map(Mention::span),
        time.inferred(),
        time.rule());
  }

  private Optional<Quantity> move(Quantity quantity) {
    return move(quantity.mention())
        .map(
            mention ->
                new Quantity(
                    mention,
                    quantity.what(),
                    quantity.interval(),
                    quantity.qualifier(),
                    quantity.unit(),
                    quantity.of(),
                    quantity.cumulative()));
  }

  private Optional<Attribution> move(Attribution attribution) {
    return move(attribution.mention())
        .map(mention -> new Attribution(mention, attribution.speaker(), attribution.speakerId()));
  }

  private Optional<Citation> move(Citation citation) {
    return move(citation.mark())
        .flatMap(
            mark ->
                move(citation.note()).map(note -> new Citation(mark, note, citation.works())));
  }
}
