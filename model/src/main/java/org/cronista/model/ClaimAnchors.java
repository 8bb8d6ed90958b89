package org.cronista.model;

import java.util.Optional;

/**
 * Moves the spans of a claim from one extraction of a document's text to another. All words of the
 * claim are found again by its quote; what cannot be found is left out, and without its trigger
 * there is no claim.
 */
public final class ClaimAnchors {

  private final Mover mover;
  private final TextIndex text;

  private ClaimAnchors(Mover mover, TextIndex text) {
    this.mover = mover;
    this.text = text;
  }

  /** Finds the words at a span again; empty when they are gone. */
  @FunctionalInterface
  private interface Mover {
    Optional<Span> move(Span span, Optional<String> words);
  }

  /** From one text to another, by the words and what stands around them. */
  public static ClaimAnchors between(String oldText, String newText) {
    TextIndex old = TextIndex.of(oldText);
    TextIndex index = TextIndex.of(newText);
    return new ClaimAnchors(
        (span, words) -> {
          if (span.end() > old.length() || old.words(span).isBlank()) {
            return Optional.empty();
          }
          // A proportional guess: text before it may have come or gone.
          int hint = (int) ((long) span.start() * index.length() / Math.max(1, old.length()));
          return QuoteSelector.of(old, span).find(newText, hint);
        },
        index);
  }

  /** Within a text: words that do not stand where a claim says are looked for nearby. */
  public static ClaimAnchors in(String text) {
    TextIndex index = TextIndex.of(text);
    return new ClaimAnchors(
        (span, words) -> {
          boolean stands =
              span.end() <= index.length()
                  && words.filter(said -> !said.equals(index.words(span))).isEmpty();
          return stands
              ? Optional.of(span)
              : words
                  .filter(said -> !said.isBlank())
                  .flatMap(said -> QuoteSelector.ofWords(said).find(text, span.start()));
        },
        index);
  }

  /** The claim with its spans in the new text, its identifier kept; empty without its trigger. */
  public Optional<Claim> move(Claim claim) {
    return move(claim.trigger()).map(trigger -> move(claim, trigger));
  }

  private Claim move(Claim claim, Mention trigger) {
    Span sentence =
        move(claim.sentence()).filter(span -> span.contains(trigger.span())).orElse(trigger.span());
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
    return mover.move(span, Optional.empty());
  }

  private Optional<Mention> move(Mention mention) {
    return mover
        .move(mention.span(), Optional.of(mention.text()))
        .map(span -> new Mention(span, text.words(span)));
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
                    actor.sector(),
                    actor.identification().map(this::move)));
  }

  private Identification move(Identification identification) {
    return new Identification(
        identification.rule(),
        identification.ground().flatMap(this::move),
        identification.candidates());
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
    Optional<Mention> words = time.span().flatMap(span -> move(new Mention(span, time.text())));
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
            mark -> move(citation.note()).map(note -> new Citation(mark, note, citation.works())));
  }
}
