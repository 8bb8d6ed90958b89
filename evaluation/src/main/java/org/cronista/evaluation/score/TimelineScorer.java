package org.cronista.evaluation.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which days a chronology should tell of, against timelines that journalists wrote (Timeline17,
 * Tran et al. 2013): the date F1 of Tran et al. 2015 and Martschat and Markert 2018. A record is an
 * article; those of one {@code topic} belong together, and every one carries the timelines of its
 * topic. A day counts for as many articles as have an event on it that is told as done or alleged;
 * as many days are chosen as the timeline has, out of those between its first and its last.
 */
final class TimelineScorer implements Scorer {

  private static final Set<String> TOLD = Set.of("asserted", "alleged");

  @Override
  public Optional<String> companionField() {
    return Optional.of("timelines");
  }

  @Override
  public boolean belongs(JsonNode record, JsonNode companion) {
    return record.path("topic").equals(companion.path("topic"));
  }

  @Override
  public Score score(List<Example> examples) {
    Map<String, List<Example>> topics =
        examples.stream()
            .collect(
                Collectors.groupingBy(
                    e -> e.gold().path("topic").asText(), TreeMap::new, Collectors.toList()));
    long right = 0;
    long chosenCount = 0;
    long goldCount = 0;
    List<Miss> misses = new ArrayList<>();
    for (List<Example> articles : topics.values()) {
      Map<String, Integer> weights = weights(articles);
      Example first = articles.get(0);
      for (JsonNode timeline : Coded.list(first.gold(), "timelines")) {
        NavigableSet<String> gold = days(timeline);
        if (gold.isEmpty()) {
          continue;
        }
        Set<String> chosen = choose(weights, gold);
        goldCount += gold.size();
        chosenCount += chosen.size();
        right += chosen.stream().filter(gold::contains).count();
        misses.addAll(misses(first, timeline.path("id").asText(), gold, chosen));
      }
    }
    return Score.of(new Counts(right, chosenCount, goldCount).figures("date"), misses);
  }

  private static NavigableSet<String> days(JsonNode timeline) {
    return Coded.list(timeline, "timeline").stream()
        .map(entry -> entry.path("date").asText())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** For each day, how many articles tell of an event on it. */
  private static Map<String, Integer> weights(List<Example> articles) {
    Map<String, Integer> weights = new TreeMap<>();
    for (Example article : articles) {
      Set<String> days = new LinkedHashSet<>();
      for (JsonNode claim : Coded.list(article.coded(), "claims")) {
        JsonNode time = claim.path("time");
        if (time.path("precision").asText().equals("day")
            && TOLD.contains(claim.path("modality").asText())) {
          days.add(time.path("start").asText());
        }
      }
      days.forEach(day -> weights.merge(day, 1, Integer::sum));
    }
    return weights;
  }

  private static Set<String> choose(Map<String, Integer> weights, NavigableSet<String> gold) {
    return weights.entrySet().stream()
        .filter(e -> e.getKey().compareTo(gold.first()) >= 0)
        .filter(e -> e.getKey().compareTo(gold.last()) <= 0)
        .sorted(
            Comparator.comparing((Map.Entry<String, Integer> e) -> -e.getValue())
                .thenComparing(Map.Entry::getKey))
        .limit(gold.size())
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static List<Miss> misses(
      Example example, String timeline, Set<String> gold, Set<String> chosen) {
    List<Miss> misses = new ArrayList<>();
    Set<String> missing = new HashSet<>(gold);
    missing.removeAll(chosen);
    missing.stream()
        .sorted()
        .forEach(day -> misses.add(new Miss(example, timeline + ": not chosen", day, "", 0.5)));
    chosen.stream()
        .filter(day -> !gold.contains(day))
        .forEach(day -> misses.add(new Miss(example, timeline + ": chosen", "", day, 0.4)));
    return misses;
  }
}
