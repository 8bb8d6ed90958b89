package org.cronista.coder.actor;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cronista.coder.actor.DocumentActors.FullName;
import org.cronista.coder.actor.DocumentActors.Introduced;
import org.cronista.coder.language.Grammar;
import org.cronista.coder.language.Relation;
import org.cronista.coder.language.Sentence;
import org.cronista.coder.language.Token;
import org.cronista.coder.place.FoundPlace;
import org.cronista.model.ActorMention;
import org.cronista.model.EventTime;
import org.cronista.model.Identification;
import org.cronista.packs.Country;
import org.cronista.packs.Cues;
import org.cronista.packs.Gazetteer;
import org.cronista.packs.KnownActor;
import org.cronista.packs.Packs;

/**
 * Says who a noun phrase names: a known actor by name, a person by surname once the document has
 * named them or when only one of the document's country bears it, whoever held an office at the
 * time, else a described group with its sector and country. A wrong identification is worse than
 * none, so doubt leaves it open, with those who may be meant.
 */
public final class ActorResolver {

  private static final int LONGEST_COUNTRY = 3;
  private static final String REGION = "region";

  private final ActorIndex index;
  private final Gazetteer gazetteer;
  private final NearNames near;
  private final NameReading reading;
  private final Offices offices;
  private final Map<String, String> sectors;
  private final Map<String, String> countries = new HashMap<>();

  /** Uses the actors, countries and role nouns of the packs. */
  public ActorResolver(Packs packs, Cues cues) {
    this.index = new ActorIndex(packs.actors());
    this.gazetteer = packs.gazetteer();
    this.near = new NearNames(packs.actors());
    this.sectors = cues.roles();
    for (Country country : packs.countries()) {
      addCountry(country.name(), country);
      country.names().forEach(n -> addCountry(n, country));
      country.adjectives().forEach(n -> addCountry(n, country));
      country.demonyms().forEach(n -> addCountry(n, country));
    }
    OfficeIndex held = new OfficeIndex(packs.actors());
    Set<String> particles = cues.lists().getOrDefault("body-name-particles", Set.of());
    this.reading = new NameReading(index, near, held, particles);
    this.offices =
        new Offices(
            held, index, words -> Optional.ofNullable(countries.get(ActorIndex.key(words))));
  }

  private void addCountry(String word, Country country) {
    countries.putIfAbsent(ActorIndex.key(word), country.iso3());
  }

  /**
   * Reads the full names, abbreviations and titles of a document.
   *
   * @param sentences its sentences
   * @param places the places of each sentence; the country they lie in is taken for the one the
   *     document is chiefly about
   * @param dates the tokens of dates in each sentence, which are part of nobody's name
   * @param articles the article of each sentence; empty texts outside any
   */
  public DocumentActors readNames(
      List<Sentence> sentences,
      List<List<FoundPlace>> places,
      List<Set<Integer>> dates,
      List<String> articles) {
    return reading.read(sentences, places, dates, articles);
  }

  /**
   * The actor that the noun phrase around a head names.
   *
   * @param head index of the phrase's head
   * @param time when what they do or suffer happened, which tells who held an office
   */
  public ActorMention resolve(
      Sentence sentence, int head, DocumentActors names, Optional<EventTime> time) {
    int[] phrase = new Grammar(sentence).nounPhrase(head);
    int last = phrase[1];
    int first = withoutDeterminer(sentence, withoutDate(sentence, phrase[0], head, names), head);
    Optional<Identified> named = identify(sentence, first, last, head, names, time);
    Optional<Identified> found =
        named
            .filter(Identified::isSure)
            .or(() -> offices.identify(sentence, first, last, names, time))
            .or(() -> named);
    Optional<KnownActor> known = found.flatMap(Identified::actor);
    return new ActorMention(
        sentence.mention(first, last),
        sentence.mention(head, head),
        known.map(k -> k.actor().id()),
        known.map(k -> k.actor().name()).or(() -> found.flatMap(Identified::name)),
        known.flatMap(k -> k.actor().country()).or(() -> country(sentence, first, last)),
        known.flatMap(k -> k.actor().sector()).or(() -> sector(sentence, first, last, head)),
        found.flatMap(Identified::reason));
  }

  /** "<i>Last week</i> troops shot …": the day is no part of the troops. */
  private static int withoutDate(Sentence sentence, int first, int head, DocumentActors names) {
    int start = first;
    while (start < head && names.isDate(sentence, start)) {
      start++;
    }
    boolean owner = sentence.token(start).relation() == Relation.CASE; // "Monday's marchers"
    return owner ? first : start;
  }

  /** Who a stretch of words names, such as the speaker of a statement. */
  public Optional<KnownActor> findNamed(
      Sentence sentence, int first, int last, DocumentActors names) {
    return identify(sentence, first, last, last, names, Optional.empty())
        .flatMap(Identified::actor);
  }

  private static int withoutDeterminer(Sentence sentence, int first, int head) {
    Token token = sentence.token(first);
    boolean article = "DT".equals(token.tag()) && Set.of("the", "a", "an").contains(token.lemma());
    return article && first < head ? first + 1 : first;
  }

  /** The longest stretch of a phrase that names somebody; else the longest that may. */
  private Optional<Identified> identify(
      Sentence sentence,
      int first,
      int last,
      int head,
      DocumentActors names,
      Optional<EventTime> time) {
    Optional<Identified> open = Optional.empty();
    for (int length = last - first + 1; length >= 1; length--) {
      for (int start = first; start + length - 1 <= last; start++) {
        int end = start + length - 1;
        boolean holdsHead = start <= head && head <= end;
        boolean named = holdsHead || isTitledName(sentence, start, end, head);
        if (named && !names.isPartOfPlace(sentence, start, end)) {
          Optional<Identified> found = ofWords(sentence, start, end, names);
          if (found.isPresent() && !found.get().isSure()) {
            found = Optional.of(withTitle(found.get(), sentence, first, start, names, time));
          }
          if (found.filter(Identified::isSure).isPresent()) {
            return found;
          }
          if (open.isEmpty()) {
            open = found;
          }
        }
      }
    }
    return open;
  }

  /** "President <i>Paz</i>", where several of the name are known. */
  private Identified withTitle(
      Identified open,
      Sentence sentence,
      int first,
      int start,
      DocumentActors names,
      Optional<EventTime> time) {
    List<KnownActor> bearers =
        ofCountry(index.persons(sentence.words(start, start)), names.country());
    return offices.identifyTitled(sentence, first, start, bearers, time).orElse(open);
  }

  /** "President Rodrigo Paz": the name counts also where the parser made the title the head. */
  private static boolean isTitledName(Sentence sentence, int start, int end, int head) {
    return start == head + 1 && sentence.token(start).isProperNoun() && end > start;
  }

  private Optional<Identified> ofWords(
      Sentence sentence, int start, int end, DocumentActors names) {
    Token firstToken = sentence.token(start);
    if (start == end && !isNameLike(firstToken)) {
      return Optional.empty();
    }
    String words = sentence.words(start, end);
    List<KnownActor> named = index.named(words);
    Optional<Introduced> introduced = names.findIntroduced(words);
    if (introduced.filter(i -> !i.isNamedBy(words, only(named))).isPresent()) {
      return introduced.map(ActorResolver::introduced);
    }
    if (named.size() == 1) {
      return isCapitalised(sentence, start, end)
          ? Optional.of(Identified.named(named.get(0)))
          : Optional.empty();
    }
    if (named.size() > 1) {
      return Optional.of(oneOf(named, names, "bears the name"));
    }
    if (!"PERSON".equals(sentence.token(end).nameTag()) && !firstToken.isProperNoun()) {
      return Optional.empty();
    }
    return isEndOfAnotherName(sentence, start)
        ? Optional.empty()
        : bySurname(sentence, words, names).or(() -> bySpelling(sentence, start, end, names));
  }

  private static Identified introduced(Introduced body) {
    Identification reason =
        Identification.of("introduced in the document", Optional.of(body.words()));
    return body.actor()
        .map(actor -> Identified.by(reason, actor))
        .orElseGet(() -> Identified.inDocument(reason, body.name()));
  }

  private static Optional<KnownActor> only(List<KnownActor> actors) {
    return actors.size() == 1 ? Optional.of(actors.get(0)) : Optional.empty();
  }

  /** The one of the document's country; else all are candidates. */
  private static Identified oneOf(List<KnownActor> actors, DocumentActors names, String reason) {
    List<KnownActor> local = ofCountry(actors, names.country());
    if (local.size() == 1) {
      return Identified.by(
          Identification.of("the only one of the name in the document's country", Optional.empty()),
          local.get(0));
    }
    List<KnownActor> possible = local.isEmpty() ? actors : local;
    return Identified.open(
        Identification.open(
            "several are known by the name",
            possible.stream()
                .map(a -> DocumentActors.candidate(a, reason))
                .sorted(Comparator.comparing(c -> c.actorId().orElse("")))
                .toList()));
  }

  /** "Anselmo Quispe <i>Mayta</i>" is not the Mayta that a pack or the document knows. */
  private static boolean isEndOfAnotherName(Sentence sentence, int start) {
    return start > 0
        && sentence.token(start).isProperNoun()
        && sentence.token(start - 1).isProperNoun()
        && "PERSON".equals(sentence.token(start - 1).nameTag());
  }

  private Optional<Identified> bySurname(Sentence sentence, String surname, DocumentActors names) {
    List<FullName> full = names.withSurname(ActorIndex.key(surname), sentence);
    if (full.size() == 1) {
      FullName name = full.get(0);
      Identification reason =
          Identification.of("surname of somebody named in full", Optional.of(name.words()));
      return Optional.of(
          name.actor()
              .map(actor -> Identified.by(reason, actor))
              .orElseGet(() -> Identified.inDocument(reason, name.words().text())));
    }
    List<KnownActor> inDocument =
        full.stream().flatMap(name -> name.actor().stream()).distinct().toList();
    if (!full.isEmpty()) {
      return Optional.of(
          Identified.open(
              Identification.open(
                  "the document names several of the surname",
                  inDocument.stream()
                      .map(a -> DocumentActors.candidate(a, "named in full in the document"))
                      .sorted(Comparator.comparing(c -> c.actorId().orElse("")))
                      .toList())));
    }
    List<KnownActor> bearers = index.persons(surname);
    List<KnownActor> local = ofCountry(bearers, names.country());
    return local.isEmpty()
        ? Optional.empty()
        : Optional.of(oneOf(local, names, "bears the surname"));
  }

  /** A full name in another spelling. */
  private Optional<Identified> bySpelling(
      Sentence sentence, int start, int end, DocumentActors names) {
    return near.find(sentence.words(start, end), names.country())
        .map(
            actor ->
                Identified.by(
                    Identification.of("another spelling of the name", Optional.empty()), actor));
  }

  private static List<KnownActor> ofCountry(List<KnownActor> actors, Optional<String> country) {
    return actors.stream()
        .filter(a -> country.isPresent() && a.actor().country().equals(country))
        .toList();
  }

  private static boolean isNameLike(Token token) {
    return token.isProperNoun()
        || token.isNamed()
        || Character.isUpperCase(token.form().codePointAt(0));
  }

  private static boolean isCapitalised(Sentence sentence, int start, int end) {
    for (int i = start; i <= end; i++) {
      if (Character.isUpperCase(sentence.token(i).form().codePointAt(0))) {
        return true;
      }
    }
    return false;
  }

  /** The country that a phrase names or describes; none where it names two. */
  private Optional<String> country(Sentence sentence, int first, int last) {
    Set<String> found = new LinkedHashSet<>();
    int at = first;
    while (at <= last) {
      int end = Math.min(last, at + LONGEST_COUNTRY - 1);
      while (end >= at && !isCountryOrRegion(sentence, at, end)) {
        end--;
      }
      if (end >= at) {
        Optional.ofNullable(countries.get(ActorIndex.key(sentence.words(at, end))))
            .ifPresent(found::add);
      }
      at = Math.max(at, end) + 1;
    }
    return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
  }

  /** "Latin America" is none, but "America" alone would be. */
  private boolean isCountryOrRegion(Sentence sentence, int first, int last) {
    String words = sentence.words(first, last);
    return Character.isUpperCase(words.codePointAt(0))
        && (countries.containsKey(ActorIndex.key(words))
            || gazetteer.listPlaces(words).stream()
                .anyMatch(p -> p.country().isEmpty() && REGION.equals(p.kind())));
  }

  private Optional<String> sector(Sentence sentence, int first, int last, int head) {
    for (int start = first; start <= head; start++) {
      String lemmas = sentence.lemmas(start, head);
      String sector = sectors.get(lemmas);
      if (sector == null) {
        sector = sectors.get(sentence.lowerForms(start, head));
      }
      if (sector != null) {
        return Optional.of(sector);
      }
    }
    for (int start = head; start <= last; start++) {
      String sector = sectors.get(sentence.token(start).lemma().toLowerCase(Locale.ROOT));
      if (sector != null) {
        return Optional.of(sector);
      }
    }
    return Optional.empty();
  }
}
