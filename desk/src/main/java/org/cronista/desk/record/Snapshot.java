package org.cronista.desk.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.cronista.model.Actor;
import org.cronista.model.Chronology;
import org.cronista.model.Claim;
import org.cronista.model.ClaimId;
import org.cronista.model.Disagreement;
import org.cronista.model.DisagreementId;
import org.cronista.model.Document;
import org.cronista.model.DocumentId;
import org.cronista.model.Event;
import org.cronista.model.EventId;
import org.cronista.model.Span;
import org.cronista.publisher.PublisherOptions;
import org.cronista.publisher.view.Dossier;
import org.cronista.publisher.view.RelationWords;

/** One state of the chronology, with everything findable. Immutable; safe for concurrent use. */
public final class Snapshot {

  private static final Comparator<Disagreement> GRAVEST_FIRST =
      Comparator.comparing(Disagreement::relation, RelationWords.gravestFirst())
          .thenComparing(one -> one.attribute().equals("killed") ? 0 : 1)
          .thenComparing(one -> -one.sides().stream().mapToInt(side -> side.sources().size()).sum())
          .thenComparing(Disagreement::id);

  private final long version;
  private final Dossier dossier;
  private final Map<EventId, Integer> eventPlaces = new HashMap<>();
  private final Map<DisagreementId, Disagreement> disagreements = new HashMap<>();
  private final List<Disagreement> disagreementsByGravity;
  private final Map<ClaimId, List<Disagreement>> disagreementsByClaim = new HashMap<>();
  private final Map<ClaimId, Claim> claims = new HashMap<>();
  private final Map<DocumentId, List<Claim>> claimsByDocument;
  private final Map<String, Actor> actors = new HashMap<>();
  private final Set<String> sources;
  private final Folded folded = new Folded();
  private final Map<EventId, String> searchTexts = new HashMap<>();
  private final Map<ClaimId, Sentence> sentences = new ConcurrentHashMap<>();

  private record Sentence(Span span, String folded) {}

  /**
   * A state.
   *
   * @param version counts up with each state
   */
  public Snapshot(long version, Chronology chronology) {
    this.version = version;
    dossier = Dossier.of(chronology, PublisherOptions.defaults().thinBelow());
    List<Event> events = dossier.events();
    for (int at = 0; at < events.size(); at++) {
      eventPlaces.put(events.get(at).id(), at);
      searchTexts.put(events.get(at).id(), searchText(events.get(at)));
    }
    for (Disagreement one : dossier.disagreements()) {
      disagreements.put(one.id(), one);
      one.sides().stream()
          .flatMap(side -> side.claims().stream())
          .distinct()
          .forEach(
              claim ->
                  disagreementsByClaim.computeIfAbsent(claim, id -> new ArrayList<>(1)).add(one));
    }
    disagreementsByGravity = dossier.disagreements().stream().sorted(GRAVEST_FIRST).toList();
    dossier.claims().forEach(claim -> claims.put(claim.id(), claim));
    claimsByDocument = dossier.claims().stream().collect(Collectors.groupingBy(Claim::document));
    dossier.actors().forEach(actor -> actors.put(actor.id(), actor));
    sources = new TreeSet<>(dossier.sources());
  }

  private static String searchText(Event event) {
    return Folded.of(
        event.headline()
            + " "
            + event.places().stream().map(one -> one.name()).collect(Collectors.joining(" "))
            + " "
            + event.episode().orElse(""));
  }

  /** Headline, places and episode of an event without case and accents, to be looked through. */
  public String searchTextOf(Event event) {
    return searchTexts.getOrDefault(event.id(), "");
  }

  /** A claim's sentence without case and accents, to be looked through. */
  public String searchTextOf(Claim claim) {
    Span span = claim.sentence();
    Sentence known = sentences.get(claim.id());
    if (known == null || !known.span().equals(span)) {
      known =
          new Sentence(
              span,
              findDocument(claim.document())
                  .map(document -> Folded.of(dossier.textIndex(document).words(span)))
                  .orElse(""));
      sentences.put(claim.id(), known);
    }
    return known.folded();
  }

  /** A name without case and accents. */
  public String folded(String name) {
    return folded.name(name);
  }

  /** Counts up with each state. */
  public long version() {
    return version;
  }

  /** Everything in its order. */
  public Dossier dossier() {
    return dossier;
  }

  /** All events, by time, undated last. */
  public List<Event> events() {
    return dossier.events();
  }

  /** Where in {@link #events} the event stands. */
  public Optional<Integer> findPlace(EventId id) {
    return Optional.ofNullable(eventPlaces.get(id));
  }

  /** The event. */
  public Optional<Event> findEvent(EventId id) {
    return findPlace(id).map(place -> events().get(place));
  }

  /** The claim that stands. */
  public Optional<Claim> findClaim(ClaimId id) {
    return Optional.ofNullable(claims.get(id));
  }

  /** The claims of a document, in text order. */
  public List<Claim> claimsIn(DocumentId document) {
    return claimsByDocument.getOrDefault(document, List.of());
  }

  /** The document. */
  public Optional<Document> findDocument(DocumentId id) {
    return dossier.findDocument(id);
  }

  /** The disagreement. */
  public Optional<Disagreement> findDisagreement(DisagreementId id) {
    return Optional.ofNullable(disagreements.get(id));
  }

  /** The disagreements in which the claim is on some side. */
  public List<Disagreement> disagreementsOn(ClaimId claim) {
    return disagreementsByClaim.getOrDefault(claim, List.of());
  }

  /**
   * All disagreements, gravest first: contradictions of tolls before others; of equals, what more
   * outlets tell of.
   */
  public List<Disagreement> disagreementsByGravity() {
    return disagreementsByGravity;
  }

  /** The actor. */
  public Optional<Actor> findActor(String id) {
    return Optional.ofNullable(actors.get(id));
  }

  /** Names of all outlets, sorted. */
  public Set<String> sources() {
    return sources;
  }
}
