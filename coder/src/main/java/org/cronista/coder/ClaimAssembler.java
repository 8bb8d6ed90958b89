package org.cronista.coder;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cronista.coder.actor.ActorResolver;
import org.cronista.coder.actor.DocumentActors;
import org.cronista.coder.frame.Antecedents;
import org.cronista.coder.frame.Antecedents.Antecedent;
import org.cronista.coder.frame.FrameMatch;
import org.cronista.coder.frame.FrameMatch.Trait;
import org.cronista.coder.language.Grammar;
import org.cronista.coder.language.Relation;
import org.cronista.coder.language.Sentence;
import org.cronista.model.ActorMention;
import org.cronista.model.Attribution;
import org.cronista.model.Claim;
import org.cronista.model.Document;
import org.cronista.model.EventTime;
import org.cronista.model.Identification;
import org.cronista.model.Modality;
import org.cronista.model.PlaceMention;
import org.cronista.model.PloverType;
import org.cronista.model.Quantity;
import org.cronista.model.Span;
import org.cronista.model.TimeBounds;
import org.cronista.packs.Frame.PartOfSpeech;

/** Puts what was found around one trigger together into a claim. */
final class ClaimAssembler {

  private static final int MAX_PARTIES = 6;

  /** Factor for an event that is only the content of a verbal act. */
  private static final double CONTENT_ONLY = 0.5;

  /** Factor for talk of such events at large. */
  private static final double AT_LARGE = 0.5;

  /** Modes that strike all who live in a place. */
  private static final Set<String> MEASURES =
      Set.of("curfew", "martial-law", "restrict", "discontinue", "withhold");

  /** Relations that say where something is done. */
  private static final Set<String> WHERE = Set.of("in", "at", "on", "outside");

  /** A capital stands for its state: "opened an embassy in Maputo". */
  private static final Set<PloverType> DIPLOMATIC =
      EnumSet.of(PloverType.CONSULT, PloverType.SUPPORT, PloverType.SANCTION);

  private final Document document;
  private final ActorResolver actors;
  private final DocumentActors names;
  private final Antecedents antecedents;

  ClaimAssembler(
      Document document, ActorResolver actors, DocumentActors names, Antecedents antecedents) {
    this.document = document;
    this.actors = actors;
    this.names = names;
    this.antecedents = antecedents;
  }

  /** What was found around a trigger, besides the frame itself. */
  record Findings(
      List<PlaceMention> places,
      Optional<EventTime> time,
      Optional<TimeBounds> bounds,
      List<Quantity> quantities,
      List<Attribution> attribution,
      Modality modality) {}

  Claim assemble(Sentence sentence, FrameMatch match, Findings findings) {
    return Claim.builder(
            document.id(),
            match.type(),
            sentence.span(),
            sentence.mention(match.firstToken(), match.lastToken()))
        .article(document.findArticle(sentence.span()).map(a -> a.id()))
        .mode(match.mode())
        .subEvent(match.subEvent())
        .actors(parties(sentence, match.actors(), findings.time()))
        .recipients(recipients(sentence, match, findings))
        .places(findings.places())
        .time(findings.time())
        .bounds(findings.bounds())
        .quantities(findings.quantities())
        .attribution(findings.attribution())
        .citations(document.citations(sentence.span()))
        .modality(modality(match, findings.modality()))
        .confidence(confidence(match, findings.modality()))
        .rule(rule(match))
        .build();
  }

  private List<ActorMention> parties(
      Sentence sentence, List<Integer> heads, Optional<EventTime> time) {
    List<ActorMention> parties = new ArrayList<>();
    for (int head : heads) {
      if (parties.size() < MAX_PARTIES) {
        Optional<Antecedent> meant = antecedents.find(sentence, head);
        Sentence where = meant.map(Antecedent::sentence).orElse(sentence);
        int at = meant.map(Antecedent::head).orElse(head);
        for (int one : meant.isPresent() ? new Grammar(where).withConjuncts(at) : List.of(at)) {
          ActorMention party = withoutCase(where, one, actors.resolve(where, one, names, time));
          parties.add(
              meant.isPresent() && party.identification().isEmpty()
                  ? party.identifiedBy(pronoun(sentence, head))
                  : party);
        }
      }
    }
    return parties;
  }

  private static Identification pronoun(Sentence sentence, int head) {
    return Identification.of("meant by a pronoun", Optional.of(sentence.mention(head, head)));
  }

  /** "<i>Japan</i>'s offer": the party is Japan. */
  private static ActorMention withoutCase(Sentence sentence, int head, ActorMention party) {
    int last = sentence.tokenAt(party.mention().span().end() - 1);
    if (last <= head || sentence.token(last).relation() != Relation.CASE) {
      return party;
    }
    int first = sentence.tokenAt(party.mention().span().start());
    return party.withMention(sentence.mention(first, last - 1));
  }

  /** A massacre <i>of</i> a town is a massacre there: the town is no party to it. */
  private List<ActorMention> recipients(Sentence sentence, FrameMatch match, Findings findings) {
    List<PlaceMention> places = findings.places();
    List<ActorMention> found = parties(sentence, match.recipients(), findings.time());
    if (isMeasure(match)) {
      return found;
    }
    if (match.type() == PloverType.PROTEST && match.mode().filter("demo"::equals).isPresent()) {
      return found.stream().filter(r -> places.stream().noneMatch(p -> isPlaceIn(p, r))).toList();
    }
    boolean localNoun = match.frame().partOfSpeech() != PartOfSpeech.VERB;
    boolean whereDone =
        !DIPLOMATIC.contains(match.type()) && WHERE.contains(match.recipientRelation());
    if (!localNoun && !whereDone) {
      return found;
    }
    return found.stream().filter(r -> places.stream().noneMatch(p -> isTownAt(p, r))).toList();
  }

  /** A curfew, an embargo or its end is laid on a place: the town is what it is about. */
  private static boolean isMeasure(FrameMatch match) {
    boolean measure = match.mode().filter(MEASURES::contains).isPresent();
    return measure || match.type() == PloverType.CONCEDE;
  }

  /** Marchers go to a town and fill its streets; it is not whom they march against. */
  private static boolean isPlaceIn(PlaceMention place, ActorMention recipient) {
    Span town = place.mention().span();
    Span party = recipient.mention().span();
    return place.isWithinCountry() && party.start() <= town.start() && town.end() == party.end();
  }

  private static boolean isTownAt(PlaceMention place, ActorMention recipient) {
    return place.isWithinCountry() && place.mention().span().equals(recipient.mention().span());
  }

  /** A promise or refusal has been made, whatever becomes of the deed. */
  private static Modality modality(FrameMatch match, Modality read) {
    boolean deedOnly = read == Modality.PLANNED || read == Modality.NEGATED;
    return deedOnly && match.traits().contains(Trait.SPEECH_ACT) ? Modality.ASSERTED : read;
  }

  private static double confidence(FrameMatch match, Modality modality) {
    double confidence = roleConfidence(match);
    boolean inner = match.traits().contains(Trait.INNER) && !modality.happened();
    if (inner || match.traits().contains(Trait.ABSORBED)) {
      confidence *= CONTENT_ONLY;
    }
    return match.traits().contains(Trait.GENERIC) ? confidence * AT_LARGE : confidence;
  }

  /** The frame's own confidence, less where it expected somebody and found nobody. */
  private static double roleConfidence(FrameMatch match) {
    double confidence = match.frame().confidence();
    boolean actorMissing = !match.frame().actor().isEmpty() && match.actors().isEmpty();
    boolean recipientMissing = !match.frame().recipient().isEmpty() && match.recipients().isEmpty();
    if (actorMissing && recipientMissing) {
      return confidence * 0.6;
    }
    return actorMissing || recipientMissing ? confidence * 0.85 : confidence;
  }

  private static String rule(FrameMatch match) {
    StringBuilder rule = new StringBuilder();
    rule.append("frame ").append(String.join(" ", match.frame().trigger()));
    rule.append(" (").append(match.frame().location()).append(")");
    if (!match.actorRelation().isEmpty()) {
      rule.append("; actor: ").append(match.actorRelation());
    }
    if (!match.recipientRelation().isEmpty()) {
      rule.append("; recipient: ").append(match.recipientRelation());
    }
    return rule.toString();
  }
}
