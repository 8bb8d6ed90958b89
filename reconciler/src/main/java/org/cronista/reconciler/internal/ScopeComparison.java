package org.cronista.reconciler.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cronista.model.Disagreement.Relation;
import org.cronista.model.Measure;
import org.cronista.reconciler.internal.FigureComparison.Value;

/**
 * Sets the toll of a whole conflict beside those of its days, so that nobody takes them for rival
 * counts: four on 18 May and six in all are a part and its whole.
 */
final class ScopeComparison {

  /** A record that lists more days than this explains nothing. */
  private static final int PARTS = 6;

  private static final List<Measure> MEASURES =
      List.of(Measure.KILLED, Measure.INJURED, Measure.ARRESTED);

  private ScopeComparison() {}

  /** One finding for each whole with parts, by the whole's position among the drafts. */
  static Map<Integer, List<Finding>> compare(List<Draft> drafts) {
    Map<String, List<Integer>> partsByGround = new TreeMap<>();
    for (int i = 0; i < drafts.size(); i++) {
      int index = i;
      Draft draft = drafts.get(i);
      if (draft.family().addsUp() && !isWhole(draft) && draft.time().isPresent()) {
        ground(draft)
            .ifPresent(
                key -> partsByGround.computeIfAbsent(key, k -> new ArrayList<>()).add(index));
      }
    }
    Map<Integer, List<Finding>> findings = new TreeMap<>();
    for (int i = 0; i < drafts.size(); i++) {
      Draft whole = drafts.get(i);
      if (whole.family().addsUp() && isWhole(whole) && whole.time().isPresent()) {
        List<Draft> parts =
            ground(whole)
                .map(key -> partsByGround.getOrDefault(key, List.of()))
                .orElse(List.of())
                .stream()
                .map(drafts::get)
                .filter(part -> lieWithin(part, whole))
                .toList();
        List<Finding> found = compare(whole, parts);
        if (!found.isEmpty()) {
          findings.put(i, found);
        }
      }
    }
    return findings;
  }

  private static Optional<String> ground(Draft draft) {
    return draft.members().stream()
        .map(account -> account.setting().country())
        .flatMap(Optional::stream)
        .min(Comparator.naturalOrder())
        .map(country -> draft.family() + "|" + country);
  }

  private static boolean isWhole(Draft draft) {
    return draft.members().stream().anyMatch(Account::isWhole);
  }

  private static boolean lieWithin(Draft part, Draft whole) {
    return Period.of(whole.time().orElseThrow()).contains(Period.of(part.time().orElseThrow()));
  }

  /** The value followed, unless it is but one person told of. */
  private static Optional<Value> counted(Draft draft, Measure measure) {
    return draft.tolls().findBest(measure).filter(value -> !value.first().isSingle());
  }

  /** A running sum, said later than all that tell of its one part, and not lower. */
  private static boolean isGrown(Value total, Draft part, Measure measure) {
    boolean running =
        total.figures().stream()
            .allMatch(
                figure ->
                    figure.quantity().cumulative()
                        || figure.account().marks().summing() == Summing.RUNNING);
    Value before = part.tolls().findBest(measure).orElseThrow();
    boolean later =
        total.figures().stream()
            .allMatch(
                figure ->
                    before.figures().stream()
                        .allMatch(
                            early ->
                                early.account().telling().isBefore(figure.account().telling())));
    return running && later && total.first().interval().low() >= before.first().interval().low();
  }

  private static List<Finding> compare(Draft whole, List<Draft> parts) {
    List<Finding> findings = new ArrayList<>();
    for (Measure measure : MEASURES) {
      Optional<Value> total = counted(whole, measure);
      List<Draft> counted =
          parts.stream().filter(part -> counted(part, measure).isPresent()).toList();
      if (total.isEmpty() || counted.isEmpty() || counted.size() > PARTS) {
        continue;
      }
      List<Side> sides = new ArrayList<>();
      for (Draft part : counted) {
        Side side = part.tolls().findBest(measure).orElseThrow().side();
        String day = English.period(Period.of(part.time().orElseThrow()));
        sides.add(side.named(side.value() + " on " + day));
      }
      Side all = total.get().side();
      String span = English.period(Period.of(whole.time().orElseThrow()));
      sides.add(all.named(all.value() + " in all"));
      if (counted.size() == 1 && isGrown(total.get(), counted.get(0), measure)) {
        findings.add(
            new Finding(
                measure.key(),
                Relation.UPDATE,
                sides,
                "the last was said later, sums up the conflict so far, and is not lower"));
        continue;
      }
      findings.add(
          new Finding(
              measure.key(),
              Relation.SCOPE,
              sides,
              "the first "
                  + (counted.size() == 1 ? "counts a part" : "count parts")
                  + ", the last the whole of "
                  + span));
    }
    return findings;
  }
}
