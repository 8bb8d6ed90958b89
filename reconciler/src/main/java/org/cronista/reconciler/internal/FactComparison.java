package org.cronista.reconciler.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cronista.model.Actor;
import org.cronista.model.Disagreement;
import org.cronista.model.Disagreement.Relation;
import org.cronista.model.Interval;

/**
 * Finds where texts part on persons and things rather than on events: who issued a decree and when,
 * when somebody took office, which share of a vote, how many tons.
 */
final class FactComparison {

  /** Terms of office are longer: two dates within it can be of one. */
  private static final int ONE_TERM_DAYS = 366;

  private FactComparison() {}

  /**
   * One disagreement for each thing of which different values are stated, in a fixed order.
   *
   * @param told numbers of decrees, a bar and an attribute on which an event's accounts part
   *     already
   */
  static List<Disagreement> compare(
      List<StatedFact> stated, List<Account> accounts, List<Actor> known, Set<String> told) {
    Map<String, List<StatedFact>> byKey = new TreeMap<>();
    for (StatedFact fact : stated) {
      byKey.computeIfAbsent(fact.key(), key -> new ArrayList<>()).add(fact);
    }
    for (Account account : accounts) {
      for (StatedFact fact : FactReader.datesOfInstruments(account)) {
        byKey.computeIfAbsent(fact.key(), key -> new ArrayList<>()).add(fact);
      }
    }
    byKey.keySet().removeIf(key -> told.stream().anyMatch(one -> key.endsWith("|" + one)));
    List<Disagreement> disagreements = new ArrayList<>();
    for (List<StatedFact> facts : byKey.values()) {
      facts.sort(FactReader.IN_ORDER);
      for (List<StatedFact> group : ofOneTime(facts)) {
        compare(group)
            .ifPresent(
                finding ->
                    disagreements.add(finding.toModel(Optional.empty(), group.get(0).topic())));
      }
    }
    disagreements.addAll(ShareRelation.compare(byKey, known));
    return List.copyOf(disagreements);
  }

  /**
   * Dates far apart are of different terms of office, or of different laws of one number; but a
   * body is founded once.
   */
  private static List<List<StatedFact>> ofOneTime(List<StatedFact> facts) {
    boolean once = facts.get(0).key().startsWith(FactReader.FOUNDED);
    if (once || facts.stream().anyMatch(fact -> fact.period().isEmpty())) {
      return List.of(facts);
    }
    List<StatedFact> sorted = new ArrayList<>(facts);
    sorted.sort(
        Comparator.comparing((StatedFact fact) -> fact.period().orElseThrow().first())
            .thenComparing(FactReader.IN_ORDER));
    List<List<StatedFact>> groups = new ArrayList<>();
    for (StatedFact fact : sorted) {
      List<StatedFact> last = groups.isEmpty() ? List.of() : groups.get(groups.size() - 1);
      boolean near =
          !last.isEmpty()
              && last.get(last.size() - 1).period().orElseThrow().gapTo(fact.period().orElseThrow())
                  <= ONE_TERM_DAYS;
      if (!near) {
        groups.add(new ArrayList<>());
      }
      groups.get(groups.size() - 1).add(fact);
    }
    return groups;
  }

  private static Optional<Finding> compare(List<StatedFact> facts) {
    if (facts.get(0).attribute().equals("holder")) {
      return holders(facts);
    }
    return compareValues(facts);
  }

  /** Who is told to have come to one office at dates that meet. */
  private static Optional<Finding> holders(List<StatedFact> facts) {
    for (StatedFact one : facts) {
      List<StatedFact> rivals =
          facts.stream()
              .filter(
                  other ->
                      other.period().orElseThrow().meets(one.period().orElseThrow())
                          && other.period().orElseThrow().days() <= 31
                          && one.period().orElseThrow().days() <= 31)
              .toList();
      Optional<Finding> found = rivals.size() > 1 ? compareValues(rivals) : Optional.empty();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<Finding> compareValues(List<StatedFact> facts) {
    Map<String, List<StatedFact>> byValue = new LinkedHashMap<>();
    facts.forEach(
        fact ->
            byValue
                .computeIfAbsent(fact.who().orElse(fact.value()), key -> new ArrayList<>())
                .add(fact));
    List<List<StatedFact>> values = List.copyOf(byValue.values());
    Optional<Standing> strongest = Optional.empty();
    for (int i = 0; i < values.size(); i++) {
      for (int j = i + 1; j < values.size(); j++) {
        Optional<Standing> standing = standing(values.get(i), values.get(j));
        strongest = Stream.concat(strongest.stream(), standing.stream()).min(Standing.BY_STRENGTH);
      }
    }
    return strongest.map(
        standing ->
            new Finding(
                facts.get(0).attribute(),
                standing.relation(),
                values.stream().map(FactComparison::side).toList(),
                standing.reason()));
  }

  private static Side side(List<StatedFact> facts) {
    return Side.ofWords(facts.get(0).value(), facts.stream().map(StatedFact::words).toList());
  }

  private static Optional<Standing> standing(List<StatedFact> some, List<StatedFact> others) {
    StatedFact one = firmest(some);
    StatedFact other = firmest(others);
    if (one.attribute().equals("holder")) {
      return Optional.of(
          new Standing(
              Relation.CONTRADICTION,
              "one office is told to have gone to two persons at one time"));
    }
    if (one.attribute().equals("party")) {
      return Optional.of(
          new Standing(Relation.CONTRADICTION, "nobody stands for two parties in one election"));
    }
    if (one.period().isPresent() && other.period().isPresent()) {
      return dates(one, other);
    }
    if (one.interval().isPresent() && other.interval().isPresent()) {
      return Optional.of(numbers(one, other));
    }
    return Optional.of(
        one.firm() && other.firm()
            ? new Standing(Relation.CONTRADICTION, "they name different makers of the same act")
            : new Standing(
                Relation.CONTRADICTION,
                "they tell the same act of different makers, one of them as done under a"
                    + " government"));
  }

  private static StatedFact firmest(List<StatedFact> facts) {
    return facts.stream().filter(StatedFact::firm).findFirst().orElse(facts.get(0));
  }

  private static Optional<Standing> dates(StatedFact one, StatedFact other) {
    if (one.period().orElseThrow().meets(other.period().orElseThrow())) {
      return Optional.empty();
    }
    return Optional.of(
        one.firm() && other.firm()
            ? new Standing(Relation.CONTRADICTION, "the dates exclude each other")
            : new Standing(
                Relation.COMPATIBLE,
                "one of the dates is only that of the entry or passage it stands in, which may tell"
                    + " of more than one time"));
  }

  private static Standing numbers(StatedFact one, StatedFact other) {
    Interval mine = one.interval().orElseThrow();
    Interval theirs = other.interval().orElseThrow();
    String values = one.value() + " and " + other.value();
    if (mine.meets(theirs)) {
      return new Standing(Relation.COMPATIBLE, values + " can both be true");
    }
    return Rounding.explains(mine, theirs)
        ? new Standing(Relation.COMPATIBLE, values + " differ by no more than rounding", true)
        : new Standing(Relation.CONTRADICTION, values + " cannot both be true", true);
  }
}
