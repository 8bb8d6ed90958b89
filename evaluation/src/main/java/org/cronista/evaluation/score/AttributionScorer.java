package org.cronista.evaluation.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cronista.model.Span;

/**
 * PolNeAR (Newell et al. 2018): who said what. A statement is found when at least half of either
 * content is shared; its source, when the speaker's words overlap.
 */
final class AttributionScorer implements Scorer {

  @Override
  public Score score(List<Example> examples) {
    long right = 0;
    long withSource = 0;
    long goldCount = 0;
    long foundCount = 0;
    List<Miss> misses = new ArrayList<>();
    for (Example example : examples) {
      List<JsonNode> want =
          Coded.list(example.gold(), "attributions").stream()
              .filter(a -> !Coded.list(a, "source").isEmpty())
              .filter(a -> !Coded.list(a, "content").isEmpty())
              .toList();
      List<JsonNode> got = Coded.list(example.coded(), "statements");
      goldCount += want.size();
      foundCount += got.size();
      Set<Integer> used = new HashSet<>();
      for (JsonNode attribution : want) {
        Optional<JsonNode> match = take(attribution, got, used);
        if (match.isEmpty()) {
          misses.add(
              new Miss(example, "not found", words(example, attribution, "content"), "", 0.8));
          continue;
        }
        right++;
        JsonNode speaker = match.get().path("speaker");
        if (Coded.list(attribution, "source").stream().anyMatch(s -> Coded.overlap(speaker, s))) {
          withSource++;
        } else {
          String kind = speaker.isObject() ? "another speaker" : "no speaker";
          String expected = words(example, attribution, "source");
          misses.add(new Miss(example, kind, expected, speaker.path("text").asText(), 0.6));
        }
      }
      for (int i = 0; i < got.size(); i++) {
        if (!used.contains(i)) {
          String found = Matching.words(example.text(), got.get(i).path("content"));
          misses.add(new Miss(example, "found too much", "", found, 0.4));
        }
      }
    }
    List<Figure> figures =
        new ArrayList<>(new Counts(right, foundCount, goldCount).figures("content"));
    figures.addAll(new Counts(withSource, foundCount, goldCount).figures("content_and_source"));
    return Score.of(figures, misses);
  }

  private static Optional<JsonNode> take(
      JsonNode attribution, List<JsonNode> got, Set<Integer> used) {
    List<Span> parts =
        Coded.list(attribution, "content").stream().flatMap(c -> Coded.span(c).stream()).toList();
    int length = parts.stream().mapToInt(Span::length).sum();
    for (int i = 0; i < got.size(); i++) {
      Optional<Span> content = Coded.span(got.get(i).path("content"));
      if (used.contains(i) || content.isEmpty()) {
        continue;
      }
      Span span = content.get();
      int shared = parts.stream().mapToInt(part -> shared(part, span)).sum();
      if (shared >= 0.5 * length && shared >= 0.5 * span.length()) {
        used.add(i);
        return Optional.of(got.get(i));
      }
    }
    return Optional.empty();
  }

  private static int shared(Span one, Span other) {
    return Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.start(), other.start()));
  }

  private static String words(Example example, JsonNode attribution, String field) {
    return String.join(
        " … ",
        Coded.list(attribution, field).stream()
            .map(part -> Matching.words(example.text(), part))
            .toList());
  }
}
