package org.cronista.evaluation.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Sentences of PLOVER's codebook: the event's type, who did it and to whom. A type counts as found
 * when any claim has it; each further type counts against precision. A role is found when it
 * overlaps one of a claim whose type is right.
 */
final class PloverScorer implements Scorer {

  private enum Role {
    SOURCE("source", "actors"),
    TARGET("target", "recipients");

    private final String gold;
    private final String field;

    Role(String gold, String field) {
      this.gold = gold;
      this.field = field;
    }
  }

  private static final class RoleCounts {
    private long gold;
    private long found;
    private long either;
  }

  /** The codebook's example dates are placeholders; its sentences are coded without one. */
  @Override
  public Optional<String> dateGiven(JsonNode gold) {
    return Optional.empty();
  }

  @Override
  public Score score(List<Example> examples) {
    long right = 0;
    long predicted = 0;
    long primaryRight = 0;
    long covered = 0;
    RoleCounts source = new RoleCounts();
    RoleCounts target = new RoleCounts();
    List<LabelPair> pairs = new ArrayList<>();
    List<Guess> guesses = new ArrayList<>();
    List<Miss> misses = new ArrayList<>();
    for (Example example : examples) {
      String want = PloverNames.today(example.gold().path("event").asText());
      List<JsonNode> claims = Coded.list(example.coded(), "claims");
      Set<String> types = new TreeSet<>();
      claims.forEach(c -> types.add(c.path("type").asText()));
      covered += types.isEmpty() ? 0 : 1;
      predicted += types.size();
      right += types.contains(want) ? 1 : 0;
      String primary = Coded.primaryType(example.coded()).orElse("");
      primaryRight += primary.equals(want) ? 1 : 0;
      pairs.add(new LabelPair(want, primary));
      claims.forEach(
          c ->
              guesses.add(
                  new Guess(
                      c.path("confidence").asDouble(0), c.path("type").asText().equals(want))));
      typeMisses(example, want, types, misses);
      List<JsonNode> ofType =
          claims.stream().filter(c -> c.path("type").asText().equals(want)).toList();
      roles(example, Role.SOURCE, ofType, source, misses);
      roles(example, Role.TARGET, ofType, target, misses);
    }
    List<Figure> figures =
        new ArrayList<>(new Counts(right, predicted, examples.size()).figures("type"));
    figures.add(new Figure("primary_accuracy", Counts.share(primaryRight, examples.size())));
    figures.add(new Figure("coverage", Counts.share(covered, examples.size())));
    roleFigures("source", source, figures);
    roleFigures("target", target, figures);
    return new Score(figures, pairs, guesses, misses);
  }

  private static void typeMisses(
      Example example, String want, Set<String> types, List<Miss> misses) {
    String found = String.join(", ", types);
    if (!types.contains(want)) {
      misses.add(new Miss(example, "type: " + want + " not found", want, found, 1));
    }
    for (String type : types) {
      if (!type.equals(want)) {
        misses.add(new Miss(example, "type: " + type + " beside " + want, want, found, 0.5));
      }
    }
  }

  private static void roles(
      Example example, Role role, List<JsonNode> claims, RoleCounts counts, List<Miss> misses) {
    for (JsonNode party : Coded.list(example.gold(), role.gold)) {
      if (Coded.span(party).isEmpty()) {
        continue;
      }
      counts.gold++;
      boolean found = has(claims, role.field, party);
      counts.found += found ? 1 : 0;
      boolean swapped = has(claims, "actors", party) || has(claims, "recipients", party);
      counts.either += swapped ? 1 : 0;
      if (!found && !claims.isEmpty()) {
        List<JsonNode> got =
            claims.stream().flatMap(c -> Coded.list(c, role.field).stream()).toList();
        String kind = swapped ? " in the other role" : got.isEmpty() ? " missing" : " other";
        misses.add(
            new Miss(
                example,
                role.field + kind,
                party.path("actorText").asText(),
                Coded.words(got),
                0.7));
      }
    }
  }

  private static boolean has(List<JsonNode> claims, String field, JsonNode party) {
    return claims.stream()
        .anyMatch(c -> Coded.list(c, field).stream().anyMatch(p -> Coded.overlap(p, party)));
  }

  private static void roleFigures(String role, RoleCounts counts, List<Figure> figures) {
    long gold = Math.max(1, counts.gold);
    figures.add(new Figure(role + "_recall", Counts.share(counts.found, gold)));
    figures.add(new Figure(role + "_recall_any_role", Counts.share(counts.either, gold)));
  }
}
