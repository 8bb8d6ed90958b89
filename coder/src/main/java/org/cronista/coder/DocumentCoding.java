package org.cronista.coder;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cronista.coder.ClaimAssembler.Findings;
import org.cronista.coder.actor.ActorResolver;
import org.cronista.coder.actor.DocumentActors;
import org.cronista.coder.frame.Antecedents;
import org.cronista.coder.frame.Foreground;
import org.cronista.coder.frame.Foreground.Told;
import org.cronista.coder.frame.FrameMatch;
import org.cronista.coder.frame.FrameMatch.Trait;
import org.cronista.coder.frame.KnownTokens;
import org.cronista.coder.language.Sentence;
import org.cronista.coder.learned.ChiefEvidence.Standing;
import org.cronista.coder.learned.Decision;
import org.cronista.coder.learned.DocumentDecision;
import org.cronista.coder.learned.Opening;
import org.cronista.coder.place.EventPlaces;
import org.cronista.coder.place.FoundPlace;
import org.cronista.coder.place.PlaceMemory;
import org.cronista.coder.speech.AttributionChains;
import org.cronista.coder.speech.FoundStatement;
import org.cronista.coder.speech.Phrase;
import org.cronista.coder.time.ClaimOrder;
import org.cronista.coder.time.CountedStates;
import org.cronista.coder.time.EventBounds;
import org.cronista.coder.time.EventDating;
import org.cronista.coder.time.FoundTime;
import org.cronista.coder.time.Lengths;
import org.cronista.coder.time.SentenceTimes;
import org.cronista.model.AcledSubEvent;
import org.cronista.model.Attribution;
import org.cronista.model.BlockKind;
import org.cronista.model.Claim;
import org.cronista.model.CodedDocument;
import org.cronista.model.CodedDocument.Primary;
import org.cronista.model.Document;
import org.cronista.model.EventTime;
import org.cronista.model.Found;
import org.cronista.model.Label;
import org.cronista.model.Modality;
import org.cronista.model.PlaceMention;
import org.cronista.model.PloverType;
import org.cronista.model.Quantity;
import org.cronista.model.Span;
import org.cronista.model.Statement;
import org.cronista.model.TimeBounds;
import org.cronista.model.TimeExpression;
import org.cronista.model.TimeExpression.Type;

/** The coding of one document: its sentences, and what was read out of them so far. Used once. */
final class DocumentCoding {

  private final CoderParts parts;
  private final Document document;
  private final List<Sentence> sentences;
  private final List<List<FoundPlace>> places;
  private final List<SentenceTimes> times;
  private final List<FoundStatement> statements;
  private final DocumentActors names;
  private final Set<Claim> background = new HashSet<>();

  /** The claims of events that the text tells, not only mentions; see {@link Foreground}. */
  private final Set<Claim> told = new HashSet<>();

  private final Optional<Decision> decision;

  /**
   * Prepares the coding.
   *
   * @param decision between the frames and what was learned; without it the frames stand alone
   */
  DocumentCoding(
      CoderParts parts, Optional<Decision> decision, Document document, List<Sentence> sentences) {
    this.parts = parts;
    this.decision = decision;
    this.document = document;
    this.sentences = sentences;
    this.places = parts.places().find(sentences, List.of());
    this.times = parts.times().read(document, sentences);
    this.statements = parts.statements().find(sentences);
    this.names =
        parts
            .actors()
            .readNames(
                sentences,
                places,
                sentences.stream().map(this::dateTokens).toList(),
                sentences.stream().map(this::article).toList());
  }

  private String article(Sentence sentence) {
    return document.findArticle(sentence.span()).map(a -> a.id().value()).orElse("");
  }

  CodedDocument code() {
    List<Claim> read = claims();
    List<Claim> claims = read.stream().filter(told::contains).toList();
    LabelRanker ranker = new LabelRanker(read, background);
    Optional<Primary> framesChief = new LabelRanker(claims, background).primary();
    return decision
        .map(d -> decided(d.about(opening()), claims, ranker, framesChief))
        .orElseGet(() -> coded(framesChief, ranker.labels(), claims));
  }

  /** The frames' claims and labels in the light of what was learned. */
  private CodedDocument decided(
      DocumentDecision deciding,
      List<Claim> claims,
      LabelRanker ranker,
      Optional<Primary> framesChief) {
    Map<Span, String> words =
        sentences.stream().collect(Collectors.toMap(Sentence::span, Sentence::text, (a, b) -> a));
    List<Claim> likely =
        deciding.weigh(claims, c -> words.getOrDefault(c.sentence(), "")).stream()
            .filter(deciding::isTold)
            .toList();
    List<Label> labels = deciding.labels(ranker.labels());
    Optional<PloverType> framesType = framesChief.map(Primary::type);
    Optional<Primary> primary =
        deciding.primary(
            likely,
            labels,
            c -> ranker.outcome(c).map(AcledSubEvent::label),
            c ->
                new Standing(
                    ranker.order(c),
                    background.contains(c),
                    framesType.equals(Optional.of(c.type()))));
    return coded(primary, labels, likely);
  }

  /** What the document is chiefly about: its title and first sentences. */
  private String opening() {
    boolean titled = document.blocks().stream().anyMatch(b -> b.kind() == BlockKind.TITLE);
    return Opening.of(
        document.title().filter(t -> !titled).map(Found::value),
        sentences.stream().map(Sentence::text).toList());
  }

  private CodedDocument coded(Optional<Primary> primary, List<Label> labels, List<Claim> claims) {
    return new CodedDocument(
        document.id(),
        primary,
        labels,
        sentences.stream().map(Sentence::span).toList(),
        timeExpressions(),
        places.stream().flatMap(List::stream).map(FoundPlace::place).toList(),
        statements.stream().map(this::statement).toList(),
        ClaimOrder.among(claims));
  }

  /** What {@link #code} reads, and how. */
  Explanation explain() {
    Explainer explainer = new Explainer(parts.matcher());
    return new Explanation(
        sentences.stream().map(s -> explainer.explain(s, known(s))).toList(), code());
  }

  private KnownTokens known(Sentence sentence) {
    return new KnownTokens(dateTokens(sentence), placeTokens(places.get(sentence.order())));
  }

  private List<TimeExpression> timeExpressions() {
    return times.stream().flatMap(t -> t.times().stream()).map(FoundTime::expression).toList();
  }

  private Statement statement(FoundStatement found) {
    Statement statement = found.toStatement();
    return new Statement(
        statement.speaker(),
        speakerId(found),
        statement.cue(),
        statement.content(),
        statement.direct());
  }

  private Optional<String> speakerId(FoundStatement found) {
    return found.bestSpeaker().flatMap(this::actorId);
  }

  private Optional<String> actorId(Phrase phrase) {
    Sentence sentence = sentences.get(phrase.sentenceOrder());
    return parts
        .actors()
        .findNamed(sentence, phrase.first(), phrase.last(), names)
        .map(a -> a.actor().id());
  }

  private List<Claim> claims() {
    AttributionChains chains = new AttributionChains(statements);
    ActorResolver actors = parts.actors();
    ClaimAssembler assembler =
        new ClaimAssembler(document, actors, names, new Antecedents(sentences, parts.parties()));
    PlaceMemory memory = new PlaceMemory(parts.placeNouns());
    List<Claim> claims = new ArrayList<>();
    for (Sentence sentence : sentences) {
      List<FoundPlace> here = places.get(sentence.order());
      Set<Integer> dates = dateTokens(sentence);
      KnownTokens known = known(sentence);
      List<FrameMatch> matches = parts.matcher().match(sentence, known);
      Map<Integer, List<Quantity>> tied =
          matches.isEmpty()
              ? Map.of()
              : parts.tying().tie(sentence, matches, parts.quantities().find(sentence, dates));
      EventPlaces eventPlaces =
          new EventPlaces(
              sentence,
              here,
              matches.stream().map(FrameMatch::head).collect(Collectors.toSet()),
              parts.placeNouns());
      List<Told> all = new ArrayList<>();
      List<Claim> ofSentence = new ArrayList<>();
      for (int i = 0; i < matches.size(); i++) {
        FrameMatch match = matches.get(i);
        List<PlaceMention> where = eventPlaces.of(match.head(), match.trigger());
        List<FoundStatement> covering = chains.covering(sentence, match.head());
        SentenceTimes when = times.get(sentence.order());
        List<Quantity> quantities = tied.getOrDefault(i, List.of());
        Modality modality = parts.modality().of(sentence, match, covering);
        Dated dated = date(sentence, match.head(), when, quantities, modality);
        Findings findings =
            new Findings(
                where.isEmpty() ? memory.recall(sentence) : where,
                dated.time(),
                dated.bounds(),
                quantities,
                attribution(sentence, match, chains, covering),
                modality);
        Claim claim = assembler.assemble(sentence, match, findings);
        all.add(new Told(match, claim.modality(), !quantities.isEmpty()));
        ofSentence.add(claim);
        if (match.traits().contains(Trait.BACKGROUND)) {
          background.add(claim);
        }
      }
      Set<FrameMatch> foreground = Foreground.of(sentence, all, known);
      for (int i = 0; i < matches.size(); i++) {
        if (foreground.contains(matches.get(i))) {
          told.add(ofSentence.get(i));
        }
      }
      claims.addAll(
          ClaimOrder.complete(
              sentence, matches.stream().map(FrameMatch::head).toList(), ofSentence));
      memory.remember(sentence, here);
    }
    return claims;
  }

  /** When an event was, or between which days. */
  private record Dated(Optional<EventTime> time, Optional<TimeBounds> bounds) {}

  private static Dated date(
      Sentence sentence,
      int head,
      SentenceTimes when,
      List<Quantity> quantities,
      Modality modality) {
    Optional<EventTime> time =
        EventDating.date(sentence, head, when)
            .map(t -> Lengths.complete(sentence, head, t, quantities));
    Optional<TimeBounds> bounds =
        time.isPresent() || !ClaimOrder.isPast(modality)
            ? Optional.empty()
            : EventBounds.of(sentence, head, when.times())
                .or(() -> EventBounds.after(sentence, head, when.context()));
    return time.isEmpty()
        ? new Dated(bounds.flatMap(b -> CountedStates.asOf(b, quantities)), bounds)
        : new Dated(time, bounds);
  }

  /** The tokens of dates and hours; lengths of time are quantities and do not count here. */
  private Set<Integer> dateTokens(Sentence sentence) {
    Set<Integer> dates = new HashSet<>();
    for (FoundTime time : times.get(sentence.order()).times()) {
      if (time.expression().type() != Type.DURATION) {
        for (int i = time.firstToken(); i <= time.lastToken(); i++) {
          dates.add(i);
        }
      }
    }
    return dates;
  }

  /** The tokens of names of places within a country. */
  private static Set<Integer> placeTokens(List<FoundPlace> here) {
    Set<Integer> tokens = new HashSet<>();
    for (FoundPlace place : here) {
      if (place.isNamed() && place.place().isWithinCountry()) {
        for (int i = place.firstToken(); i <= place.lastToken(); i++) {
          tokens.add(i);
        }
      }
    }
    return tokens;
  }

  /** The chain as the speech rules give it, with the speakers that are known actors. */
  private List<Attribution> attribution(
      Sentence sentence,
      FrameMatch match,
      AttributionChains chains,
      List<FoundStatement> covering) {
    List<Attribution> chain = chains.chain(sentence, match.head());
    List<FoundStatement> vouching =
        covering.stream()
            .filter(s -> s.kind() == FoundStatement.Kind.REPORT && !s.negated())
            .toList();
    List<Attribution> known = new ArrayList<>();
    for (int i = 0; i < chain.size(); i++) {
      Attribution link = chain.get(i);
      known.add(
          new Attribution(link.mention(), link.speaker(), link.speakerId().or(idOf(vouching, i))));
    }
    return known;
  }

  private java.util.function.Supplier<Optional<String>> idOf(
      List<FoundStatement> vouching, int index) {
    return () -> index < vouching.size() ? speakerId(vouching.get(index)) : Optional.empty();
  }
}
