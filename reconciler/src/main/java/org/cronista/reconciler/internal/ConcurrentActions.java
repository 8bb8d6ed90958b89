package org.cronista.reconciler.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cronista.model.Disagreement.Relation;
import org.cronista.model.EventTime;
import org.cronista.model.Measure;
import org.cronista.model.PlaceMention;
import org.cronista.reconciler.internal.FigureComparison.Value;

/**
 * Sets the lengths and the sizes of protests that went on together beside each other: a strike of
 * 16 days and the occupation, during that strike, of a town for 17 days; ten thousand miners who
 * occupied a capital and twelve thousand workers who brought it to a standstill in that year.
 * Readers take the one for the other, so both are shown, as numbers of different things.
 */
final class ConcurrentActions {

  private static final Set<Family> LASTING =
      Set.of(Family.STRIKE, Family.OBSTRUCTION, Family.DEMONSTRATION, Family.HUNGER_STRIKE);

  private static final List<Measure> MEASURES = List.of(Measure.DURATION, Measure.PARTICIPANTS);

  /** Numbers of which the lower is less than half the higher are not taken for each other. */
  private static final double ALIKE = 0.5;

  private ConcurrentActions() {}

  /** One finding for a strike, or else the earlier draft, by its position among the drafts. */
  static Map<Integer, List<Finding>> compare(List<Draft> drafts) {
    Map<Integer, List<Finding>> findings = new TreeMap<>();
    for (Measure measure : MEASURES) {
      compare(drafts, measure, findings);
    }
    return findings;
  }

  private static void compare(
      List<Draft> drafts, Measure measure, Map<Integer, List<Finding>> findings) {
    Map<String, List<Integer>> rows = new TreeMap<>();
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      if (LASTING.contains(draft.family()) && draft.tolls().findBest(measure).isPresent()) {
        for (String key : keys(draft, measure)) {
          rows.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
        }
      }
    }
    pairs(drafts, rows.values())
        .forEach(pair -> compare(drafts, measure, pair.one(), pair.other(), findings));
  }

  /** Two drafts by their positions, the earlier first. */
  private record Pair(int one, int other) {}

  /**
   * All pairs within a row whose times meet, each once, in order. Along the days, so that the work
   * grows with what goes on at once and not with the length of the row.
   */
  private static List<Pair> pairs(List<Draft> drafts, Collection<List<Integer>> rows) {
    Set<Pair> pairs =
        new TreeSet<>(Comparator.comparingInt(Pair::one).thenComparingInt(Pair::other));
    for (List<Integer> row : rows) {
      List<Integer> dated =
          row.stream()
              .filter(i -> drafts.get(i).time().isPresent())
              .sorted(
                  Comparator.comparing(
                      (Integer i) -> Period.of(drafts.get(i).time().orElseThrow()).first()))
              .toList();
      for (int i = 0; i < dated.size(); i++) {
        Period mine = Period.of(drafts.get(dated.get(i)).time().orElseThrow());
        for (int j = i + 1; j < dated.size(); j++) {
          Period theirs = Period.of(drafts.get(dated.get(j)).time().orElseThrow());
          if (theirs.first().isAfter(mine.last())) {
            break;
          }
          pairs.add(
              new Pair(Math.min(dated.get(i), dated.get(j)), Math.max(dated.get(i), dated.get(j))));
        }
      }
    }
    return List.copyOf(pairs);
  }

  /** What two drafts must share to be compared: an episode, a sentence, or a town. */
  private static List<String> keys(Draft draft, Measure measure) {
    if (measure.equals(Measure.PARTICIPANTS)) {
      return draft
          .time()
          .filter(ConcurrentActions::isVague)
          .map(
              time ->
                  draft.places().stream()
                      .map(Site::of)
                      .filter(Site::isExact)
                      .map(site -> "town " + site.name())
                      .distinct()
                      .toList())
          .orElse(List.of());
    }
    List<String> keys = new ArrayList<>(sentences(draft));
    draft.episode().ifPresent(episode -> keys.add("episode " + episode));
    return keys;
  }

  private static boolean isVague(EventTime time) {
    Period period = Period.of(time);
    return !period.isPoint() && period.days() <= 366;
  }

  private static void compare(
      List<Draft> drafts,
      Measure measure,
      int one,
      int other,
      Map<Integer, List<Finding>> findings) {
    boolean swap = drafts.get(other).family() == Family.STRIKE;
    int first = swap ? other : one;
    int second = swap ? one : other;
    Draft mine = drafts.get(first);
    Draft theirs = drafts.get(second);
    Optional<Finding> found =
        measure.equals(Measure.DURATION) ? lengths(mine, theirs) : sizes(mine, theirs);
    found.ifPresent(f -> findings.computeIfAbsent(first, k -> new ArrayList<>()).add(f));
  }

  /** Crowds told of one town at one vague time: they may be one crowd, or two. */
  private static Optional<Finding> sizes(Draft one, Draft other) {
    Value mine = one.tolls().findBest(Measure.PARTICIPANTS).orElseThrow();
    Value theirs = other.tolls().findBest(Measure.PARTICIPANTS).orElseThrow();
    boolean meet = Period.of(one.time().orElseThrow()).meets(Period.of(other.time().orElseThrow()));
    Optional<String> town = sharedSpot(one, other);
    if (!meet || town.isEmpty() || !areAlike(mine, theirs)) {
      return Optional.empty();
    }
    String first = people(mine);
    String second = people(theirs);
    String reason =
        first.equals(second)
            ? "both are told of " + town.get() + " at times that meet, but of different actions"
            : "they count different people (" + first + "; " + second + ") in " + town.get();
    return Optional.of(
        new Finding(
            Measure.PARTICIPANTS.key(),
            Relation.SCOPE,
            List.of(
                mine.side().named(Values.of(mine.first()) + " " + first),
                theirs.side().named(Values.of(theirs.first()) + " " + second)),
            reason));
  }

  private static String people(Value value) {
    return value.first().quantity().of().orElse("people");
  }

  private static Optional<String> sharedSpot(Draft one, Draft other) {
    return one.places().stream()
        .filter(place -> Site.of(place).isExact())
        .filter(
            place ->
                other.places().stream()
                    .anyMatch(
                        theirs ->
                            PlaceRelation.between(Site.of(place), Site.of(theirs))
                                == PlaceRelation.SAME_SPOT))
        .map(PlaceMention::name)
        .findFirst();
  }

  private static boolean areAlike(Value mine, Value theirs) {
    double first = size(mine);
    double second = size(theirs);
    return first != second && Math.min(first, second) >= ALIKE * Math.max(first, second);
  }

  private static Optional<Finding> lengths(Draft one, Draft other) {
    if (one.family() == other.family() || !goTogether(one, other)) {
      return Optional.empty();
    }
    Value mine = one.tolls().findBest(Measure.DURATION).orElseThrow();
    Value theirs = other.tolls().findBest(Measure.DURATION).orElseThrow();
    if (!areAlike(mine, theirs)) {
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

  private static double size(Value value) {
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
