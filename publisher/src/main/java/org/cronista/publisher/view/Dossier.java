package org.cronista.publisher.view;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.cronista.model.Actor;
import org.cronista.model.Article;
import org.cronista.model.Chronology;
import org.cronista.model.Claim;
import org.cronista.model.ClaimId;
import org.cronista.model.DatePrecision;
import org.cronista.model.Disagreement;
import org.cronista.model.DisagreementId;
import org.cronista.model.Document;
import org.cronista.model.DocumentId;
import org.cronista.model.Event;
import org.cronista.model.EventId;
import org.cronista.model.EventLink;
import org.cronista.model.EventTime;
import org.cronista.model.Found;
import org.cronista.model.Framing;
import org.cronista.model.PartialDate;
import org.cronista.model.TextIndex;
import org.cronista.model.TollLedger;

/**
 * A chronology put in its defined order, with everything findable by identifier. What is referred
 * to but missing is left out rather than guessed. Built once, read by all formats; immutable but
 * for the cached text indexes; safe for concurrent use.
 */
public final class Dossier {

  private final String title;
  private final List<Document> documents;
  private final List<Claim> claims;
  private final List<Event> events;
  private final List<Disagreement> disagreements;
  private final List<Actor> actors;
  private final List<TollLedger> tolls;
  private final List<Framing> framings;
  private final List<EventLink> links;
  private final Map<EventId, List<TollLedger>> tollsByEvent = new HashMap<>();
  private final Map<EventId, Framing> framingsByEvent = new HashMap<>();
  private final Map<EventId, List<EventLink>> linksByEvent = new HashMap<>();
  private final double thinBelow;
  private final Set<EventId> decidedDeaths;
  private final Map<DocumentId, Integer> documentPlaces = new HashMap<>();
  private final Map<ClaimId, Claim> claimsById = new HashMap<>();
  private final Map<ClaimId, EventId> eventsByClaim = new HashMap<>();
  private final Map<EventId, List<Disagreement>> disagreementsByEvent = new HashMap<>();
  private final Map<DocumentId, TextIndex> textIndexes = new ConcurrentHashMap<>();
  private final Map<DocumentId, Long> claimCounts;

  private Dossier(Chronology chronology, double thinBelow, Set<EventId> decidedDeaths) {
    this.thinBelow = thinBelow;
    this.decidedDeaths = Set.copyOf(decidedDeaths);
    title = chronology.title();
    documents = sorted(chronology.documents(), comparing(document -> document.file().name()));
    for (int i = 0; i < documents.size(); i++) {
      documentPlaces.put(documents.get(i).id(), i);
    }
    claims =
        sorted(
            chronology.claims(),
            comparingInt((Claim claim) -> placeOf(claim.document()))
                .thenComparing(claim -> claim.trigger().span())
                .thenComparing(Claim::id));
    claims.forEach(claim -> claimsById.put(claim.id(), claim));
    events = sorted(chronology.events(), byTime());
    Map<EventId, Integer> eventPlaces = new HashMap<>();
    for (Event event : events) {
      eventPlaces.put(event.id(), eventPlaces.size());
      event.claims().forEach(claim -> eventsByClaim.putIfAbsent(claim, event.id()));
    }
    disagreements =
        sorted(
            chronology.disagreements(),
            comparingInt(
                    (Disagreement disagreement) ->
                        disagreement
                            .event()
                            .map(event -> eventPlaces.getOrDefault(event, Integer.MAX_VALUE))
                            .orElse(Integer.MAX_VALUE))
                .thenComparing(Disagreement::id));
    Map<DisagreementId, Disagreement> byId =
        disagreements.stream()
            .collect(Collectors.toMap(Disagreement::id, one -> one, (first, again) -> first));
    Map<EventId, List<Disagreement>> naming = new HashMap<>();
    for (Disagreement one : disagreements) {
      one.event()
          .ifPresent(event -> naming.computeIfAbsent(event, key -> new ArrayList<>()).add(one));
    }
    for (Event event : events) {
      disagreementsByEvent.put(
          event.id(), collect(event, byId, naming.getOrDefault(event.id(), List.of())));
    }
    actors =
        sorted(
            chronology.actors(),
            comparingInt((Actor actor) -> -actor.mentions()).thenComparing(Actor::id));
    tolls = chronology.tolls();
    for (TollLedger ledger : tolls) {
      ledger
          .event()
          .ifPresent(
              event -> tollsByEvent.computeIfAbsent(event, key -> new ArrayList<>()).add(ledger));
    }
    framings = chronology.framings();
    framings.forEach(framing -> framingsByEvent.put(framing.event(), framing));
    links = chronology.links();
    for (EventLink link : links) {
      linksByEvent.computeIfAbsent(link.event(), key -> new ArrayList<>()).add(link);
    }
    claimCounts =
        claims.stream().collect(Collectors.groupingBy(Claim::document, Collectors.counting()));
  }

  /** Puts {@code chronology} in order; {@code thinBelow} as in the options. */
  public static Dossier of(Chronology chronology, double thinBelow) {
    return of(chronology, thinBelow, Set.of());
  }

  /**
   * The same, where people decided how many died in some events.
   *
   * @param decidedDeaths the events whose best figure of deaths is the decided one
   */
  public static Dossier of(Chronology chronology, double thinBelow, Set<EventId> decidedDeaths) {
    return new Dossier(chronology, thinBelow, decidedDeaths);
  }

  private static <T> List<T> sorted(List<T> values, Comparator<T> order) {
    List<T> copy = new ArrayList<>(values);
    copy.sort(order);
    return Collections.unmodifiableList(copy);
  }

  private static Comparator<Event> byTime() {
    return Comparator.comparing((Event event) -> isDated(event) ? 0 : 1)
        .thenComparing(event -> event.time().map(EventTime::start).orElse(LocalDate.MAX))
        .thenComparing(event -> event.time().map(EventTime::end).orElse(LocalDate.MAX))
        .thenComparing(Event::id);
  }

  /** Disagreements the event lists, then those that name it without being listed. */
  private static List<Disagreement> collect(
      Event event, Map<DisagreementId, Disagreement> byId, List<Disagreement> naming) {
    Map<DisagreementId, Disagreement> found = new LinkedHashMap<>();
    for (DisagreementId id : event.disagreements()) {
      Optional.ofNullable(byId.get(id)).ifPresent(one -> found.put(id, one));
    }
    naming.forEach(one -> found.putIfAbsent(one.id(), one));
    return sorted(
        List.copyOf(found.values()),
        comparing(Disagreement::relation, RelationWords.gravestFirst())
            .thenComparing(Disagreement::attribute)
            .thenComparing(Disagreement::id));
  }

  /** The ledgers of tolls, as handed in. */
  public List<TollLedger> tolls() {
    return tolls;
  }

  /** The ledgers of an event. */
  public List<TollLedger> tollsOf(Event event) {
    return tollsByEvent.getOrDefault(event.id(), List.of());
  }

  /** How the voices tell the events, as handed in. */
  public List<Framing> framings() {
    return framings;
  }

  /** How the voices tell an event, if several do. */
  public Optional<Framing> findFraming(Event event) {
    return Optional.ofNullable(framingsByEvent.get(event.id()));
  }

  /** Why claims are one event, as handed in. */
  public List<EventLink> links() {
    return links;
  }

  /** Why the claims of an event are one event. */
  public List<EventLink> linksOf(Event event) {
    return linksByEvent.getOrDefault(event.id(), List.of());
  }

  /** The title as handed in. */
  public String title() {
    return title;
  }

  /** By file name; documents of one file in the order they were handed in, which is the file's. */
  public List<Document> documents() {
    return documents;
  }

  /** By document, then trigger. */
  public List<Claim> claims() {
    return claims;
  }

  /** By time, then identifier; undated last. */
  public List<Event> events() {
    return events;
  }

  /** In the order of their events; those without an event last. */
  public List<Disagreement> disagreements() {
    return disagreements;
  }

  /** By mentions, most first. */
  public List<Actor> actors() {
    return actors;
  }

  /** The claims of an event that are at hand, in the event's order. */
  public List<Claim> claimsOf(Event event) {
    return claimsAmong(event.claims());
  }

  /** Those of the claims that are at hand. */
  public List<Claim> claimsAmong(List<ClaimId> ids) {
    return ids.stream().flatMap(id -> Optional.ofNullable(claimsById.get(id)).stream()).toList();
  }

  /** The event that a claim's quote stands under. */
  public Optional<EventId> findEventOf(ClaimId claim) {
    return Optional.ofNullable(eventsByClaim.get(claim));
  }

  /** Whether the event is at hand. */
  public boolean hasEvent(EventId id) {
    return disagreementsByEvent.containsKey(id);
  }

  /** Whether people decided how many died. */
  public boolean isDeathsDecided(Event event) {
    return decidedDeaths.contains(event.id());
  }

  /** Where the accounts of an event part, gravest first. */
  public List<Disagreement> disagreementsOf(Event event) {
    return disagreementsByEvent.getOrDefault(event.id(), List.of());
  }

  /** The document of a claim, if it is at hand. */
  public Optional<Document> findDocument(DocumentId id) {
    return Optional.ofNullable(documentPlaces.get(id)).map(documents::get);
  }

  /** The number a document is cited by, from 1; 0 for a document that is not at hand. */
  public int numberOf(DocumentId id) {
    return Optional.ofNullable(documentPlaces.get(id)).map(place -> place + 1).orElse(0);
  }

  /** How many claims a document makes. */
  public long claimCount(DocumentId id) {
    return claimCounts.getOrDefault(id, 0L);
  }

  /** The document's text, sliceable by code points. */
  public TextIndex textIndex(Document document) {
    return textIndexes.computeIfAbsent(document.id(), id -> TextIndex.of(document.text()));
  }

  /** The name of the outlet that makes a claim. */
  public String sourceOf(Claim claim) {
    return findDocument(claim.document())
        .map(Document::sourceName)
        .orElse(claim.document().value());
  }

  /** Who signs the words of a claim: the article's authors, else the document's. */
  public List<String> authorsOf(Claim claim) {
    return findDocument(claim.document())
        .map(
            document ->
                document
                    .findArticle(claim.sentence())
                    .map(Article::authors)
                    .filter(authors -> !authors.isEmpty())
                    .orElseGet(() -> document.authors().stream().map(Found::value).toList()))
        .orElse(List.of());
  }

  /** When the words of a claim were said. */
  public Optional<PartialDate> saidOn(Claim claim) {
    return findDocument(claim.document()).flatMap(document -> document.saidOn(claim.sentence()));
  }

  /** The names of all outlets, sorted. */
  public List<String> sources() {
    return List.copyOf(
        documents.stream()
            .map(Document::sourceName)
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  /** Whether an event can stand on the line of time. */
  public static boolean isDated(Event event) {
    return event.time().filter(time -> time.precision() != DatePrecision.UNKNOWN).isPresent();
  }

  /** The event's time, unless nothing useful is known of it. */
  public static Optional<EventTime> timeOf(Event event) {
    return event.time().filter(time -> time.precision() != DatePrecision.UNKNOWN);
  }

  /** Whether anybody tells the event as having happened. */
  public boolean happened(Event event) {
    List<Claim> told = claimsOf(event);
    return told.isEmpty() || told.stream().anyMatch(claim -> claim.modality().happened());
  }

  /** How much of the first look an event deserves. */
  public Standing standingOf(Event event) {
    return Standing.of(event, claimsOf(event), disagreementsOf(event), thinBelow);
  }

  private int placeOf(DocumentId id) {
    return documentPlaces.getOrDefault(id, Integer.MAX_VALUE);
  }
}
