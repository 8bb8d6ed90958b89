package org.cronista.coder.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.cronista.model.DatePrecision;
import org.cronista.model.Episode;
import org.cronista.model.PartialDate;

/**
 * Tells the year of a text that gives none from a happening everybody knows by name: a text that
 * puts what happened in <i>Gwangju</i> on <i>May 18</i> tells of 1980.
 *
 * <p>Both must be there close by each other: the day and month on which a known episode began or
 * ended, and a word that only the names of that episode hold. Texts that look back ("on the
 * anniversary", "years ago") or that name a later year tell nothing this way.
 */
final class EpisodeDays {

  /** Sentences before and after the day in which the name may stand. */
  private static final int WINDOW = 2;

  /** A word in the names of more episodes than this marks none of them. */
  private static final int RARE = 2;

  private static final int SHORTEST_NAME = 4;

  private static final Pattern WORD_BREAK = Pattern.compile("[^\\p{L}'’]+");

  private final Map<Integer, List<Known>> byDay = new HashMap<>();

  /** One day of an episode, with the words that mark it. */
  private record Known(Episode episode, LocalDate day, Set<String> marks) {}

  /**
   * The year and month in which a text's events took place.
   *
   * @param month of the latest known day
   * @param rule how it was found, in words
   */
  record Found(PartialDate month, String rule) {}

  EpisodeDays(List<Episode> episodes) {
    Map<String, Set<String>> holders = new HashMap<>();
    for (Episode episode : episodes) {
      for (String word : nameWords(episode)) {
        holders.computeIfAbsent(word, w -> new HashSet<>()).add(episode.id());
      }
    }
    for (Episode episode : episodes) {
      Set<String> marks = new HashSet<>(nameWords(episode));
      marks.removeIf(word -> holders.getOrDefault(word, Set.of()).size() > RARE);
      if (!marks.isEmpty()) {
        add(episode, episode.start(), marks);
        episode
            .end()
            .filter(end -> !end.equals(episode.start()))
            .ifPresent(e -> add(episode, e, marks));
      }
    }
  }

  private void add(Episode episode, PartialDate date, Set<String> marks) {
    if (date.precision() == DatePrecision.DAY) {
      LocalDate day = date.first();
      byDay
          .computeIfAbsent(key(day.getMonthValue(), day.getDayOfMonth()), k -> new ArrayList<>())
          .add(new Known(episode, day, marks));
    }
  }

  private static Set<String> nameWords(Episode episode) {
    Set<String> words = new HashSet<>();
    List<String> names = new ArrayList<>(episode.aliases());
    names.add(episode.name());
    for (String name : names) {
      for (String word : WORD_BREAK.split(name)) {
        if (word.length() >= SHORTEST_NAME && Character.isUpperCase(word.charAt(0))) {
          words.add(word);
        }
      }
    }
    return words;
  }

  private static int key(int month, int day) {
    return month * 100 + day;
  }

  /**
   * When the events of a text took place; empty when it names no day of a known episode, or days of
   * different years.
   *
   * @param text its sentences, in order
   */
  Optional<Found> find(List<TimeText> text) {
    int latestYear = latestYear(text);
    Optional<Known> latest = Optional.empty();
    for (int i = 0; i < text.size(); i++) {
      for (Known known : named(text, i)) {
        if (known.day().getYear() < latestYear) {
          continue;
        }
        if (latest.isPresent() && latest.get().day().getYear() != known.day().getYear()) {
          return Optional.empty();
        }
        if (latest.isEmpty() || known.day().isAfter(latest.get().day())) {
          latest = Optional.of(known);
        }
      }
    }
    return latest.map(EpisodeDays::found);
  }

  private static Found found(Known known) {
    LocalDate day = known.day();
    return new Found(
        PartialDate.ofMonth(day.getYear(), day.getMonthValue()),
        "year of a known episode: " + known.episode().name() + ", " + day);
  }

  private static int latestYear(List<TimeText> text) {
    int latest = 0;
    for (TimeText sentence : text) {
      for (int i = 0; i < sentence.size(); i++) {
        latest = Math.max(latest, sentence.year(i));
      }
    }
    return latest;
  }

  /** The episodes whose day this sentence names and whose name stands close by. */
  private List<Known> named(List<TimeText> text, int at) {
    TimeText sentence = text.get(at);
    List<Known> found = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.month(i) > 0) {
        for (int beside : new int[] {i + 1, i - 1}) {
          int day = sentence.dayOfMonth(beside);
          for (Known known : byDay.getOrDefault(key(sentence.month(i), day), List.of())) {
            if (!looksBack(sentence) && isNamed(text, at, known.marks())) {
              found.add(known);
            }
          }
        }
      }
    }
    return found;
  }

  private static boolean isNamed(List<TimeText> text, int at, Set<String> marks) {
    int from = Math.max(0, at - WINDOW);
    int to = Math.min(text.size() - 1, at + WINDOW);
    for (int i = from; i <= to; i++) {
      boolean named =
          text.get(i).sentence().tokens().stream().anyMatch(t -> marks.contains(t.form()));
      if (named) {
        return true;
      }
    }
    return false;
  }

  private static boolean looksBack(TimeText sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.isKind(i, "looking-back")
          || (sentence.isAny(i, "years", "decades") && sentence.isAny(i + 1, "ago", "later"))) {
        return true;
      }
    }
    return false;
  }
}
