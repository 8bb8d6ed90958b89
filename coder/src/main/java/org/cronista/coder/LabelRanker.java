package org.cronista.coder;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  /** Factor for what is only the reason of another event. */
  private static final double REASON_ONLY = 0.4;

  /** What is told this many sentences apart is still told of one occasion. */
  private static final int SCENE_REACH = 3;

  private final List<Claim> claims;
  private final Set<Claim> background;
  private final Map<Integer, Integer> sentenceOrder;

  /**
   * Ranks what one text tells.
   *
   * @param claims its claims
   * @param background those that only say why the others happened
   */
  LabelRanker(List<Claim> claims, Set<Claim> background) {
    this.claims = claims;
    this.background = background;
    this.sentenceOrder = sentenceOrder(claims);
  }

  /** Every sub-event above the floor, best first. */
  List<Label> labels() {
    Map<AcledSubEvent, Double> scores = new LinkedHashMap<>();
    for (Claim claim : claims) {
      outcome(claim).ifPresent(s -> scores.merge(s, weight(claim), Math::max));
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
  Optional<Primary> primary() {
    return claims.stream()
        .max(
            Comparator.comparingDouble(this::weight)
                .thenComparing(c -> -c.trigger().span().start()))
        .map(c -> new Primary(c.type(), c.mode(), outcome(c).map(AcledSubEvent::label), weight(c)));
  }

  /** Its place among the sentences with claims, from 0. */
  int order(Claim claim) {
    return sentenceOrder.getOrDefault(claim.sentence().start(), 0);
  }

  /** The sub-event a claim counts for in view of those around it; empty when it has none. */
  Optional<AcledSubEvent> outcome(Claim claim) {
    int order = order(claim);
    return new AcledOutcome(
            claims.stream()
                .filter(c -> Math.abs(order(c) - order) <= SCENE_REACH && !background.contains(c))
                .toList())
        .of(claim);
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

  private double weight(Claim claim) {
    double weight = claim.confidence() * Math.pow(LATER_SENTENCE, Math.min(order(claim), 6));
    if (background.contains(claim)) {
      weight *= REASON_ONLY;
    }
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
