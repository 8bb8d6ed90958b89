package org.cronista.evaluation.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Spanish sentences with the set of PLOVER types they tell of. Sentences for which the gold has no
 * type are left out.
 */
final class TypeSetScorer implements Scorer {

  private static final String NONE = "---";

  @Override
  public Score score(List<Example> examples) {
    long right = 0;
    long found = 0;
    long gold = 0;
    List<Miss> misses = new ArrayList<>();
    for (Example example : examples) {
      Set<String> want = new TreeSet<>();
      for (JsonNode event : Coded.list(example.gold(), "events")) {
        String type = event.path("plover").asText("");
        if (!type.isEmpty() && !type.equals(NONE)) {
          want.add(PloverNames.today(type));
        }
      }
      if (want.isEmpty()) {
        continue;
      }
      Set<String> got = new TreeSet<>();
      Coded.list(example.coded(), "claims").forEach(c -> got.add(c.path("type").asText()));
      gold += want.size();
      found += got.size();
      right += want.stream().filter(got::contains).count();
      for (String type : want) {
        if (!got.contains(type)) {
          misses.add(
              new Miss(example, type + " not found", String.join(", ", want), got.toString(), 1));
        }
      }
    }
    return Score.of(new Counts(right, found, gold).figures("type"), misses);
  }
}
