package org.cronista.reconciler.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cronista.model.Actor;
import org.cronista.model.Claim;
import org.cronista.model.ClaimId;
import org.cronista.model.Disagreement;
import org.cronista.model.Document;
import org.cronista.model.Event;
import org.cronista.model.EventId;
import org.cronista.model.EventLink;
import org.cronista.model.Framing;
import org.cronista.model.HeadlineRule;
import org.cronista.model.Modality;
import org.cronista.reconciler.Link;
import org.cronista.reconciler.ReconcilerOptions;
import org.cronista.reconciler.Reconciliation;
import org.cronista.reconciler.Tie;
import org.cronista.reconciler.internal.Clusters.Told;

/** The walk from claims to events and disagreements. */
public final class Pipeline {

  private final EpisodeFinder episodes;
  private final Accounts accounts;
  private final Map<String, Actor> known;
  private final EventBuilder builder;
  private final HeadlineRule rule;
  private final List<Actor> knownActors;
  private final Optional<LocalDate> asOf;
  private final Headline headline = new Headline();

  /** Prepares what does not depend on the claims. */
  public Pipeline(ReconcilerOptions options) {
    episodes = new EpisodeFinder(options.episodes());
    accounts = new Accounts(options, episodes);
    known =
        options.knownActors().stream()
            .collect(Collectors.toMap(Actor::id, actor -> actor, (first, second) -> first));
    builder = new EventBuilder(new NounPhrases(known), options.rule());
    rule = options.rule();
    knownActors = options.knownActors();
    asOf = options.asOf();
  }

  /** Reconciles; what people said of claims and events comes after all evidence. */
  public Reconciliation reconcile(List<Document> documents, List<Claim> claims, List<Tie> ties) {
    Sources sources = new Sources(documents);
    List<Claim> selected = accounts.select(sources, claims);
    List<Account> all = accounts.build(sources, selected);
    Clusters clusters = new Clusters(all, evidence(all));
    List<Told> told =
        Ties.apply(clusters.groups(), ties).stream().filter(Founding::isFounded).toList();
    Map<Integer, Finding> framings =
        new FramingComparison(told, all.stream().filter(Account::denies).toList()).compare();
    List<Draft> drafts = told.stream().map(builder::build).toList();
    Map<Integer, List<Finding>> scopes = ScopeComparison.compare(drafts);
    Map<Integer, List<Finding>> lengths = ConcurrentActions.compare(drafts);
    List<Result> results = new ArrayList<>();
    for (int i = 0; i < told.size(); i++) {
      List<Finding> more = new ArrayList<>(scopes.getOrDefault(i, List.of()));
      more.addAll(lengths.getOrDefault(i, List.of()));
      Optional.ofNullable(framings.get(i)).ifPresent(more::add);
      results.add(result(drafts.get(i), more));
    }
    results.sort(BY_TIME);
    ActorLedger ledger = new ActorLedger(known);
    selected.forEach(ledger::enter);
    Statements stated = Statements.read(documents, sources, knownActors, asOf);
    stated.roles().stream()
        .filter(role -> role.kind() != StatedRole.Kind.SUCCESSOR)
        .forEach(ledger::enter);
    List<Disagreement> facts = facts(stated, all, results);
    TollBook tolls = new TollBook(rule, results.stream().map(Result::page).toList());
    List<Framing> tellings =
        results.stream().map(Result::framing).flatMap(Optional::stream).toList();
    return new Reconciliation(
        inSequence(results, selected),
        Stream.of(
                results.stream().flatMap(result -> result.disagreements().stream()),
                facts.stream(),
                SelfComparison.compare(known(documents), sources).stream(),
                new RoleComparison(known).compare(stated.roles(), facts).stream())
            .flatMap(stream -> stream)
            .toList(),
        ledger.actors(),
        clusters.links(),
        tolls.ledgers(),
        tellings,
        eventLinks(results, clusters.links()));
  }

  private static List<Event> inSequence(List<Result> results, List<Claim> claims) {
    List<Event> events = results.stream().map(Result::event).toList();
    Map<ClaimId, Claim> byId = new HashMap<>();
    claims.forEach(claim -> byId.put(claim.id(), claim));
    EventSequence sequence = new EventSequence(events, byId);
    return events.stream().map(sequence::complete).toList();
  }

  /** The documents that are known on the day asked for, in the order of their identifiers. */
  private List<Document> known(List<Document> documents) {
    return documents.stream()
        .filter(
            document ->
                asOf.isEmpty()
                    || document
                        .published()
                        .map(found -> !found.value().last().isAfter(asOf.get()))
                        .orElse(true))
        .sorted(Comparator.comparing(document -> document.id().value()))
        .toList();
  }

  /** Where texts part on persons and things, unless an event already says so. */
  private List<Disagreement> facts(Statements stated, List<Account> all, List<Result> results) {
    Set<String> told = new TreeSet<>();
    for (Result result : results) {
      for (Disagreement disagreement : result.disagreements()) {
        String attribute =
            disagreement.attribute().equals("actor") ? "issuer" : disagreement.attribute();
        result.draft().members().stream()
            .flatMap(account -> account.marks().instruments().stream())
            .forEach(number -> told.add(number + "|" + attribute));
      }
    }
    return FactComparison.compare(stated.facts(), all, knownActors, told);
  }

  /** Why two claims were or were not joined directly. */
  public Link explain(List<Document> documents, List<Claim> claims, ClaimId first, ClaimId second) {
    Sources sources = new Sources(documents);
    List<Account> all = accounts.build(sources, accounts.select(sources, claims));
    Map<ClaimId, Account> byId = new HashMap<>();
    all.forEach(account -> byId.put(account.id(), account));
    return evidence(all).weigh(get(byId, first), get(byId, second));
  }

  private static Account get(Map<ClaimId, Account> byId, ClaimId id) {
    return Optional.ofNullable(byId.get(id))
        .orElseThrow(
            () -> new IllegalArgumentException("Not a claim that tells of an event: " + id));
  }

  private PairEvidence evidence(List<Account> all) {
    WordWeights weights = new WordWeights(all);
    Fingerprint fingerprint = new Fingerprint(episodes, weights);
    return new PairEvidence(
        fingerprint, new Barrier(fingerprint), episodes, weights, new Reports(all));
  }

  private record Result(
      Event event, Draft draft, Optional<Framing> framing, List<Disagreement> disagreements) {

    TollBook.Page page() {
      return new TollBook.Page(draft, event.id(), event.headline());
    }
  }

  /** The links, in the order of their events, those of claims that found no event left out. */
  private static List<EventLink> eventLinks(List<Result> results, List<Link> links) {
    Map<ClaimId, Integer> places = new HashMap<>();
    for (int i = 0; i < results.size(); i++) {
      int place = i;
      results.get(i).event().claims().forEach(claim -> places.put(claim, place));
    }
    return links.stream()
        .filter(link -> places.containsKey(link.first()))
        .filter(link -> Objects.equals(places.get(link.first()), places.get(link.second())))
        .sorted(
            Comparator.comparing((Link link) -> places.getOrDefault(link.first(), 0))
                .thenComparing(Link::score, Comparator.reverseOrder())
                .thenComparing(Link::first)
                .thenComparing(Link::second))
        .map(link -> eventLink(results.get(places.getOrDefault(link.first(), 0)).event(), link))
        .toList();
  }

  private static EventLink eventLink(Event event, Link link) {
    return new EventLink(
        event.id(),
        link.first(),
        link.second(),
        link.score(),
        link.reasons().stream()
            .map(reason -> new EventLink.Reason(reason.what(), reason.weight(), reason.note()))
            .toList());
  }

  private static final Comparator<Result> BY_TIME =
      Comparator.comparing((Result result) -> result.event().time().isEmpty())
          .thenComparing(
              result -> result.event().time().map(time -> time.start().toEpochDay()).orElse(0L))
          .thenComparing(
              result -> result.event().time().map(time -> time.end().toEpochDay()).orElse(0L))
          .thenComparing(result -> result.event().id());

  /** One record for an attribute: what a comparison within the event finds goes first. */
  private Result result(Draft draft, List<Finding> more) {
    Told told = draft.told();
    List<Finding> findings = new ArrayList<>(FigureComparison.compare(told.members()));
    findings.addAll(AttributeComparison.compare(told));
    for (Finding finding : more) {
      if (findings.stream().noneMatch(f -> f.attribute().equals(finding.attribute()))) {
        findings.add(finding);
      }
    }
    String line = headline.write(draft, findings);
    List<Account> tellers = new ArrayList<>(told.members());
    // A negation is another's silence made explicit: it stands in the disagreement only.
    told.denials().stream()
        .filter(account -> account.claim().modality() == Modality.DENIED)
        .forEach(tellers::add);
    EventId id =
        EventId.of(
            tellers.stream().map(account -> account.id().value()).sorted().toArray(String[]::new));
    List<Disagreement> disagreements =
        findings.stream().map(finding -> finding.toModel(id, line)).toList();
    return new Result(
        event(id, draft, line, tellers, disagreements),
        draft,
        FramingTable.of(id, tellers.stream().sorted(IN_ORDER_OF_TELLING).toList()),
        disagreements);
  }

  private static Event event(
      EventId id,
      Draft draft,
      String line,
      List<Account> tellers,
      List<Disagreement> disagreements) {
    Set<String> sources = new TreeSet<>();
    tellers.forEach(account -> sources.add(account.telling().source()));
    Set<String> independent = new TreeSet<>();
    draft.members().forEach(account -> independent.add(account.telling().sourceKey()));
    return new Event(
        id,
        draft.kind().type(),
        draft.kind().mode(),
        draft.kind().subEvent(),
        line,
        draft.time(),
        draft.places(),
        draft.actors().stream().map(Draft.NamedParty::party).toList(),
        draft.recipients().stream().map(Draft.NamedParty::party).toList(),
        draft.episode(),
        draft.tolls().summaries(),
        tellers.stream().sorted(IN_ORDER_OF_TELLING).map(Account::id).toList(),
        List.copyOf(sources),
        independent.size(),
        disagreements.stream().map(Disagreement::id).toList());
  }

  private static final Comparator<Account> IN_ORDER_OF_TELLING =
      Comparator.comparing((Account account) -> account.telling().saidOn().isEmpty())
          .thenComparing(
              account ->
                  account.telling().saidOn().map(date -> date.first().toEpochDay()).orElse(0L))
          .thenComparing(account -> account.claim().document())
          .thenComparing(account -> account.claim().trigger().span())
          .thenComparing(Account::id);
}
