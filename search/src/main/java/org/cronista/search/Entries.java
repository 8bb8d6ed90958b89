package org.cronista.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cronista.model.Actor;
import org.cronista.model.ActorMention;
import org.cronista.model.Attribution;
import org.cronista.model.Claim;
import org.cronista.model.ClaimId;
import org.cronista.model.Document;
import org.cronista.model.DocumentId;
import org.cronista.model.Event;
import org.cronista.model.Span;
import org.cronista.model.TextIndex;

/** Turns a corpus into what the index holds, one entry for each thing that can be found. */
final class Entries {

  private final Corpus corpus;
  private final Map<DocumentId, Document> documents = new HashMap<>();
  private final Map<DocumentId, List<Claim>> claims;

  Entries(Corpus corpus) {
    this.corpus = corpus;
    corpus.documents().forEach(document -> documents.put(document.id(), document));
    claims =
        corpus.claims().stream()
            .filter(claim -> documents.containsKey(claim.document()))
            .collect(Collectors.groupingBy(Claim::document));
  }

  /** All of them: sentences and claims by document, then events, then actors. */
  Stream<Entry> all() {
    return Stream.of(
            corpus.documents().stream().flatMap(document -> of(document).stream()),
            events().stream(),
            corpus.actors().stream().map(Entries::of))
        .flatMap(part -> part);
  }

  private List<Entry> of(Document document) {
    TextIndex index = TextIndex.of(document.text());
    List<Claim> told = claims.getOrDefault(document.id(), List.of());
    List<Entry> entries = new ArrayList<>();
    for (Span sentence : Sentences.of(document, index)) {
      List<Claim> here =
          told.stream().filter(claim -> sentence.contains(claim.trigger().span())).toList();
      Optional<Days> days =
          here.stream()
              .flatMap(claim -> claim.time().stream())
              .map(time -> new Days(time.start(), time.end()))
              .min(Comparator.comparing(Days::first).thenComparing(Days::last))
              .or(() -> Days.saidOn(document, sentence));
      entries.add(
          entry(Kind.SENTENCE, document.id().value(), document, index, sentence, here, days));
    }
    for (Claim claim : told) {
      entries.add(
          entry(
              Kind.CLAIM,
              claim.id().value(),
              document,
              index,
              claim.sentence(),
              List.of(claim),
              Days.of(claim, document)));
    }
    return entries;
  }

  private static Entry entry(
      Kind kind,
      String id,
      Document document,
      TextIndex index,
      Span span,
      List<Claim> told,
      Optional<Days> days) {
    return new Entry(
        kind,
        id,
        Optional.of(document.id()),
        Optional.of(span),
        document.title().map(title -> title.value()).orElse(document.file().name()),
        index.words(span),
        document.language(),
        document.sourceName().isBlank() ? List.of() : List.of(document.sourceName()),
        distinct(told.stream().map(claim -> claim.type().name())),
        distinct(told.stream().flatMap(Entries::kindsOf)),
        distinct(told.stream().flatMap(Entries::placesOf)),
        distinct(told.stream().flatMap(Entries::actorsOf)),
        days);
  }

  private static Stream<String> kindsOf(Claim claim) {
    return Stream.concat(claim.mode().stream(), claim.subEvent().stream().map(sub -> sub.label()));
  }

  private static Stream<String> placesOf(Claim claim) {
    return claim.places().stream()
        .flatMap(
            place ->
                Stream.of(
                        Stream.of(place.mention().text(), place.name()),
                        place.admin1().stream(),
                        place.country().stream())
                    .flatMap(part -> part));
  }

  private static Stream<String> actorsOf(Claim claim) {
    Stream<ActorMention> parties =
        Stream.concat(claim.actors().stream(), claim.recipients().stream());
    return Stream.concat(
        parties.flatMap(
            party ->
                Stream.concat(
                    Stream.of(party.mention().text()),
                    Stream.concat(party.name().stream(), party.sector().stream()))),
        claim.attribution().stream().map(Attribution::speaker));
  }

  private List<Entry> events() {
    Map<ClaimId, Claim> byId = new HashMap<>();
    claims.values().forEach(some -> some.forEach(claim -> byId.put(claim.id(), claim)));
    List<Entry> entries = new ArrayList<>();
    for (Event event : corpus.events()) {
      List<Claim> told =
          event.claims().stream()
              .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
              .toList();
      Optional<Claim> first = told.stream().findFirst();
      entries.add(
          new Entry(
              Kind.EVENT,
              event.id().value(),
              first.map(Claim::document),
              first.map(Claim::sentence),
              event.headline(),
              event.headline(),
              // Headlines are built in English, whatever the sources are written in.
              "en",
              event.sources(),
              List.of(event.type().name()),
              distinct(
                  Stream.concat(
                      event.mode().stream(), event.subEvent().stream().map(sub -> sub.label()))),
              distinct(told.stream().flatMap(Entries::placesOf)),
              distinct(
                  Stream.concat(
                      told.stream().flatMap(Entries::actorsOf),
                      Stream.concat(event.actors().stream(), event.recipients().stream())
                          .map(Event.Party::name))),
              Days.of(event)));
    }
    return entries;
  }

  private static Entry of(Actor actor) {
    String names =
        Stream.concat(Stream.of(actor.name()), actor.aliases().stream())
            .distinct()
            .collect(Collectors.joining("; "));
    return new Entry(
        Kind.ACTOR,
        actor.id(),
        Optional.empty(),
        Optional.empty(),
        "",
        names,
        "und",
        List.of(),
        List.of(),
        List.of(),
        actor.country().stream().toList(),
        Stream.concat(Stream.of(names), actor.sector().stream()).toList(),
        Optional.empty());
  }

  private static List<String> distinct(Stream<String> words) {
    return List.copyOf(
        words.filter(word -> !word.isBlank()).collect(Collectors.toCollection(TreeSet::new)));
  }
}
