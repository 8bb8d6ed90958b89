package org.cronista.coder.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cronista.coder.actor.DocumentActors.Titled;
import org.cronista.coder.actor.OfficeIndex.Tenure;
import org.cronista.coder.language.Sentence;
import org.cronista.model.EventTime;
import org.cronista.model.Identification;
import org.cronista.model.Identification.Candidate;
import org.cronista.packs.KnownActor;

/**
 * Says who is meant by an office: "the president", "Peru's prime minister", "the secretary general
 * of the UN", "President Paz" where several of the name were presidents. The document's own title
 * comes first, then who held the office on the days of the event; where these part, or nobody is
 * sure, it stays open.
 */
final class Offices {

  private final OfficeIndex offices;
  private final ActorIndex index;
  private final Function<String, Optional<String>> countries;

  /**
   * @param countries the country that words name or describe, as ISO 3166-1 alpha-3
   */
  Offices(OfficeIndex offices, ActorIndex index, Function<String, Optional<String>> countries) {
    this.offices = offices;
    this.index = index;
    this.countries = countries;
  }

  /**
   * An office that a phrase names.
   *
   * @param country whose government's it is, where the words say so
   * @param body what else it is an office of
   */
  private record Office(String role, Optional<String> country, Optional<String> body) {
    boolean isPlain() {
      return country.isEmpty() && body.isEmpty();
    }
  }

  /** Who holds the office that a phrase of the tokens {@code first} to {@code last} names. */
  Optional<Identified> identify(
      Sentence sentence, int first, int last, DocumentActors names, Optional<EventTime> time) {
    return office(sentence, first, last).flatMap(o -> holder(o, sentence, names, time));
  }

  /**
   * Which of several persons of a surname is meant by "President Paz": the one who held the office
   * then.
   *
   * @param name index of the surname's first token
   */
  Optional<Identified> identifyTitled(
      Sentence sentence, int first, int name, List<KnownActor> bearers, Optional<EventTime> time) {
    for (int start = first; start < name; start++) {
      String role = ActorIndex.key(sentence.lowerForms(start, name - 1));
      if (offices.isRole(role) && time.isPresent()) {
        List<KnownActor> holders = bearers.stream().filter(b -> held(b, role, time.get())).toList();
        if (holders.size() == 1) {
          return Optional.of(
              Identified.by(
                  Identification.of("the one of the name who was " + role, Optional.empty()),
                  holders.get(0)));
        }
      }
    }
    return Optional.empty();
  }

  private boolean held(KnownActor actor, String role, EventTime time) {
    return actor.actor().country().stream()
        .flatMap(country -> offices.ofCountry(role, country).stream())
        .anyMatch(t -> t.holder().equals(actor) && t.covers(time.start(), time.end()));
  }

  private Optional<Identified> holder(
      Office office, Sentence sentence, DocumentActors names, Optional<EventTime> time) {
    Optional<String> country = office.country().or(names::country);
    List<Tenure> tenures =
        office
            .body()
            .map(body -> offices.ofBody(office.role(), body))
            .or(() -> country.map(c -> offices.ofCountry(office.role(), c)))
            .orElse(List.of());
    Optional<KnownActor> then = time.flatMap(t -> OfficeIndex.holder(tenures, t.start(), t.end()));
    Optional<Titled> titled =
        office.isPlain()
            ? names.lastTitled(office.role(), sentence).filter(t -> mayBeOf(t, country))
            : Optional.empty();
    if (titled.isPresent() && then.isPresent() && !titled.get().isOf(then.get())) {
      return Optional.of(Identified.open(parted(titled.get(), then.get(), office.role())));
    }
    if (titled.isPresent()) {
      return titled.map(Offices::byTitle);
    }
    return then.map(
        actor ->
            Identified.by(
                Identification.of("office at the event's date", Optional.empty()), actor));
  }

  /** A person that no pack knows may be of any country. */
  private static boolean mayBeOf(Titled titled, Optional<String> country) {
    return titled.actor().map(a -> a.actor().country().equals(country)).orElse(true);
  }

  private static Identified byTitle(Titled titled) {
    Identification reason =
        Identification.of("title given in the document", Optional.of(titled.words()));
    return titled
        .actor()
        .map(actor -> Identified.by(reason, actor))
        .orElseGet(() -> Identified.inDocument(reason, titled.words().text()));
  }

  private static Identification parted(Titled titled, KnownActor then, String role) {
    List<Candidate> candidates = new ArrayList<>();
    String called = "last called " + role + " in the document";
    candidates.add(
        titled
            .actor()
            .map(actor -> DocumentActors.candidate(actor, called))
            .orElseGet(() -> new Candidate(Optional.empty(), titled.words().text(), called)));
    candidates.add(DocumentActors.candidate(then, "was " + role + " on the event's days"));
    return Identification.open("the document's title and the event's date part", candidates);
  }

  // --- which office -------------------------------------------------------------------------

  private Optional<Office> office(Sentence sentence, int first, int last) {
    String whole = sentence.lowerForms(first, last);
    if (offices.isRole(whole)) {
      return Optional.of(new Office(ActorIndex.key(whole), Optional.empty(), Optional.empty()));
    }
    for (int i = first; i < last; i++) {
      Optional<Office> front = owned(sentence, i + 1, last, first, i);
      if (front.isPresent()) {
        return front;
      }
      if ("of".equals(sentence.token(i + 1).lemma()) && i + 2 <= last) {
        int body = "the".equals(sentence.token(i + 2).lemma()) ? i + 3 : i + 2;
        Optional<Office> behind =
            body <= last ? owned(sentence, first, i, body, last) : Optional.empty();
        if (behind.isPresent()) {
          return behind;
        }
      }
    }
    return Optional.empty();
  }

  /** An office in one stretch of words and what it is an office of in another. */
  private Optional<Office> owned(
      Sentence sentence, int firstOfRole, int lastOfRole, int firstOfOwner, int lastOfOwner) {
    String role = sentence.lowerForms(firstOfRole, lastOfRole);
    if (!offices.isRole(role)) {
      return Optional.empty();
    }
    boolean possessive =
        lastOfOwner > firstOfOwner && "POS".equals(sentence.token(lastOfOwner).tag());
    String owner = sentence.words(firstOfOwner, possessive ? lastOfOwner - 1 : lastOfOwner);
    Optional<String> country = countries.apply(owner);
    List<KnownActor> bodies = index.named(owner);
    Optional<String> body =
        bodies.size() == 1 && country.isEmpty()
            ? Optional.of(bodies.get(0).actor().id())
            : Optional.empty();
    return country.isEmpty() && body.isEmpty()
        ? Optional.empty()
        : Optional.of(new Office(ActorIndex.key(role), country, body));
  }
}
