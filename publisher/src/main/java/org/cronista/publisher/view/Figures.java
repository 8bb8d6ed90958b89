package org.cronista.publisher.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cronista.model.Claim;
import org.cronista.model.Event;
import org.cronista.model.Event.Toll;
import org.cronista.model.Measure;
import org.cronista.model.Quantity;

/** The numbers told of one event, each value with whoever gives it. */
public final class Figures {

  private Figures() {}

  /**
   * One measure.
   *
   * @param measure what is counted
   * @param overall all accounts together: "67 or more"
   * @param values the values told, lowest first
   */
  public record Figure(Measure measure, String overall, List<Value> values) {}

  /**
   * One value and who gives it.
   *
   * @param words "at least 67"
   * @param of whom or what the counted are said to be, perhaps several wordings, perhaps none
   * @param cumulative whether it is a running total
   * @param sources names of the outlets, in the order of the claims
   * @param claims the claims that give it
   */
  public record Value(
      String words,
      List<String> of,
      boolean cumulative,
      List<String> sources,
      List<Claim> claims) {}

  /** The figures of an event, in the event's order; a measure only claims know comes last. */
  public static List<Figure> of(Dossier dossier, Event event) {
    Map<Measure, Map<String, Draft>> told = new TreeMap<>();
    for (Claim claim : dossier.claimsOf(event)) {
      for (Quantity quantity : claim.quantities()) {
        told.computeIfAbsent(quantity.what(), what -> new LinkedHashMap<>())
            .computeIfAbsent(
                FigureWords.of(quantity) + quantity.cumulative(), key -> new Draft(quantity))
            .add(quantity, dossier.sourceOf(claim), claim);
      }
    }
    List<Figure> figures = new ArrayList<>();
    for (Toll toll : event.quantities()) {
      Map<String, Draft> drafts = told.getOrDefault(toll.what(), Map.of());
      List<Value> values =
          drafts.isEmpty()
              ? List.of(
                  new Value(FigureWords.of(toll), List.of(), false, toll.sources(), List.of()))
              : values(drafts);
      figures.add(new Figure(toll.what(), FigureWords.of(toll), values));
    }
    return figures;
  }

  private static List<Value> values(Map<String, Draft> drafts) {
    return drafts.values().stream().sorted(Draft::compareByNumber).map(Draft::value).toList();
  }

  private static final class Draft {
    private final Quantity first;
    private final Set<String> of = new LinkedHashSet<>();
    private final Set<String> sources = new LinkedHashSet<>();
    private final List<Claim> claims = new ArrayList<>();

    Draft(Quantity first) {
      this.first = first;
    }

    void add(Quantity quantity, String source, Claim claim) {
      quantity.of().ifPresent(of::add);
      sources.add(source);
      if (!claims.contains(claim)) {
        claims.add(claim);
      }
    }

    int compareByNumber(Draft other) {
      int byLow = Double.compare(first.interval().low(), other.first.interval().low());
      return byLow != 0 ? byLow : FigureWords.of(first).compareTo(FigureWords.of(other.first));
    }

    Value value() {
      return new Value(
          FigureWords.of(first),
          List.copyOf(of),
          first.cumulative(),
          List.copyOf(sources),
          List.copyOf(claims));
    }
  }
}
