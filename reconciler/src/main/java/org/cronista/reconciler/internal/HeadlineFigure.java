package org.cronista.reconciler.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cronista.model.HeadlineRule;
import org.cronista.reconciler.internal.FigureComparison.Value;

/** Chooses, by a stated rule, which of several values of one measure stands in the headline. */
final class HeadlineFigure {

  private HeadlineFigure() {}

  /**
   * The value chosen.
   *
   * @param told at least one value, in the order of {@link FigureComparison#values}
   */
  static Value choose(List<Value> told, HeadlineRule rule) {
    return switch (rule) {
      case LOWEST -> told.stream().min(BY_SIZE).orElseThrow();
      case HIGHEST -> told.stream().max(BY_SIZE).orElseThrow();
      case MEDIAN -> median(told);
      case LATEST -> told.stream().max(BY_LAST_WORD).orElseThrow();
      case OFFICIAL -> official(told);
      case MOST_INDEPENDENT -> mostIndependent(told);
    };
  }

  private static final Comparator<Value> BY_SIZE =
      Comparator.comparing((Value value) -> number(value.first()))
          .thenComparing(value -> value.first().interval().lowExcluded())
          .thenComparing(value -> value.first().valueKey());

  /** The undated said first; of values said together, the higher. */
  private static final Comparator<Value> BY_LAST_WORD =
      Comparator.comparing((Value value) -> lastSaid(value.figures()).orElse(LocalDate.MIN))
          .thenComparing(BY_SIZE);

  static double number(Figure figure) {
    return figure.interval().best().orElse(figure.interval().low());
  }

  private static Value median(List<Value> told) {
    Map<String, Value> lastWords = new TreeMap<>();
    for (Value value : told.stream().sorted(BY_LAST_WORD).toList()) {
      value.figures().forEach(f -> lastWords.put(f.account().telling().sourceKey(), value));
    }
    List<Value> sorted = lastWords.values().stream().sorted(BY_SIZE).toList();
    return sorted.get((sorted.size() - 1) / 2);
  }

  private static Value official(List<Value> told) {
    return told.stream()
        .filter(value -> value.figures().stream().anyMatch(f -> f.account().marks().official()))
        .max(BY_LAST_WORD)
        .orElseGet(() -> mostIndependent(told));
  }

  // --- most independent ---

  private static Value mostIndependent(List<Value> told) {
    Map<String, Optional<LocalDate>> lastWord = new TreeMap<>();
    Set<Figure> grown = new HashSet<>();
    for (Value value : told) {
      for (Figure figure : value.figures()) {
        figure.base().ifPresent(grown::add);
        lastWord.merge(sourceKey(figure), saidOn(figure), HeadlineFigure::later);
      }
    }
    return told.stream()
        .max(
            Comparator.comparing((Value value) -> supporters(value, lastWord, grown).size())
                .thenComparing(BY_LAST_WORD))
        .orElseThrow();
  }

  /** Who stands by a value now; not a source that goes on to say that it has grown. */
  private static Set<String> supporters(
      Value value, Map<String, Optional<LocalDate>> lastWord, Set<Figure> grown) {
    return value.figures().stream()
        .filter(figure -> !grown.contains(figure))
        .filter(figure -> saidOn(figure).equals(lastWord.get(sourceKey(figure))))
        .map(HeadlineFigure::sourceKey)
        .collect(Collectors.toSet());
  }

  private static String sourceKey(Figure figure) {
    return figure.account().telling().sourceKey();
  }

  static Optional<LocalDate> saidOn(Figure figure) {
    return figure.account().telling().saidOn().map(date -> date.last());
  }

  private static Optional<LocalDate> lastSaid(List<Figure> figures) {
    return figures.stream()
        .map(HeadlineFigure::saidOn)
        .reduce(Optional.empty(), HeadlineFigure::later);
  }

  private static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.isPresent() ? one : other;
    }
    return one.get().isBefore(other.get()) ? other : one;
  }

  // --- as known on a day ---

  /** The days on which figures were said, in order, each with what was known by its end. */
  static Map<LocalDate, List<Value>> knownOn(List<Value> told) {
    Set<LocalDate> days = new TreeSet<>();
    told.forEach(value -> value.figures().forEach(f -> saidOn(f).ifPresent(days::add)));
    Map<LocalDate, List<Value>> known = new TreeMap<>();
    for (LocalDate day : days) {
      List<Value> then = new ArrayList<>();
      for (Value value : told) {
        List<Figure> said =
            value.figures().stream()
                .filter(f -> saidOn(f).filter(on -> !on.isAfter(day)).isPresent())
                .toList();
        if (!said.isEmpty()) {
          then.add(new Value(said));
        }
      }
      known.put(day, then);
    }
    return known;
  }
}
