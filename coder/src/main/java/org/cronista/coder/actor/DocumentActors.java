package org.cronista.coder.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cronista.coder.language.Sentence;
import org.cronista.coder.place.FoundPlace;
import org.cronista.model.Identification.Candidate;
import org.cronista.model.Mention;
import org.cronista.packs.KnownActor;

/**
 * What one document says of its actors: who is named in full, which abbreviations it introduces,
 * whom it gives a title, and which country it is about. Built once a document, by {@link
 * NameReading}; not changed after that.
 */
public final class DocumentActors {

  /** How many sentences back "the president" may mean the one who was last given the title. */
  private static final int TITLE_REACH = 6;

  private final Optional<String> country;
  private final List<List<FoundPlace>> places;
  private final List<Set<Integer>> dates;
  private final List<String> articles;
  private final Map<String, Map<String, FullName>> bySurname = new HashMap<>();
  private final Map<String, Introduced> introduced = new HashMap<>();
  private final List<Titled> titled = new ArrayList<>();

  /**
   * @param articles the article that each sentence stands in, by its identifier; empty outside any
   */
  DocumentActors(
      Optional<String> country,
      List<List<FoundPlace>> places,
      List<Set<Integer>> dates,
      List<String> articles) {
    this.country = country;
    this.places = places;
    this.dates = dates;
    this.articles = articles;
  }

  /**
   * A person named in full in an article.
   *
   * @param key who: a known actor's identifier, else the name itself
   * @param words where it stands first in the article
   * @param article the article's identifier
   */
  record FullName(String key, Optional<KnownActor> actor, Mention words, String article) {}

  /**
   * A body with its abbreviation in brackets: "Federation of Dockers (FD)".
   *
   * @param name the long name, as written
   * @param words both, as they stand
   */
  record Introduced(String name, Optional<KnownActor> actor, Mention words) {

    /** Whether words say by themselves whom they mean: a pack has them, or they are the name. */
    boolean isNamedBy(String other, Optional<KnownActor> inPack) {
      return actor.isPresent() ? actor.equals(inPack) : name.equals(other);
    }
  }

  /**
   * A person under a title: "President Rahim".
   *
   * @param sentence the sentence's number in the document
   * @param actor empty for a person that no pack knows
   */
  record Titled(int sentence, String role, Optional<KnownActor> actor, Mention words) {

    private String key() {
      return actor.map(a -> a.actor().id()).orElseGet(() -> ActorIndex.key(words.text()));
    }

    boolean isOf(KnownActor other) {
      return actor.filter(other::equals).isPresent();
    }
  }

  void addSurname(String surname, FullName name) {
    bySurname
        .computeIfAbsent(surname, k -> new LinkedHashMap<>())
        .putIfAbsent(name.key() + "|" + name.article(), name);
  }

  void addIntroduced(String words, Introduced body) {
    introduced.putIfAbsent(ActorIndex.key(words), body);
  }

  void addTitled(Titled person) {
    titled.add(person);
  }

  /** The country that most of the document's places lie in. */
  Optional<String> country() {
    return country;
  }

  /** The article that a sentence stands in; empty outside any. */
  String article(Sentence sentence) {
    return articles.get(sentence.order());
  }

  /**
   * The persons who bear a surname and are named in full in a sentence's article; else those named
   * anywhere in the document. Each once.
   */
  List<FullName> withSurname(String surname, Sentence sentence) {
    Map<String, FullName> here = new LinkedHashMap<>();
    Map<String, FullName> anywhere = new LinkedHashMap<>();
    for (FullName name : bySurname.getOrDefault(surname, Map.of()).values()) {
      anywhere.putIfAbsent(name.key(), name);
      if (name.article().equals(article(sentence))) {
        here.putIfAbsent(name.key(), name);
      }
    }
    return List.copyOf((here.isEmpty() ? anywhere : here).values());
  }

  /** The body for which these words, a long name or its abbreviation, are introduced. */
  Optional<Introduced> findIntroduced(String words) {
    return Optional.ofNullable(introduced.get(ActorIndex.key(words)));
  }

  /**
   * The person to whom a sentence, or one of the few before it in its article, gives this title;
   * empty when none does, or they give it to several.
   */
  Optional<Titled> lastTitled(String role, Sentence sentence) {
    List<Titled> near =
        titled.stream()
            .filter(t -> t.role().equals(role))
            .filter(t -> t.sentence() <= sentence.order())
            .filter(t -> t.sentence() >= sentence.order() - TITLE_REACH)
            .filter(t -> articles.get(t.sentence()).equals(article(sentence)))
            .toList();
    return near.stream().map(Titled::key).distinct().count() == 1
        ? Optional.of(near.get(near.size() - 1))
        : Optional.empty();
  }

  boolean isDate(Sentence sentence, int token) {
    return dates.get(sentence.order()).contains(token);
  }

  /** "La <i>Paz</i>": a word of a place's name names nobody. */
  boolean isPartOfPlace(Sentence sentence, int start, int end) {
    return places.get(sentence.order()).stream()
        .anyMatch(
            p ->
                p.firstToken() <= start
                    && end <= p.lastToken()
                    && end - start < p.lastToken() - p.firstToken());
  }

  /** A known actor that may be meant, and why. */
  static Candidate candidate(KnownActor actor, String reason) {
    return new Candidate(Optional.of(actor.actor().id()), actor.actor().name(), reason);
  }
}
