package org.cronista.reconciler.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.cronista.model.Disagreement.Relation;
import org.cronista.model.Measure;

/** Finds, measure by measure, where the numbers of one event part. */
final class FigureComparison {

  private static final int SPOKESMEN = 5;

  private FigureComparison() {}

  /**
   * One value of a measure and the figures that give it.
   *
   * @param figures at least one
   */
  record Value(List<Figure> figures) {
    /** Copies the figures. */
    Value {
      figures = List.copyOf(figures);
    }

    Figure first() {
      return figures.get(0);
    }

    Side side() {
      String shown = Values.of(first());
      String added = first().extent() == Figure.Extent.ADDED ? " more" : "";
      String people =
          first().population() == Population.EVERYBODY
              ? ""
              : " (" + first().quantity().of().orElse("") + ")";
      String parts =
          first()
              .base()
              .map(base -> " (" + Values.of(base) + ", then " + first().addedWords() + " more)")
              .orElse("");
      return Side.ofFigures(shown + added + people + parts, figures);
    }
  }

  /**
   * The values of every measure that the accounts count, each value once. One person told of singly
   * is a value only where nobody counts.
   */
  static Map<Measure, List<Value>> values(List<Account> members) {
    Set<Measure> counted = new HashSet<>();
    members.forEach(
        account ->
            account.figures().stream()
                .filter(figure -> figure.isMain() && !figure.isSingle())
                .forEach(figure -> counted.add(figure.what())));
    Map<Measure, Map<String, List<Figure>>> grouped = new TreeMap<>();
    for (Account account : members) {
      for (Figure figure : account.figures()) {
        if (figure.isSingle() && counted.contains(figure.what())) {
          continue;
        }
        grouped
            .computeIfAbsent(figure.what(), key -> new TreeMap<>())
            .computeIfAbsent(key(figure), key -> new ArrayList<>())
            .add(figure);
      }
    }
    addUp(grouped);
    Map<Measure, List<Value>> values = new TreeMap<>();
    grouped.forEach(
        (measure, byKey) ->
            values.put(
                measure,
                byKey.values().stream()
                    .map(Value::new)
                    .sorted(
                        Comparator.comparing((Value value) -> value.first().interval().low())
                            .thenComparing(value -> value.first().interval().lowExcluded())
                            .thenComparing(value -> value.first().valueKey())
                            .thenComparing(value -> key(value.first())))
                    .toList()));
    return values;
  }

  /** Seven dead, then in the same article "two more have died since": nine. */
  private static void addUp(Map<Measure, Map<String, List<Figure>>> grouped) {
    for (Map<String, List<Figure>> byKey : grouped.values()) {
      List<Figure> all = byKey.values().stream().flatMap(List::stream).toList();
      for (Figure figure : all) {
        if (figure.extent() == Figure.Extent.ADDED && FigureReader.saysMore(figure)) {
          all.stream()
              .filter(before -> isBefore(before, figure))
              .max(
                  Comparator.comparing((Figure before) -> before.account().claim().sentence())
                      .thenComparing(before -> before.quantity().mention().span()))
              .ifPresent(before -> replace(byKey, figure, figure.onTopOf(before)));
        }
      }
      byKey.values().removeIf(List::isEmpty);
    }
  }

  private static boolean isBefore(Figure before, Figure added) {
    return before.isMain()
        && !before.isSingle()
        && before.population() == Population.EVERYBODY
        && before.account().telling().passage().equals(added.account().telling().passage())
        && before.account().claim().sentence().end() <= added.account().claim().sentence().start();
  }

  private static void replace(Map<String, List<Figure>> byKey, Figure told, Figure sum) {
    byKey.getOrDefault(key(told), List.of()).remove(told);
    byKey.computeIfAbsent(key(sum), key -> new ArrayList<>()).add(sum);
  }

  /** Values of several events as values of one thing, each value once. */
  static List<Value> merge(List<Value> values) {
    Map<String, List<Figure>> byKey = new TreeMap<>();
    values.forEach(
        value ->
            byKey
                .computeIfAbsent(key(value.first()), k -> new ArrayList<>())
                .addAll(value.figures()));
    return byKey.values().stream().map(Value::new).toList();
  }

  private static String key(Figure figure) {
    return figure.valueKey() + "|" + figure.population() + "|" + side(figure.extent());
  }

  private static String side(Figure.Extent extent) {
    return extent == Figure.Extent.MAIN ? "" : extent.name();
  }

  /** One finding for each measure with more than one value. */
  static List<Finding> compare(List<Account> members) {
    List<Finding> findings = new ArrayList<>();
    values(members).forEach((measure, values) -> compare(measure, values).ifPresent(findings::add));
    return List.copyOf(findings);
  }

  private static Optional<Finding> compare(Measure measure, List<Value> values) {
    List<Value> comparable = values.stream().filter(value -> isComparable(value, values)).toList();
    long tellers =
        comparable.stream()
            .flatMap(value -> value.figures().stream())
            .map(Figure::account)
            .distinct()
            .count();
    if (comparable.size() < 2 || (tellers < 2 && !holdsRivals(comparable))) {
      return Optional.empty();
    }
    List<Standing> standings = new ArrayList<>();
    for (int i = 0; i < comparable.size(); i++) {
      for (int j = i + 1; j < comparable.size(); j++) {
        standings.add(strongest(comparable.get(i), comparable.get(j)));
      }
    }
    Standing strongest = standings.stream().min(Standing.BY_STRENGTH).orElseThrow();
    return Optional.of(
        new Finding(
            measure.key(),
            strongest.relation(),
            comparable.stream().map(Value::side).toList(),
            strongest.reason()));
  }

  /** One account that sets two counts against each other. */
  private static boolean holdsRivals(List<Value> values) {
    return values.stream()
            .filter(value -> value.first().isMain())
            .filter(value -> value.first().population() == Population.EVERYBODY)
            .count()
        > 1;
  }

  /**
   * Numbers of things without a word of their own, shares, votes and money are compared only when
   * both say of the same thing.
   */
  private static boolean isComparable(Value value, List<Value> all) {
    boolean noneOfThem =
        value.first().extent() == Figure.Extent.PART
            && value.first().interval().high().filter(high -> high == 0).isPresent();
    if (value.first().extent() == Figure.Extent.BEYOND || noneOfThem) {
      return false;
    }
    return !value.first().needsSameThing()
        || all.stream().filter(other -> other.first().thing().equals(value.first().thing())).count()
            > 1;
  }

  /**
   * The strongest standing any two figures justify. Two numbers of one claim never contradict each
   * other: whoever wrote them down together meant two things.
   */
  private static Standing strongest(Value one, Value other) {
    List<Standing> standings = new ArrayList<>();
    for (Figure mine : spokesmen(one)) {
      for (Figure theirs : spokesmen(other)) {
        boolean rivals =
            mine.isMain() && theirs.isMain() && mine.population() == theirs.population();
        if (!mine.account().equals(theirs.account()) || rivals) {
          standings.add(FigureStanding.of(mine, theirs));
        }
      }
    }
    return standings.stream()
        .min(Standing.BY_STRENGTH)
        .orElseGet(
            () ->
                new Standing(
                    Relation.SCOPE, "one account gives both numbers, of different things"));
  }

  /** The first and the last who give a value: they show every way in which accounts can differ. */
  private static List<Figure> spokesmen(Value value) {
    if (value.figures().size() <= 2 * SPOKESMEN) {
      return value.figures();
    }
    List<Figure> sorted = new ArrayList<>(value.figures());
    sorted.sort(
        Comparator.comparing(
                (Figure figure) ->
                    figure
                        .account()
                        .telling()
                        .saidOn()
                        .map(date -> date.last().toEpochDay())
                        .orElse(Long.MAX_VALUE))
            .thenComparing(Figure::account));
    List<Figure> chosen = new ArrayList<>(sorted.subList(0, SPOKESMEN));
    chosen.addAll(sorted.subList(sorted.size() - SPOKESMEN, sorted.size()));
    return chosen;
  }
}
