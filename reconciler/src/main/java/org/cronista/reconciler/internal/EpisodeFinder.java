package org.cronista.reconciler.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.cronista.model.DatePrecision;
import org.cronista.model.Episode;

/** Finds the larger happening an account belongs to, by name or by time and country. */
final class EpisodeFinder {

  private static final int SHORT_DAYS = 3;

  /** A longer episode says too little of what happens within it, unless it is named. */
  private static final int TELLING_DAYS = 400;

  /** Shortest first, so that the narrowest episode that fits is taken. */
  private final List<Episode> episodes;

  private final Map<String, Episode> byId = new HashMap<>();

  /** Names by their first word. */
  private final Map<String, List<Name>> names = new HashMap<>();

  EpisodeFinder(List<Episode> all) {
    episodes =
        all.stream()
            .sorted(Comparator.comparing(EpisodeFinder::days).thenComparing(Episode::id))
            .toList();
    for (Episode episode : episodes) {
      byId.put(episode.id(), episode);
      addName(episode, episode.name());
      episode.aliases().forEach(alias -> addName(episode, alias));
    }
  }

  private record Name(String plain, Episode episode) {}

  private void addName(Episode episode, String name) {
    String plain = Words.plain(name);
    if (plain.length() >= 4) {
      String first = plain.split(" ")[0];
      names.computeIfAbsent(first, key -> new ArrayList<>()).add(new Name(plain, episode));
    }
  }

  private static long days(Episode episode) {
    return period(episode).days();
  }

  static Period period(Episode episode) {
    LocalDate first = episode.start().first();
    LocalDate last = episode.end().map(end -> end.last()).orElse(LocalDate.of(9999, 12, 31));
    return new Period(first, last.isBefore(first) ? first : last, DatePrecision.RANGE, true);
  }

  /** Whether the episode is itself a single deed, such as a massacre known by name. */
  boolean isShort(String id) {
    return Optional.ofNullable(byId.get(id)).filter(e -> days(e) <= SHORT_DAYS).isPresent();
  }

  /**
   * The one short episode among those named: a massacre known by name dates an account of it that
   * gives no date.
   */
  Optional<Episode> findShort(Set<String> named, Optional<String> country) {
    List<Episode> found =
        named.stream()
            .filter(this::isShort)
            .map(byId::get)
            .filter(e -> country.isEmpty() || e.country().isEmpty() || e.country().equals(country))
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** Identifiers of the episodes that a sentence names. */
  Set<String> named(String sentence) {
    if (names.isEmpty()) {
      return Set.of();
    }
    String plain = Words.plain(sentence);
    Set<String> found = new TreeSet<>();
    for (String token : plain.split(" ")) {
      for (Name name : names.getOrDefault(token, List.of())) {
        if (Words.holdsPhrase(plain, name.plain())) {
          found.add(name.episode().id());
        }
      }
    }
    return found;
  }

  /**
   * The narrowest of the named episodes that the time allows, else the narrowest that covers time
   * and country.
   */
  Optional<Episode> find(Set<String> named, Optional<Period> period, Optional<String> country) {
    Optional<Episode> byName =
        episodes.stream()
            .filter(episode -> named.contains(episode.id()))
            .filter(episode -> period.map(when -> when.meets(period(episode))).orElse(true))
            .findFirst();
    if (byName.isPresent()) {
      return byName;
    }
    return episodes.stream()
        .filter(episode -> country.isPresent() && episode.country().equals(country))
        .filter(episode -> days(episode) <= TELLING_DAYS)
        .filter(episode -> period.map(when -> covers(period(episode), when)).orElse(false))
        .findFirst();
  }

  /** Within it; a vague time counts when most of it is shared. */
  private static boolean covers(Period episode, Period when) {
    boolean vague = !when.isPoint() && when.days() <= TELLING_DAYS;
    return episode.contains(when) || (vague && episode.overlapRatio(when) >= 0.5);
  }
}
