package org.cronista.coder;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cronista.model.AcledSubEvent;
import org.cronista.model.Claim;
import org.cronista.model.CodedDocument.Primary;
import org.cronista.model.Label;
import org.cronista.model.PloverType.QuadClass;

/**
 * Says what a whole text is chiefly about, from its claims: surer, earlier and more material events
 * weigh more; a violent outcome absorbs the demonstration it happened at, as in ACLED's codebook.
 */
final class LabelRanker {

  private static final double FLOOR = 0.05;
  private static final double LATER_SENTENCE = 0.85;

  private LabelRanker() {}

  /** Every sub-event above the floor, best first. */
  static List<Label> labels(List<Claim> claims) {
    Map<AcledSubEvent, Double> scores = new LinkedHashMap<>();
    Map<Integer, Integer> sentenceOrder = sentenceOrder(claims);
    for (Claim claim : claims) {
      claim.subEvent().ifPresent(s -> scores.merge(s, weight(claim, sentenceOrder), Math::max));
    }
    return scores.entrySet().stream()
        .filter(e -> e.getValue() >= FLOOR)
        .sorted(
            Map.Entry.<AcledSubEvent, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(e -> new Label("acled", e.getKey().label(), e.getValue()))
        .toList();
  }

  /** The chief event. */
  static Optional<Primary> primary(List<Claim> claims) {
    Map<Integer, Integer> sentenceOrder = sentenceOrder(claims);
    return claims.stream()
        .max(
            Comparator.comparingDouble((Claim c) -> weight(c, sentenceOrder))
                .thenComparing(c -> -c.trigger().span().start()))
        .map(
            c ->
                new Primary(
                    c.type(),
                    c.mode(),
                    c.subEvent().map(AcledSubEvent::label),
                    weight(c, sentenceOrder)));
  }

  private static Map<Integer, Integer> sentenceOrder(List<Claim> claims) {
    Map<Integer, Integer> order = new LinkedHashMap<>();
    claims.stream()
        .map(c -> c.sentence().start())
        .sorted()
        .distinct()
        .forEach(s -> order.put(s, order.size()));
    return order;
  }

  private static double weight(Claim claim, Map<Integer, Integer> sentenceOrder) {
    double weight = claim.confidence();
    int order = sentenceOrder.getOrDefault(claim.sentence().start(), 0);
    weight *= Math.pow(LATER_SENTENCE, Math.min(order, 6));
    if (!claim.modality().happened()) {
      weight *= 0.6;
    }
    if (claim.type().quadClass() == QuadClass.MATERIAL_CONFLICT) {
      weight *= 1.1;
    }
    if (claim.subEvent().isEmpty()) {
      weight *= 0.8;
    }
    if (!claim.actors().isEmpty() && !claim.recipients().isEmpty()) {
      weight *= 1.05;
    }
    return Math.min(1, weight);
  }
}
