package org.cronista.coder.actor;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cronista.coder.language.Grammar;
import org.cronista.coder.language.Relation;
import org.cronista.coder.language.Sentence;
import org.cronista.coder.language.Token;
import org.cronista.coder.place.FoundPlace;
import org.cronista.coder.place.PlaceFinder;
import org.cronista.model.ActorMention;
import org.cronista.model.Mention;
import org.cronista.packs.Country;
import org.cronista.packs.Cues;
import org.cronista.packs.KnownActor;
import org.cronista.packs.Packs;

/**
 * Says who a noun phrase names: a known actor by name, a person by surname once the document has
 * named them or when only one of the document's country bears it, else a described group with its
 * sector and country. A wrong identification is worse than none, so doubt leaves it open.
 */
public final class ActorResolver {

  private static final int MAX_NAME_WORDS = 8;

  private final ActorIndex index;
  private final Map<String, String> sectors;
  private final Map<String, String> countries = new HashMap<>();

  /** Uses the actors, countries and role nouns of the packs. */
  public ActorResolver(Packs packs, Cues cues) {
    this.index = new ActorIndex(packs.actors());
    this.sectors = cues.roles();
    for (Country country : packs.countries()) {
      addCountry(country.name(), country);
      country.names().forEach(n -> addCountry(n, country));
      country.adjectives().forEach(n -> addCountry(n, country));
      country.demonyms().forEach(n -> addCountry(n, country));
    }
  }

  private void addCountry(String word, Country country) {
    countries.putIfAbsent(ActorIndex.key(word), country.iso3());
  }

  /**
   * What one document says of its actors: who is named in full, and which country it is about.
   * Built once a document.
   */
  public static final class DocumentActors {
    private final Map<String, KnownActor> bySurname = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();
    private final Optional<String> country;
    private final List<List<FoundPlace>> places;
    private final List<Set<Integer>> dates;

    private DocumentActors(
        Optional<String> country, List<List<FoundPlace>> places, List<Set<Integer>> dates) {
      this.country = country;
      this.places = places;
      this.dates = dates;
    }

    private boolean isDate(Sentence sentence, int token) {
      return dates.get(sentence.order()).contains(token);
    }

    /** "La <i>Paz</i>": a word of a place's name names nobody. */
    private boolean isPartOfPlace(Sentence sentence, int start, int end) {
      return places.get(sentence.order()).stream()
          .anyMatch(
              p ->
                  p.firstToken() <= start
                      && end <= p.lastToken()
                      && end - start < p.lastToken() - p.firstToken());
    }

    private void add(String surname, KnownActor actor) {
      KnownActor before = bySurname.putIfAbsent(surname, actor);
      if (before != null && !before.equals(actor)) {
        ambiguous.add(surname);
      }
    }
  }

  /**
   * Reads the full names of a document.
   *
   * @param sentences its sentences
   * @param places the places of each sentence; the country they lie in is taken for the one the
   *     document is chiefly about
   * @param dates the tokens of dates in each sentence, which are part of nobody's name
   */
  public DocumentActors readNames(
      List<Sentence> sentences, List<List<FoundPlace>> places, List<Set<Integer>> dates) {
    DocumentActors names = new DocumentActors(PlaceFinder.dominantCountry(places), places, dates);
    for (Sentence sentence : sentences) {
      for (int first = 0; first < sentence.size(); first++) {
        if (sentence.token(first).isProperNoun()) {
          readName(sentence, first, names);
        }
      }
    }
    return names;
  }

  private void readName(Sentence sentence, int first, DocumentActors names) {
    for (int last = first + 1; last < sentence.size() && last < first + MAX_NAME_WORDS; last++) {
      List<KnownActor> found = index.named(sentence.words(first, last));
      if (found.size() == 1 && "person".equals(found.get(0).actor().kind())) {
        String[] words = ActorIndex.key(sentence.words(first, last)).split(" ");
        names.add(words[words.length - 1], found.get(0));
        String afterFirst = String.join(" ", Arrays.copyOfRange(words, 1, words.length));
        if (!afterFirst.equals(words[words.length - 1])) {
          names.add(afterFirst, found.get(0));
        }
      }
    }
  }

  /**
   * The actor that the noun phrase around a head names.
   *
   * @param head index of the phrase's head
   */
  public ActorMention resolve(Sentence sentence, int head, DocumentActors names) {
    int[] phrase = new Grammar(sentence).nounPhrase(head);
    int first = withoutDeterminer(sentence, withoutDate(sentence, phrase[0], head, names), head);
    Mention mention = sentence.mention(first, phrase[1]);
    Mention headMention = sentence.mention(head, head);
    Optional<KnownActor> known = findKnown(sentence, first, phrase[1], head, names);
    Optional<String> country =
        known.flatMap(k -> k.actor().country()).or(() -> country(sentence, first, phrase[1]));
    Optional<String> sector =
        known.flatMap(k -> k.actor().sector()).or(() -> sector(sentence, first, phrase[1], head));
    return new ActorMention(
        mention,
        headMention,
        known.map(k -> k.actor().id()),
        known.map(k -> k.actor().name()),
        country,
        sector);
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
    return findKnown(sentence, first, last, last, names);
  }

  private static int withoutDeterminer(Sentence sentence, int first, int head) {
    Token token = sentence.token(first);
    boolean article = "DT".equals(token.tag()) && Set.of("the", "a", "an").contains(token.lemma());
    return article && first < head ? first + 1 : first;
  }

  private Optional<KnownActor> findKnown(
      Sentence sentence, int first, int last, int head, DocumentActors names) {
    for (int length = last - first + 1; length >= 1; length--) {
      for (int start = first; start + length - 1 <= last; start++) {
        int end = start + length - 1;
        boolean holdsHead = start <= head && head <= end;
        boolean named = holdsHead || isTitledName(sentence, start, end, head);
        if (named && !names.isPartOfPlace(sentence, start, end)) {
          Optional<KnownActor> found = findExact(sentence, start, end, names);
          if (found.isPresent()) {
            return found;
          }
        }
      }
    }
    return Optional.empty();
  }

  /** "President Rodrigo Paz": the name counts also where the parser made the title the head. */
  private static boolean isTitledName(Sentence sentence, int start, int end, int head) {
    return start == head + 1 && sentence.token(start).isProperNoun() && end > start;
  }

  private Optional<KnownActor> findExact(
      Sentence sentence, int start, int end, DocumentActors names) {
    Token firstToken = sentence.token(start);
    if (start == end && !isNameLike(firstToken)) {
      return Optional.empty();
    }
    String words = sentence.words(start, end);
    List<KnownActor> named = index.named(words);
    if (named.size() == 1) {
      return isCapitalised(sentence, start, end) ? Optional.of(named.get(0)) : Optional.empty();
    }
    if (named.size() > 1) {
      List<KnownActor> local = ofCountry(named, names.country);
      return local.size() == 1 ? Optional.of(local.get(0)) : Optional.empty();
    }
    if (!"PERSON".equals(sentence.token(end).nameTag()) && !firstToken.isProperNoun()) {
      return Optional.empty();
    }
    return isEndOfAnotherName(sentence, start)
        ? Optional.empty()
        : bySurname(ActorIndex.key(words), names);
  }

  /** "Anselmo Quispe <i>Mayta</i>" is not the Mayta that a pack or the document knows. */
  private static boolean isEndOfAnotherName(Sentence sentence, int start) {
    return start > 0
        && sentence.token(start).isProperNoun()
        && sentence.token(start - 1).isProperNoun()
        && "PERSON".equals(sentence.token(start - 1).nameTag());
  }

  private Optional<KnownActor> bySurname(String surname, DocumentActors names) {
    if (names.ambiguous.contains(surname)) {
      return Optional.empty();
    }
    KnownActor inDocument = names.bySurname.get(surname);
    if (inDocument != null) {
      return Optional.of(inDocument);
    }
    List<KnownActor> local = ofCountry(index.persons(surname), names.country);
    return local.size() == 1 ? Optional.of(local.get(0)) : Optional.empty();
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

  private Optional<String> country(Sentence sentence, int first, int last) {
    for (int length = Math.min(3, last - first + 1); length >= 1; length--) {
      for (int start = first; start + length - 1 <= last; start++) {
        String words = sentence.words(start, start + length - 1);
        if (Character.isUpperCase(words.codePointAt(0))) {
          String country = countries.get(ActorIndex.key(words));
          if (country != null) {
            return Optional.of(country);
          }
        }
      }
    }
    return Optional.empty();
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
