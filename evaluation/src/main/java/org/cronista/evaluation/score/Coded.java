package org.cronista.evaluation.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.cronista.model.Span;

/** What the scorers ask of a coded line. */
final class Coded {

  private Coded() {}

  /** The elements of a list; none when the field is absent. */
  static List<JsonNode> list(JsonNode object, String field) {
    List<JsonNode> items = new ArrayList<>();
    object.path(field).forEach(items::add);
    return items;
  }

  /** A label that was given to the text, with its confidence. */
  record Chosen(String label, double confidence) {}

  /** The best of the labels that {@code allowed} admits, else the chief event's sub-event. */
  static Optional<Chosen> bestLabel(JsonNode coded, Predicate<String> allowed) {
    Optional<Chosen> best =
        list(coded, "labels").stream()
            .map(l -> new Chosen(l.path("label").asText(), l.path("confidence").asDouble(0)))
            .sorted(Comparator.comparingDouble(Chosen::confidence).reversed())
            .filter(l -> allowed.test(l.label()))
            .findFirst();
    return best.or(() -> primarySubEvent(coded).filter(l -> allowed.test(l.label())));
  }

  private static Optional<Chosen> primarySubEvent(JsonNode coded) {
    JsonNode primary = coded.path("primary");
    return Optional.ofNullable(primary.path("subEvent").textValue())
        .map(label -> new Chosen(label, primary.path("confidence").asDouble(0)));
  }

  /** The PLOVER type of the chief event. */
  static Optional<String> primaryType(JsonNode coded) {
    return Optional.ofNullable(coded.path("primary").path("type").textValue());
  }

  /** The claim that the chief event is; else the surest. */
  static Optional<JsonNode> mainClaim(JsonNode coded) {
    JsonNode primary = coded.path("primary");
    List<JsonNode> claims = list(coded, "claims");
    Optional<JsonNode> chief =
        claims.stream()
            .filter(
                c ->
                    same(c.path("type"), primary.path("type"))
                        && same(c.path("subEvent"), primary.path("subEvent")))
            .findFirst();
    return chief.or(() -> first(claims));
  }

  /** The surest claim, of equals the first. */
  private static Optional<JsonNode> first(List<JsonNode> claims) {
    Optional<JsonNode> best = Optional.empty();
    for (JsonNode claim : claims) {
      double confidence = claim.path("confidence").asDouble(0);
      if (best.map(b -> confidence > b.path("confidence").asDouble(0)).orElse(true)) {
        best = Optional.of(claim);
      }
    }
    return best;
  }

  /** Equal texts, or both absent. */
  private static boolean same(JsonNode one, JsonNode other) {
    return Optional.ofNullable(one.textValue()).equals(Optional.ofNullable(other.textValue()));
  }

  /** Where something stands; empty when it has no place. */
  static Optional<Span> span(JsonNode object) {
    return object.path("start").isInt() && object.path("end").isInt()
        ? Optional.of(new Span(object.path("start").asInt(), object.path("end").asInt()))
        : Optional.empty();
  }

  /** Whether two things share a character. */
  static boolean overlap(JsonNode one, JsonNode other) {
    return span(one).flatMap(a -> span(other).map(a::overlaps)).orElse(false);
  }

  /** The words of a list of mentions, for people to read. */
  static String words(List<JsonNode> mentions) {
    return String.join(" | ", mentions.stream().map(m -> m.path("text").asText()).toList());
  }
}
