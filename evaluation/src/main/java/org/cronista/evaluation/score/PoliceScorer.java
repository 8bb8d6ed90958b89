package org.cronista.evaluation.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Whether forces of the state killed, arrested or used force, a document (after Halterman et al.
 * 2021, "Corpus-level evaluation for event QA"): by claims told as having happened, whose actor is
 * the state's.
 */
final class PoliceScorer implements Scorer {

  private static final Set<String> STATE = Set.of("COP", "MIL", "GOV", "PRM");
  private static final Set<String> TOLD = Set.of("asserted", "alleged");

  private static final Map<String, Predicate<JsonNode>> ACTS = acts();

  private static Map<String, Predicate<JsonNode>> acts() {
    Map<String, Predicate<JsonNode>> acts = new LinkedHashMap<>();
    acts.put("ARREST", c -> is(c, "type", "COERCE") && is(c, "mode", "arrest"));
    acts.put("KILL", c -> is(c, "type", "ASSAULT") && countsKilled(c));
    acts.put("FORCE", c -> is(c, "type", "ASSAULT"));
    return Map.copyOf(acts);
  }

  @Override
  public Score score(List<Example> examples) {
    List<Figure> figures = new ArrayList<>();
    List<Miss> misses = new ArrayList<>();
    for (String act : List.of("ARREST", "KILL", "FORCE")) {
      Predicate<JsonNode> test = ACTS.getOrDefault(act, c -> false);
      long right = 0;
      long found = 0;
      long gold = 0;
      for (Example example : examples) {
        boolean got =
            Coded.list(example.coded(), "claims").stream()
                .anyMatch(
                    c -> TOLD.contains(c.path("modality").asText()) && test.test(c) && byState(c));
        boolean want =
            Coded.list(example.gold(), "labels").stream().anyMatch(l -> l.asText().equals(act));
        right += got && want ? 1 : 0;
        found += got ? 1 : 0;
        gold += want ? 1 : 0;
        if (got != want) {
          String kind = act + (want ? " not found" : " where none");
          misses.add(new Miss(example, kind, String.valueOf(want), String.valueOf(got), 1));
        }
      }
      figures.addAll(new Counts(right, found, gold).figures(act));
    }
    return Score.of(figures, misses);
  }

  private static boolean is(JsonNode claim, String field, String value) {
    return claim.path(field).asText().equals(value);
  }

  private static boolean countsKilled(JsonNode claim) {
    return Coded.list(claim, "quantities").stream().anyMatch(q -> is(q, "what", "killed"));
  }

  private static boolean byState(JsonNode claim) {
    return Coded.list(claim, "actors").stream()
        .anyMatch(
            a ->
                STATE.contains(a.path("sector").asText(""))
                    || a.path("text").asText().toLowerCase(Locale.ROOT).contains("police"));
  }
}
