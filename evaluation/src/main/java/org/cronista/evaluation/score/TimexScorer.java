package org.cronista.evaluation.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * TempEval-3, task A (UzZaman et al. 2013): time expressions and their TIMEX3 values. Strict asks
 * for the same span, relaxed for a shared character, value for the same value too. The time the
 * document was made is not asked for; gold data that do not name it have none to leave out.
 */
final class TimexScorer implements Scorer {

  @Override
  public Optional<String> dateGiven(JsonNode gold) {
    return Optional.ofNullable(gold.path("dct").textValue());
  }

  @Override
  public Score score(List<Example> examples) {
    long strict = 0;
    long relaxed = 0;
    long valued = 0;
    long goldCount = 0;
    long foundCount = 0;
    List<Miss> misses = new ArrayList<>();
    for (Example example : examples) {
      List<JsonNode> want =
          Coded.list(example.gold(), "timex").stream()
              .filter(t -> !isDocumentTime(t, example.gold()))
              .toList();
      List<JsonNode> got = Coded.list(example.coded(), "times");
      goldCount += want.size();
      foundCount += got.size();
      Set<Integer> used = new HashSet<>();
      for (JsonNode time : want) {
        Optional<JsonNode> found = Matching.take(time, got, used);
        if (found.isEmpty()) {
          misses.add(new Miss(example, "not found", words(example, time), "", 0.8));
          continue;
        }
        JsonNode match = found.get();
        relaxed++;
        strict += Coded.span(time).equals(Coded.span(match)) ? 1 : 0;
        boolean same = value(time).equals(value(match));
        valued += same ? 1 : 0;
        if (!same) {
          String expected = words(example, time) + " = " + value(time);
          String kind = "value of a " + time.path("type").asText();
          misses.add(new Miss(example, kind, expected, value(match), 0.5));
        }
      }
      for (int i = 0; i < got.size(); i++) {
        if (!used.contains(i)) {
          misses.add(new Miss(example, "found too much", "", words(example, got.get(i)), 0.4));
        }
      }
    }
    List<Figure> figures = new ArrayList<>();
    figures.addAll(new Counts(strict, foundCount, goldCount).figures("strict"));
    figures.addAll(new Counts(relaxed, foundCount, goldCount).figures("relaxed"));
    figures.addAll(new Counts(valued, foundCount, goldCount).figures("value"));
    return Score.of(figures, misses);
  }

  private static boolean isDocumentTime(JsonNode time, JsonNode gold) {
    Optional<String> own = Optional.ofNullable(gold.path("dct_tid").textValue());
    return own.isPresent() && own.equals(Optional.ofNullable(time.path("tid").textValue()));
  }

  private static String value(JsonNode time) {
    return time.path("value").asText().toUpperCase(Locale.ROOT);
  }

  private static String words(Example example, JsonNode mention) {
    return Matching.words(example.text(), mention);
  }
}
