package org.cronista.desk.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which claims are asked for, as the query of an address says. What cannot be understood counts as
 * not said.
 *
 * @param text words of the sentence
 * @param document a document's identifier
 * @param source an outlet
 * @param type a PLOVER type's name
 * @param state what people made of it; empty for any
 * @param flagged only those that somebody flagged
 * @param least the least confidence
 * @param most the greatest confidence
 */
public record ReviewQuery(
    String text,
    String document,
    String source,
    String type,
    Optional<ReviewState> state,
    boolean flagged,
    double least,
    double most) {

  /** Reads the parameters of a query. */
  public static ReviewQuery of(Map<String, List<String>> query) {
    String state = first(query, "state").toUpperCase(Locale.ROOT);
    return new ReviewQuery(
        first(query, "q"),
        first(query, "document"),
        first(query, "source"),
        first(query, "type"),
        java.util.Arrays.stream(ReviewState.values())
            .filter(one -> one.name().equals(state))
            .findFirst(),
        first(query, "flagged").equals("yes"),
        share(first(query, "least"), 0),
        share(first(query, "most"), 1));
  }

  private static String first(Map<String, List<String>> query, String name) {
    return query.getOrDefault(name, List.of()).stream().findFirst().orElse("").strip();
  }

  private static double share(String value, double otherwise) {
    return value.matches("0(\\.\\d{1,6})?|1(\\.0{1,6})?") ? Double.parseDouble(value) : otherwise;
  }

  /** The query that {@link #of} reads as this; without what says nothing. */
  public String toQuery() {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("q", text);
    parts.put("document", document);
    parts.put("source", source);
    parts.put("type", type);
    parts.put("state", state.map(Enum::name).orElse(""));
    parts.put("flagged", flagged ? "yes" : "");
    parts.put("least", least == 0 ? "" : Double.toString(least));
    parts.put("most", most == 1 ? "" : Double.toString(most));
    List<String> pairs = new ArrayList<>();
    parts.forEach(
        (name, value) -> {
          if (!value.isEmpty()) {
            pairs.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
          }
        });
    return String.join("&", pairs);
  }

  /** Whether anything is left out. */
  public boolean isNarrow() {
    return !toQuery().isEmpty();
  }

  /** Where the claim after this one is shown; empty outside of a queue. */
  public Optional<String> nextAddress(String claim) {
    return isNarrow()
        ? Optional.of("/review/next?" + toQuery() + "&after=" + claim)
        : Optional.empty();
  }
}
