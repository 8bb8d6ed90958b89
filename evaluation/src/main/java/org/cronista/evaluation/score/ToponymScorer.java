package org.cronista.evaluation.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Toponyms and where they are (Gritta et al. 2018, "A pragmatic guide to geoparsing evaluation"):
 * recognised when spans overlap, placed when within 161 km (a hundred miles). Names of places that
 * stand for something else (demonyms, homonyms, associative uses) are neither asked for nor counted
 * against.
 */
final class ToponymScorer implements Scorer {

  private static final double NEAR_KM = 161;
  private static final Set<String> OTHER_USES = Set.of("Non_Toponym", "Homonym", "Demonym");

  @Override
  public Score score(List<Example> examples) {
    long found = 0;
    long goldCount = 0;
    long foundCount = 0;
    long resolved = 0;
    long near = 0;
    long withPlace = 0;
    List<Miss> misses = new ArrayList<>();
    for (Example example : examples) {
      List<JsonNode> all = Coded.list(example.gold(), "toponyms");
      List<JsonNode> want = all.stream().filter(t -> !isOtherUse(t)).toList();
      List<JsonNode> ignored = all.stream().filter(ToponymScorer::isOtherUse).toList();
      List<JsonNode> got =
          Coded.list(example.coded(), "places").stream()
              .filter(p -> ignored.stream().noneMatch(t -> Coded.overlap(p, t)))
              .toList();
      goldCount += want.size();
      foundCount += got.size();
      Set<Integer> used = new HashSet<>();
      for (JsonNode toponym : want) {
        boolean placed = isPlaced(toponym);
        withPlace += placed ? 1 : 0;
        String words = Matching.words(example.text(), toponym);
        Optional<JsonNode> match = Matching.take(toponym, got, used);
        if (match.isEmpty()) {
          misses.add(new Miss(example, "not recognised", words, "", 0.8));
          continue;
        }
        found++;
        if (!placed) {
          continue;
        }
        if (!isPlaced(match.get())) {
          misses.add(new Miss(example, "recognised, not placed", words, shown(match.get()), 0.6));
          continue;
        }
        resolved++;
        if (Earth.km(toponym, match.get()) <= NEAR_KM) {
          near++;
        } else {
          misses.add(new Miss(example, "placed elsewhere", words, shown(match.get()), 0.7));
        }
      }
    }
    List<Figure> figures =
        new ArrayList<>(new Counts(found, foundCount, goldCount).figures("recognition"));
    figures.add(
        new Figure("accuracy_at_161km_of_resolved", Counts.share(near, Math.max(1, resolved))));
    figures.add(
        new Figure("end_to_end_recall_at_161km", Counts.share(near, Math.max(1, withPlace))));
    return Score.of(figures, misses);
  }

  private static boolean isPlaced(JsonNode record) {
    return record.path("lat").isNumber();
  }

  private static boolean isOtherUse(JsonNode toponym) {
    String kind = toponym.path("type").asText("");
    return kind.contains("Expression") || OTHER_USES.contains(kind) || kind.contains("Non_Lit");
  }

  private static String shown(JsonNode place) {
    return place.path("text").asText()
        + " = "
        + place.path("name").asText()
        + ", "
        + place.path("country").asText();
  }
}
