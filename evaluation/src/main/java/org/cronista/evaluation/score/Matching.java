package org.cronista.evaluation.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cronista.model.Span;

/** Pairs each gold mention with at most one that was found. */
final class Matching {

  private Matching() {}

  /** The first of {@code found} that overlaps {@code gold} and is not yet used; it is used then. */
  static Optional<JsonNode> take(JsonNode gold, List<JsonNode> found, Set<Integer> used) {
    for (int i = 0; i < found.size(); i++) {
      if (!used.contains(i) && Coded.overlap(gold, found.get(i))) {
        used.add(i);
        return Optional.of(found.get(i));
      }
    }
    return Optional.empty();
  }

  /** The words at a mention's place in {@code text}; empty when it has none. */
  static String words(String text, JsonNode mention) {
    return Coded.span(mention).map(span -> words(text, span)).orElse("");
  }

  private static String words(String text, Span span) {
    int length = text.codePointCount(0, text.length());
    int start = text.offsetByCodePoints(0, Math.min(span.start(), length));
    int end = text.offsetByCodePoints(0, Math.min(span.end(), length));
    return text.substring(start, end);
  }
}
