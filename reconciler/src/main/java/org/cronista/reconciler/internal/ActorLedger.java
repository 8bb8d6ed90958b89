package org.cronista.reconciler.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cronista.model.Actor;
import org.cronista.model.ActorMention;
import org.cronista.model.Attribution;
import org.cronista.model.Claim;
import org.cronista.model.Quote;

/** Keeps book of everybody who acts, suffers or speaks in the claims. */
final class ActorLedger {

  private static final String TEXT = "text:";
  private static final String GROUP = "group";

  /** As many words as are kept to show that the texts name somebody. */
  private static final int EVIDENCE = 3;

  /** The small words of people's names are short: "de", "bin", "von". */
  private static final int LONGEST_PARTICLE = 3;

  private static final Comparator<Quote> IN_ORDER =
      Comparator.comparing((Quote quote) -> quote.document().value())
          .thenComparing(quote -> quote.span().start());

  private final Map<String, Actor> known;
  private final Map<String, Entry> entries = new TreeMap<>();

  ActorLedger(Map<String, Actor> known) {
    this.known = new HashMap<>(known);
  }

  private static final class Entry {
    private final SortedMap<String, Integer> names = new TreeMap<>();
    private final SortedMap<String, Integer> countries = new TreeMap<>();
    private final SortedMap<String, Integer> sectors = new TreeMap<>();
    private final Set<String> preferred = new TreeSet<>();
    private final List<StatedRole> roles = new ArrayList<>();
    private final NavigableSet<Quote> evidence = new TreeSet<>(IN_ORDER);
    private boolean person;
    private int mentions;

    private void show(Quote quote) {
      evidence.add(quote);
      if (evidence.size() > EVIDENCE) {
        evidence.pollLast();
      }
    }
  }

  /** Enters the claim's parties and speakers. */
  void enter(Claim claim) {
    claim.actors().forEach(mention -> enter(mention, claim));
    claim.recipients().forEach(mention -> enter(mention, claim));
    claim.attribution().forEach(this::enter);
  }

  /** Enters a role read from a text; whoever holds it is somebody, also without any claim. */
  void enter(StatedRole role) {
    Entry entry = entries.computeIfAbsent(role.holder(), key -> new Entry());
    entry.roles.add(role);
    entry.person |= role.person();
    if (role.holder().startsWith(TEXT)) {
      entry.preferred.add(role.name());
    }
  }

  private void enter(ActorMention mention, Claim claim) {
    String words = mention.mention().text().strip();
    boolean pronoun = Parties.isPronoun(words);
    if (pronoun && mention.actorId().isEmpty()) {
      return;
    }
    find(mention.actorId(), mention.name().orElse(words))
        .ifPresent(
            entry -> {
              entry.mentions++;
              if (!pronoun) {
                Tally.vote(entry.names, folded(words));
              }
              mention.name().ifPresent(entry.preferred::add);
              entry.show(new Quote(claim.document(), mention.mention().span(), folded(words)));
              mention.country().ifPresent(country -> Tally.vote(entry.countries, country));
              mention.sector().ifPresent(sector -> Tally.vote(entry.sectors, sector));
            });
  }

  private void enter(Attribution attribution) {
    String words = attribution.speaker().strip();
    boolean pronoun = Parties.isPronoun(words);
    if (words.isEmpty() || (pronoun && attribution.speakerId().isEmpty())) {
      return;
    }
    find(attribution.speakerId(), words)
        .ifPresent(
            entry -> {
              entry.mentions++;
              if (!pronoun) {
                Tally.vote(entry.names, folded(words));
              }
            });
  }

  private static String folded(String words) {
    return words.replaceAll("\\s+", " ");
  }

  private Optional<Entry> find(Optional<String> id, String words) {
    String plain = Words.plain(words).replaceFirst("^(?:the|a|an|el|la|los|las) ", "");
    if (id.isEmpty() && plain.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(entries.computeIfAbsent(id.orElse(TEXT + plain), key -> new Entry()));
  }

  /** Everybody entered: most mentions first, then by identifier. */
  List<Actor> actors() {
    List<Actor> actors = new ArrayList<>();
    entries.forEach((id, entry) -> actors.add(actor(id, entry)));
    actors.sort(Comparator.comparingInt(Actor::mentions).reversed().thenComparing(Actor::id));
    return List.copyOf(actors);
  }

  private Actor actor(String id, Entry entry) {
    Optional<Actor> pack = Optional.ofNullable(known.get(id));
    String name =
        pack.map(Actor::name)
            .or(() -> entry.preferred.stream().findFirst())
            .orElseGet(() -> entry.names.isEmpty() ? id : Tally.most(entry.names));
    Set<String> aliases = new TreeSet<>(entry.names.keySet());
    pack.ifPresent(actor -> aliases.addAll(actor.aliases()));
    aliases.remove(name);
    String kind = pack.map(Actor::kind).orElseGet(() -> kind(name, entry));
    boolean proposed = pack.isEmpty() && !kind.equals(GROUP);
    return new Actor(
        id,
        name,
        List.copyOf(aliases),
        kind,
        pack.flatMap(Actor::country).or(() -> top(entry.countries)),
        pack.flatMap(Actor::sector).or(() -> top(entry.sectors)),
        roles(pack, entry),
        entry.mentions,
        proposed ? List.copyOf(entry.evidence) : List.of());
  }

  /** The pack's roles, then those that texts give, each with all its words. */
  private static List<Actor.Role> roles(Optional<Actor> pack, Entry entry) {
    List<Actor.Role> roles = new ArrayList<>(pack.map(Actor::roles).orElse(List.of()));
    Map<String, List<StatedRole>> told = new TreeMap<>();
    for (StatedRole role : entry.roles) {
      String key =
          role.role() + "|" + role.of().map(StatedRole.Body::id).orElse("") + "|" + role.former();
      told.computeIfAbsent(key, k -> new ArrayList<>()).add(role);
    }
    for (List<StatedRole> same : told.values()) {
      same.sort(Comparator.comparing(StatedRole::words, Utterance.IN_ORDER));
      StatedRole first = same.get(0);
      roles.add(
          Actor.Role.told(
              first.role(),
              first.of().map(StatedRole.Body::id),
              first.on(),
              first.former(),
              same.stream().map(role -> role.words().quote()).toList()));
    }
    return roles;
  }

  private static Optional<String> top(SortedMap<String, Integer> votes) {
    return votes.isEmpty() ? Optional.empty() : Optional.of(Tally.most(votes));
  }

  /**
   * A guess for those no pack knows: a name of several words, all with a capital but for such as
   * "de", is a person's unless it has a sector or an abbreviation in it; what holds longer small
   * words describes a group.
   */
  private static String kind(String name, Entry entry) {
    if (entry.person) {
      return "person";
    }
    List<String> words = List.of(name.strip().split("\\s+"));
    boolean named =
        Character.isUpperCase(name.strip().codePointAt(0))
            && words.stream().noneMatch(ActorLedger::isCommonWord);
    boolean shouted = name.equals(name.toUpperCase(Locale.ROOT));
    if (words.size() < 2 || !named || shouted || isCountry(entry)) {
      return GROUP;
    }
    boolean body = !entry.sectors.isEmpty() || words.stream().anyMatch(ActorLedger::isOfBodies);
    return body ? "organization" : "person";
  }

  private static boolean isCommonWord(String word) {
    return Character.isLowerCase(word.codePointAt(0)) && word.length() > LONGEST_PARTICLE;
  }

  /** "Dockers'", "FSTMB". */
  private static boolean isOfBodies(String word) {
    boolean abbreviation = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    return abbreviation && !word.endsWith(".") || word.endsWith("'") || word.endsWith("’");
  }

  /** A country without more: "United States". */
  private static boolean isCountry(Entry entry) {
    return entry.sectors.isEmpty() && !entry.countries.isEmpty();
  }
}
