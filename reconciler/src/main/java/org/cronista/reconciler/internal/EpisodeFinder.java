package org.cronista.reconciler.internal;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cronista.model.Claim;
import org.cronista.model.DatePrecision;
import org.cronista.model.Episode;
import org.cronista.model.EventTime;

/** Finds the larger happening an account belongs to, by name or by time and country. */
final class EpisodeFinder {

  private static final int SHORT_DAYS = 3;

  /** A longer episode says too little of what happens within it, unless it is named. */
  private static final int TELLING_DAYS = 400;

  /** Shortest first, so that the narrowest episode that fits is taken. */
  private final List<Episode> episodes;

  private final Map<String, Episode> byId = new HashMap<>();

  /** Kinds of deed each is made of, and the words of its names that are its own. */
  private final Map<String, Set<Family>> kinds = new HashMap<>();

  private final Map<String, Set<String>> ownWords = new HashMap<>();

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
    readThemes();
  }

  /** A word that several episodes bear, such as that of a country or a month, is no one's own. */
  private void readThemes() {
    EpisodeThemes themes = new EpisodeThemes();
    Map<String, Integer> bearers = new HashMap<>();
    for (Episode episode : episodes) {
      kinds.put(episode.id(), themes.kinds(episode));
      Set<String> own = themes.ownWords(episode);
      ownWords.put(episode.id(), own);
      own.forEach(word -> bearers.merge(word, 1, Integer::sum));
    }
    ownWords.replaceAll(
        (id, own) ->
            own.stream()
                .filter(word -> bearers.getOrDefault(word, 0) <= BEARERS && !MONTHS.contains(word))
                .collect(Collectors.toSet()));
  }

  private static final int BEARERS = 2;

  private static final Set<String> MONTHS =
      Arrays.stream(Month.values())
          .flatMap(
              month ->
                  Stream.of(Locale.ENGLISH, Locale.forLanguageTag("es"))
                      .map(language -> month.getDisplayName(TextStyle.FULL, language)))
          .map(Words::plain)
          .collect(Collectors.toUnmodifiableSet());

  /**
   * By what an account can show that it belongs to an episode.
   *
   * @param family its kind
   * @param named episodes its sentence names
   * @param country its country
   * @param words the words of its sentence, its places and its parties
   */
  record Clues(Family family, Set<String> named, Optional<String> country, Set<String> words) {

    static Clues of(Claim claim, Set<String> named, Optional<String> country, String sentence) {
      Set<String> words = new HashSet<>(Words.contentWords(sentence));
      claim.places().forEach(place -> words.addAll(Words.contentWords(place.name())));
      claim.actors().forEach(actor -> words.addAll(Words.contentWords(actor.label())));
      claim.recipients().forEach(actor -> words.addAll(Words.contentWords(actor.label())));
      return new Clues(Family.of(claim), named, country, words);
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
   * and country and has a mark in common with the account: a name, a place, a party, or what it is
   * about. An agreement signed on the day of somebody's arrest is no part of the arrest.
   */
  Optional<Episode> find(Clues clues, Optional<Period> period) {
    Optional<Episode> byName =
        episodes.stream()
            .filter(episode -> clues.named().contains(episode.id()))
            .filter(episode -> period.map(when -> when.meets(period(episode))).orElse(true))
            .findFirst();
    if (byName.isPresent()) {
      return byName;
    }
    return period.flatMap(
        when ->
            marked(clues)
                .filter(episode -> days(episode) <= TELLING_DAYS)
                .filter(episode -> covers(period(episode), when))
                .findFirst());
  }

  private Stream<Episode> marked(Clues clues) {
    return episodes.stream()
        .filter(episode -> clues.country().isPresent() && episode.country().equals(clues.country()))
        .filter(episode -> hasMark(episode, clues));
  }

  private boolean hasMark(Episode episode, Clues clues) {
    return kinds.getOrDefault(episode.id(), Set.of()).contains(clues.family())
        || !Collections.disjoint(ownWords.getOrDefault(episode.id(), Set.of()), clues.words());
  }

  /**
   * The time that a sum told on a day covers: from the beginning of the widest marked episode that
   * goes on on that day, or of one it names, up to the day.
   */
  Optional<EventTime> spanUpTo(Clues clues, LocalDate said) {
    Period day = new Period(said, said, DatePrecision.DAY, true);
    return marked(clues)
        .filter(episode -> clues.named().isEmpty() || clues.named().contains(episode.id()))
        .filter(episode -> days(episode) > SHORT_DAYS)
        .filter(episode -> isRecent(period(episode), day))
        .max(Comparator.comparing(EpisodeFinder::days).thenComparing(Episode::id))
        .map(
            episode -> {
              Period period = period(episode);
              LocalDate last = period.last().isBefore(said) ? period.last() : said;
              return new EventTime(
                  period.first(),
                  last,
                  DatePrecision.RANGE,
                  episode.name(),
                  Optional.empty(),
                  true,
                  "length of the conflict that the number sums up");
            });
  }

  /** Going on on the day, or over for no more than a month, and no longer than can be summed up. */
  private static boolean isRecent(Period episode, Period day) {
    boolean open = episode.last().getYear() == OPEN_YEAR;
    long length = ChronoUnit.DAYS.between(episode.first(), open ? day.last() : episode.last());
    return !episode.first().isAfter(day.last())
        && episode.gapTo(day) <= RECENT_DAYS
        && length <= TELLING_DAYS;
  }

  private static final int RECENT_DAYS = 31;
  private static final int OPEN_YEAR = 9999;

  /** Within it; a vague time counts when most of it is shared. */
  private static boolean covers(Period episode, Period when) {
    boolean vague = !when.isPoint() && when.days() <= TELLING_DAYS;
    return episode.contains(when) || (vague && episode.overlapRatio(when) >= 0.5);
  }
}
