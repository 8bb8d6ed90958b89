package org.cronista.coder.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cronista.packs.KnownActor;

/**
 * Full names of persons in another spelling: "Siles Suazo" for "Siles Zuazo". As many words, all
 * but one the same, and that one apart by one letter that is changed, missing, too much or swapped
 * with its neighbour (Damerau 1964). Immutable; safe for concurrent use.
 */
final class NearNames {

  /** A shorter word that is apart by one letter is as likely another one: Mesa and Meza, Paz. */
  private static final int SHORTEST = 5;

  private final Map<String, List<Name>> byWord = new HashMap<>();

  private record Name(List<String> words, KnownActor actor) {}

  NearNames(List<KnownActor> actors) {
    for (KnownActor actor : actors) {
      if ("person".equals(actor.actor().kind())) {
        for (String written : actor.allNames()) {
          List<String> words = words(written);
          if (words.size() > 1) {
            for (String word : words) {
              byWord.computeIfAbsent(word, k -> new ArrayList<>()).add(new Name(words, actor));
            }
          }
        }
      }
    }
  }

  /**
   * The one person of a country whose name this is in another spelling; empty when there is none,
   * or several.
   */
  Optional<KnownActor> find(String written, Optional<String> country) {
    List<String> words = words(written);
    if (words.size() < 2 || country.isEmpty()) {
      return Optional.empty();
    }
    List<KnownActor> found = new ArrayList<>();
    for (String word : words) {
      for (Name name : byWord.getOrDefault(word, List.of())) {
        if (name.actor().actor().country().equals(country)
            && !found.contains(name.actor())
            && isNear(words, name.words())) {
          found.add(name.actor());
        }
      }
    }
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static List<String> words(String name) {
    return Arrays.asList(ActorIndex.key(name).split(" "));
  }

  private static boolean isNear(List<String> one, List<String> other) {
    if (one.size() != other.size()) {
      return false;
    }
    int apart = 0;
    for (int i = 0; i < one.size(); i++) {
      if (!one.get(i).equals(other.get(i))) {
        apart++;
        if (Math.min(one.get(i).length(), other.get(i).length()) < SHORTEST
            || !isOneEditApart(one.get(i), other.get(i))) {
          return false;
        }
      }
    }
    return apart == 1;
  }

  private static boolean isOneEditApart(String one, String other) {
    int same = 0;
    int least = Math.min(one.length(), other.length());
    while (same < least && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    String a = one.substring(same);
    String b = other.substring(same);
    if (a.length() == b.length()) {
      boolean changed = a.substring(1).equals(b.substring(1));
      boolean swapped =
          a.length() > 1
              && a.charAt(0) == b.charAt(1)
              && a.charAt(1) == b.charAt(0)
              && a.substring(2).equals(b.substring(2));
      return changed || swapped;
    }
    return a.length() == b.length() + 1 && a.substring(1).equals(b)
        || b.length() == a.length() + 1 && b.substring(1).equals(a);
  }
}
