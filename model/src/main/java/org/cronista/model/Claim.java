package org.cronista.model;

import java.util.List;
import java.util.Optional;

/**
 * One sourced assertion: somebody says that somebody did something to somebody, and these are the
 * words.
 *
 * <p>Immutable; built by {@link #builder}. Two claims are equal when their identifiers are.
 */
public final class Claim {

  private final ClaimId id;
  private final DocumentId document;
  private final Optional<ArticleId> article;
  private final PloverType type;
  private final Optional<String> mode;
  private final Optional<AcledSubEvent> subEvent;
  private final Span sentence;
  private final Mention trigger;
  private final List<ActorMention> actors;
  private final List<ActorMention> recipients;
  private final List<PlaceMention> places;
  private final Optional<EventTime> time;
  private final Optional<TimeBounds> bounds;
  private final List<EventOrder> order;
  private final List<Quantity> quantities;
  private final List<Attribution> attribution;
  private final List<Citation> citations;
  private final Modality modality;
  private final double confidence;
  private final Coder coder;
  private final String rule;

  private Claim(Builder builder) {
    document = builder.document;
    article = builder.article;
    type = builder.type;
    mode = builder.mode;
    subEvent = builder.subEvent;
    sentence = builder.sentence;
    trigger = builder.trigger;
    actors = List.copyOf(builder.actors);
    recipients = List.copyOf(builder.recipients);
    places = List.copyOf(builder.places);
    time = builder.time;
    bounds = builder.bounds;
    order = List.copyOf(builder.order);
    quantities = List.copyOf(builder.quantities);
    attribution = List.copyOf(builder.attribution);
    citations = List.copyOf(builder.citations);
    modality = builder.modality;
    confidence = builder.confidence;
    coder = builder.coder;
    rule = builder.rule;
    id =
        builder.id.orElseGet(
            () ->
                ClaimId.of(
                    document.value(),
                    type.name(),
                    mode.orElse(""),
                    trigger.span().start() + "-" + trigger.span().end()));
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("Confidence is 0 to 1, not " + confidence);
    }
    mode.ifPresent(
        m -> {
          if (!type.modes().contains(m)) {
            throw new IllegalArgumentException(m + " is no mode of " + type);
          }
        });
  }

  /** Who made the claim out of the words. */
  public enum Coder {
    MACHINE,
    PERSON
  }

  /** Starts a claim from what every claim has. */
  public static Builder builder(
      DocumentId document, PloverType type, Span sentence, Mention trigger) {
    return new Builder(document, type, sentence, trigger);
  }

  /** A builder that starts from this claim's values, its identifier included. */
  public Builder toBuilder() {
    Builder builder = new Builder(document, type, sentence, trigger);
    builder.id = Optional.of(id);
    builder.article = article;
    builder.mode = mode;
    builder.subEvent = subEvent;
    builder.actors = actors;
    builder.recipients = recipients;
    builder.places = places;
    builder.time = time;
    builder.bounds = bounds;
    builder.order = order;
    builder.quantities = quantities;
    builder.attribution = attribution;
    builder.citations = citations;
    builder.modality = modality;
    builder.confidence = confidence;
    builder.coder = coder;
    builder.rule = rule;
    return builder;
  }

  /** Content hash over document, type, mode and trigger. */
  public ClaimId id() {
    return id;
  }

  /** The document that makes the claim. */
  public DocumentId document() {
    return document;
  }

  /** The article within it, if the document holds several. */
  public Optional<ArticleId> article() {
    return article;
  }

  /** PLOVER type. */
  public PloverType type() {
    return type;
  }

  /** PLOVER mode, one of the type's. */
  public Optional<String> mode() {
    return mode;
  }

  /** ACLED sub-event, when ACLED has one for it. */
  public Optional<AcledSubEvent> subEvent() {
    return subEvent;
  }

  /** The sentence it is told in. */
  public Span sentence() {
    return sentence;
  }

  /** The word that tells of the event. */
  public Mention trigger() {
    return trigger;
  }

  /** Who does it, perhaps several, perhaps nobody named. */
  public List<ActorMention> actors() {
    return actors;
  }

  /** To whom. */
  public List<ActorMention> recipients() {
    return recipients;
  }

  /** Where, best first. */
  public List<PlaceMention> places() {
    return places;
  }

  /** When, if anything is known. */
  public Optional<EventTime> time() {
    return time;
  }

  /** Between which days it lies, where no date is told but something else bounds it. */
  public Optional<TimeBounds> bounds() {
    return bounds;
  }

  /** How it lies in time to other claims of the same document. */
  public List<EventOrder> order() {
    return order;
  }

  /** How many. */
  public List<Quantity> quantities() {
    return quantities;
  }

  /** According to whom, outermost first; empty when it is the author's own voice. */
  public List<Attribution> attribution() {
    return attribution;
  }

  /** The notes that back it. */
  public List<Citation> citations() {
    return citations;
  }

  /** In what mode of speech. */
  public Modality modality() {
    return modality;
  }

  /** 0 to 1. */
  public double confidence() {
    return confidence;
  }

  /** Machine or person. */
  public Coder coder() {
    return coder;
  }

  /** What made it, for people: the frame and the roles that fired. */
  public String rule() {
    return rule;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Claim claim && id.equals(claim.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return id + " " + type + mode.map(m -> " " + m).orElse("") + " \"" + trigger.text() + "\"";
  }

  /** Collects a claim's values. */
  public static final class Builder {
    private final DocumentId document;
    private PloverType type;
    private Span sentence;
    private Mention trigger;
    private Optional<ClaimId> id = Optional.empty();
    private Optional<ArticleId> article = Optional.empty();
    private Optional<String> mode = Optional.empty();
    private Optional<AcledSubEvent> subEvent = Optional.empty();
    private List<ActorMention> actors = List.of();
    private List<ActorMention> recipients = List.of();
    private List<PlaceMention> places = List.of();
    private Optional<EventTime> time = Optional.empty();
    private Optional<TimeBounds> bounds = Optional.empty();
    private List<EventOrder> order = List.of();
    private List<Quantity> quantities = List.of();
    private List<Attribution> attribution = List.of();
    private List<Citation> citations = List.of();
    private Modality modality = Modality.ASSERTED;
    private double confidence = 0.5;
    private Coder coder = Coder.MACHINE;
    private String rule = "";

    private Builder(DocumentId document, PloverType type, Span sentence, Mention trigger) {
      this.document = document;
      this.type = type;
      this.sentence = sentence;
      this.trigger = trigger;
    }

    /** Fixes the identifier; without it, it is computed. */
    public Builder id(ClaimId value) {
      id = Optional.of(value);
      return this;
    }

    /** Sets the PLOVER type, and with it the mode. */
    public Builder type(PloverType newType, Optional<String> newMode) {
      type = newType;
      mode = newMode;
      return this;
    }

    /** Sets where it is told. */
    public Builder at(Span newSentence, Mention newTrigger) {
      sentence = newSentence;
      trigger = newTrigger;
      return this;
    }

    /** Sets the article. */
    public Builder article(Optional<ArticleId> value) {
      article = value;
      return this;
    }

    /** Sets the PLOVER mode. */
    public Builder mode(Optional<String> value) {
      mode = value;
      return this;
    }

    /** Sets the ACLED sub-event. */
    public Builder subEvent(Optional<AcledSubEvent> value) {
      subEvent = value;
      return this;
    }

    /** Sets who does it. */
    public Builder actors(List<ActorMention> value) {
      actors = value;
      return this;
    }

    /** Sets to whom it is done. */
    public Builder recipients(List<ActorMention> value) {
      recipients = value;
      return this;
    }

    /** Sets where, best first. */
    public Builder places(List<PlaceMention> value) {
      places = value;
      return this;
    }

    /** Sets when. */
    public Builder time(Optional<EventTime> value) {
      time = value;
      return this;
    }

    /** Sets between which days. */
    public Builder bounds(Optional<TimeBounds> value) {
      bounds = value;
      return this;
    }

    /** Sets how it lies in time to other claims. */
    public Builder order(List<EventOrder> value) {
      order = value;
      return this;
    }

    /** Sets how many. */
    public Builder quantities(List<Quantity> value) {
      quantities = value;
      return this;
    }

    /** Sets according to whom, outermost first. */
    public Builder attribution(List<Attribution> value) {
      attribution = value;
      return this;
    }

    /** Sets the notes that back it. */
    public Builder citations(List<Citation> value) {
      citations = value;
      return this;
    }

    /** Sets the mode of speech. */
    public Builder modality(Modality value) {
      modality = value;
      return this;
    }

    /** Sets the confidence, 0 to 1. */
    public Builder confidence(double value) {
      confidence = value;
      return this;
    }

    /** Sets who coded it. */
    public Builder coder(Coder value) {
      coder = value;
      return this;
    }

    /** Says what made it. */
    public Builder rule(String value) {
      rule = value;
      return this;
    }

    /** The claim. */
    public Claim build() {
      return new Claim(this);
    }
  }
}
