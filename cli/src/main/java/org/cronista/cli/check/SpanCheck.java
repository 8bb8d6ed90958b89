package org.cronista.cli.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cronista.model.Span;
import org.cronista.model.TextIndex;

/**
 * Checks every span of a JSON record against a text, wherever in the record it stands: as another
 * program would read the files, without our own records in between.
 */
final class SpanCheck {

  private static final int SHOWN = 60;

  private final TextIndex text;
  private final List<String> problems = new ArrayList<>();
  private long spans;

  private SpanCheck(TextIndex text) {
    this.text = text;
  }

  /**
   * What was found.
   *
   * @param spans how many spans were looked at
   * @param problems what is wrong with them
   */
  record Result(long spans, List<String> problems) {}

  /** Checks all spans in {@code record}; {@code subject} names it in messages. */
  static Result check(TextIndex text, String subject, JsonNode record) {
    SpanCheck check = new SpanCheck(text);
    check.walk(subject, record);
    return new Result(check.spans, List.copyOf(check.problems));
  }

  private void walk(String where, JsonNode node) {
    if (node.isObject()) {
      span(node, "start", "end").ifPresent(span -> compare(where, span, node.path("text")));
      span(node, "spanStart", "spanEnd").ifPresent(span -> compare(where, span, node.path("text")));
      node.properties().forEach(field -> walk(where + "." + field.getKey(), field.getValue()));
    } else if (node.isArray()) {
      int at = 0;
      for (JsonNode one : node) {
        walk(where + "[" + at++ + "]", one);
      }
    }
  }

  private static Optional<int[]> span(JsonNode node, String start, String end) {
    JsonNode first = node.path(start);
    JsonNode last = node.path(end);
    return first.isInt() && last.isInt()
        ? Optional.of(new int[] {first.intValue(), last.intValue()})
        : Optional.empty();
  }

  private void compare(String where, int[] span, JsonNode words) {
    spans++;
    if (span[0] < 0 || span[1] < span[0] || span[1] > text.length()) {
      problems.add(
          where + ": " + span[0] + " to " + span[1] + " is not in the text of " + text.length());
      return;
    }
    String standing = text.words(new Span(span[0], span[1]));
    if (words.isTextual() && !words.textValue().equals(standing)) {
      problems.add(
          where
              + ": \""
              + shown(words.textValue())
              + "\" is said to stand where the text has \""
              + shown(standing)
              + "\"");
    }
  }

  private static String shown(String words) {
    return words.codePointCount(0, words.length()) <= SHOWN
        ? words
        : words.substring(0, words.offsetByCodePoints(0, SHOWN)) + "…";
  }
}
