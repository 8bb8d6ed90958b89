package org.cronista.reconciler.internal;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cronista.model.Actor;
import org.cronista.model.ActorMention;

/**
 * By what the doers, or the sufferers, of an account can be known again.
 *
 * @param ids identifiers of known actors
 * @param heads head words, singular and plain
 * @param sectors country and PLOVER sector
 * @param names plain capitalised words of names
 * @param persons whether every one of them is a named person
 */
record Parties(
    Set<String> ids, Set<String> heads, Set<String> sectors, Set<String> names, boolean persons) {

  private static final Set<String> PRONOUNS = WordTable.words("parties-pronouns.txt");

  /** PLOVER sectors that act for the state. */
  static final Set<String> STATE = Set.of("GOV", "MIL", "COP", "SPY", "JUD", "LEG");

  private static final Set<String> FORCES = Set.of("COP", "MIL", "REB", "PRM");

  /** What two accounts' parties show. */
  enum Overlap {
    SAME_ACTOR,
    SAME_NAME,
    SAME_HEAD,
    SAME_SECTOR,
    UNKNOWN,
    /** Other sectors on the same side: police and soldiers, peasants and workers. */
    SAME_CAMP,
    CONFLICT
  }

  static boolean isPronoun(String text) {
    return PRONOUNS.contains(Words.plain(text));
  }

  static Parties of(List<ActorMention> mentions, Map<String, Actor> known) {
    Set<String> ids = new TreeSet<>();
    Set<String> heads = new TreeSet<>();
    Set<String> sectors = new TreeSet<>();
    Set<String> names = new TreeSet<>();
    boolean persons = !mentions.isEmpty();
    for (ActorMention mention : mentions) {
      mention.actorId().ifPresent(ids::add);
      mention
          .sector()
          .ifPresent(sector -> sectors.add(mention.country().orElse("") + "/" + sector));
      if (!isPronoun(mention.mention().text())) {
        heads.add(Words.singular(Words.plain(mention.head().text())));
      }
      List<String> nameWords = Words.nameTokens(mention.label());
      boolean named = mention.actorId().isPresent() || nameWords.size() >= 2;
      if (named) {
        names.addAll(nameWords);
      }
      persons &= named && isPerson(mention, known);
    }
    return new Parties(ids, heads, sectors, names, persons);
  }

  /** As the pack says; else by the look of it: a name of two words, not of a force. */
  private static boolean isPerson(ActorMention mention, Map<String, Actor> known) {
    Optional<Actor> actor = mention.actorId().map(known::get);
    if (actor.isPresent()) {
      return actor.get().kind().equals("person");
    }
    return Words.nameTokens(mention.label()).size() >= 2
        && mention.sector().filter(FORCES::contains).isEmpty();
  }

  boolean isEmpty() {
    return ids.isEmpty() && heads.isEmpty() && sectors.isEmpty();
  }

  Overlap with(Parties other) {
    if (isEmpty() || other.isEmpty()) {
      return Overlap.UNKNOWN;
    }
    if (share(ids, other.ids)) {
      return Overlap.SAME_ACTOR;
    }
    if (sharesName(other)) {
      return Overlap.SAME_NAME;
    }
    if (persons && other.persons) {
      return Overlap.CONFLICT;
    }
    if (share(heads, other.heads)) {
      return Overlap.SAME_HEAD;
    }
    if (sharesSector(other)) {
      return Overlap.SAME_SECTOR;
    }
    if (sectors.isEmpty() || other.sectors.isEmpty()) {
      return Overlap.UNKNOWN;
    }
    return camps().equals(other.camps()) ? Overlap.SAME_CAMP : Overlap.CONFLICT;
  }

  /** The same sector of one country, or of a country that one side leaves open. */
  private boolean sharesSector(Parties other) {
    return sectors.stream()
        .anyMatch(mine -> other.sectors.stream().anyMatch(theirs -> isSameSector(mine, theirs)));
  }

  private static boolean isSameSector(String mine, String theirs) {
    boolean open = mine.startsWith("/") || theirs.startsWith("/");
    return mine.equals(theirs)
        || (open
            && mine.substring(mine.indexOf('/')).equals(theirs.substring(theirs.indexOf('/'))));
  }

  private Set<Boolean> camps() {
    return sectors.stream()
        .map(sector -> STATE.contains(sector.substring(sector.indexOf('/') + 1)))
        .collect(Collectors.toSet());
  }

  /** Two words of a name in common, or one when either side is known by a single word. */
  private boolean sharesName(Parties other) {
    if (!persons || !other.persons) {
      return false;
    }
    long shared = names.stream().filter(other.names::contains).count();
    return shared >= 2 || (shared == 1 && Math.min(names.size(), other.names.size()) == 1);
  }

  /** Both name persons, and none in common. */
  boolean nameOthersThan(Parties other) {
    return persons && other.persons && with(other) == Overlap.CONFLICT;
  }

  boolean sharePersonWith(Parties other) {
    Overlap overlap = with(other);
    return overlap == Overlap.SAME_NAME
        || (overlap == Overlap.SAME_ACTOR && persons && other.persons);
  }

  private static boolean share(Collection<String> some, Collection<String> others) {
    return !Collections.disjoint(some, others);
  }
}
