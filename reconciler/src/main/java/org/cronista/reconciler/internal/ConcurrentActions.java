package org.cronista.reconciler.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cronista.model.Disagreement.Relation;
import org.cronista.model.Measure;
import org.cronista.reconciler.internal.FigureComparison.Value;

/**
 * Sets the lengths of protests that went on together beside each other: a strike of 16 days and the
 * occupation, during that strike, of a town for 17 days. Readers take the one for the other, so
 * both are shown, as lengths of different things.
 */
final class ConcurrentActions {

  private static final Set<Family> LASTING =
      Set.of(Family.STRIKE, Family.OBSTRUCTION, Family.DEMONSTRATION, Family.HUNGER_STRIKE);

  /** Lengths further apart than this are not taken for each other. */
  private static final double ALIKE = 0.5;

  private ConcurrentActions() {}

  /** One finding for a strike, or else the earlier draft, by its position among the drafts. */
  static Map<Integer, List<Finding>> compare(List<Draft> drafts) {
    List<Integer> lasting = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      if (LASTING.contains(draft.family()) && length(draft).isPresent()) {
        lasting.add(i);
      }
    }
    Map<Integer, List<Finding>> findings = new TreeMap<>();
    for (int i = 0; i < lasting.size(); i++) {
      for (int j = i + 1; j < lasting.size(); j++) {
        int one = lasting.get(i);
        int other = lasting.get(j);
        boolean swap = drafts.get(other).family() == Family.STRIKE;
        int first = swap ? other : one;
        int second = swap ? one : other;
        compare(drafts.get(first), drafts.get(second))
            .ifPresent(f -> findings.computeIfAbsent(first, k -> new ArrayList<>()).add(f));
      }
    }
    return findings;
  }

  private static Optional<Value> length(Draft draft) {
    return draft.tolls().findBest(Measure.DURATION);
  }

  private static Optional<Finding> compare(Draft one, Draft other) {
    if (one.family() == other.family() || !goTogether(one, other)) {
      return Optional.empty();
    }
    Value mine = length(one).orElseThrow();
    Value theirs = length(other).orElseThrow();
    double first = days(mine);
    double second = days(theirs);
    boolean alike = Math.min(first, second) >= ALIKE * Math.max(first, second);
    if (!alike || first == second) {
      return Optional.empty();
    }
    String place =
        other.places().stream().findFirst().map(found -> " in " + found.name()).orElse("");
    return Optional.of(
        new Finding(
            Measure.DURATION.key(),
            Relation.SCOPE,
            List.of(
                mine.side().named(mine.side().value() + " (" + name(one) + ")"),
                theirs.side().named(theirs.side().value() + " (" + name(other) + ")")),
            "the first is the length of "
                + name(one)
                + ", the second of "
                + name(other)
                + place
                + " that went on with it"));
  }

  private static double days(Value value) {
    return value.first().interval().best().orElse(value.first().interval().low());
  }

  /** Told in one sentence, or in one episode known by name at times that meet. */
  private static boolean goTogether(Draft one, Draft other) {
    Set<String> sentences = sentences(one);
    boolean together = sentences(other).stream().anyMatch(sentences::contains);
    boolean episode = one.episode().isPresent() && one.episode().equals(other.episode());
    boolean meet =
        one.time().isPresent()
            && other.time().isPresent()
            && Period.of(one.time().get()).meets(Period.of(other.time().get()));
    return meet && (together || episode);
  }

  private static Set<String> sentences(Draft draft) {
    return draft.members().stream()
        .map(account -> account.claim().document() + " " + account.claim().sentence())
        .collect(Collectors.toSet());
  }

  private static String name(Draft draft) {
    return switch (draft.family()) {
      case STRIKE -> "the strike";
      case HUNGER_STRIKE -> "the hunger strike";
      case OBSTRUCTION -> draft.isOccupation() ? "the occupation" : "the roadblocks";
      default -> "the demonstrations";
    };
  }
}
