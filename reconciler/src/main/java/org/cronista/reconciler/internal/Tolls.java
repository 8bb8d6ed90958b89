package org.cronista.reconciler.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cronista.model.Event;
import org.cronista.model.HeadlineRule;
import org.cronista.model.Measure;
import org.cronista.reconciler.internal.FigureComparison.Value;

/**
 * What the accounts of an event together say of each measure.
 *
 * <p>Which value is followed is a matter of a stated rule, ordinarily the one that most independent
 * sources stand by. Nothing is averaged.
 */
final class Tolls {

  private final HeadlineRule rule;
  private final Map<Measure, List<Value>> values = new TreeMap<>();

  Tolls(List<Account> members, HeadlineRule rule) {
    this.rule = rule;
    Map<Measure, List<Value>> told = FigureComparison.values(members);
    boolean harmCounted =
        told.entrySet().stream()
            .anyMatch(e -> Fingerprint.isHarm(e.getKey()) && !mainValues(e.getValue()).isEmpty());
    told.forEach(
        (measure, all) -> {
          List<Value> main = mainValues(all);
          // "Eight were killed, 30 others injured": 30 comes on top of the eight, not of 30 others.
          boolean first = main.isEmpty() && harmCounted && Fingerprint.isHarm(measure);
          List<Value> kept = first ? added(all) : main;
          if (!kept.isEmpty()) {
            values.put(measure, kept);
          }
        });
  }

  private static List<Value> added(List<Value> all) {
    return all.stream().filter(value -> value.first().extent() == Figure.Extent.ADDED).toList();
  }

  /** Values that count the event itself; those of everybody, else those of the largest group. */
  private static List<Value> mainValues(List<Value> all) {
    List<Value> main = all.stream().filter(value -> value.first().isMain()).toList();
    List<Value> everybody = of(main, Population.EVERYBODY);
    if (!everybody.isEmpty() || main.isEmpty()) {
      return everybody;
    }
    return of(main, main.get(main.size() - 1).first().population());
  }

  private static List<Value> of(List<Value> values, Population population) {
    return values.stream().filter(value -> value.first().population() == population).toList();
  }

  /** One summary for each measure, in the measures' order. */
  List<Event.Toll> summaries() {
    List<Event.Toll> tolls = new ArrayList<>();
    values.forEach((measure, told) -> tolls.add(summary(measure, told)));
    return List.copyOf(tolls);
  }

  private Event.Toll summary(Measure measure, List<Value> told) {
    double low =
        told.stream().mapToDouble(value -> value.first().interval().low()).min().orElseThrow();
    boolean open = told.stream().anyMatch(value -> value.first().interval().high().isEmpty());
    Optional<Double> high =
        open
            ? Optional.empty()
            : told.stream()
                .map(value -> value.first().interval().high().orElseThrow())
                .max(Comparator.naturalOrder());
    Set<String> sources = new TreeSet<>();
    told.forEach(value -> sources.addAll(value.side().sources()));
    return new Event.Toll(
        measure, low, best(told).first().interval().best(), high, List.copyOf(sources));
  }

  /** The values that count the event itself. */
  List<Value> list(Measure measure) {
    return values.getOrDefault(measure, List.of());
  }

  /** The value followed, if the measure is counted at all. */
  Optional<Value> findBest(Measure measure) {
    return Optional.ofNullable(values.get(measure)).map(this::best);
  }

  private Value best(List<Value> told) {
    return HeadlineFigure.choose(told, rule);
  }
}
