package org.cronista.trainer.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;
import org.cronista.coder.learned.ChiefEvidence;
import org.cronista.coder.learned.ChiefEvidence.Standing;
import org.cronista.coder.learned.ClaimEvidence;
import org.cronista.coder.learned.DocumentDecision;
import org.cronista.coder.learned.EventClassifier;
import org.cronista.coder.learned.Evidence;
import org.cronista.coder.learned.LabelEvidence;
import org.cronista.coder.learned.Odds;
import org.cronista.model.AcledSubEvent;
import org.cronista.model.Claim;
import org.cronista.model.CodedDocument.Primary;
import org.cronista.model.PloverType;
import org.cronista.packs.LearnedModel;

/**
 * Fits the decisions to what classifiers say of examples that they were not fitted to. Used once.
 */
public final class Decisions {

  private static final double FLOOR_STEP = 0.01;
  private static final int FLOOR_STEPS = 70;

  /** How many times as much recall counts as precision where a claim names both parties. */
  private static final double RECALL = 2;

  private final List<Judged> judged = new ArrayList<>();

  /** An example with the classifier that has not seen it. */
  private record Judged(Prepared example, EventClassifier classifier) {

    Map<String, Double> types(int sentenceStart) {
      return example
          .findSentenceVector(sentenceStart)
          .map(vector -> classifier.read(EventClassifier.TYPE, vector))
          .orElse(Map.of());
    }

    Map<String, Evidence> labels() {
      return LabelEvidence.of(classifier, example.vector(), example.byFrames().labels());
    }
  }

  /** Adds examples and a model that was not fitted to them. */
  public void add(List<Prepared> examples, LearnedModel model) {
    EventClassifier classifier = new EventClassifier(model);
    examples.forEach(example -> judged.add(new Judged(example, classifier)));
  }

  /** The weights by decision. */
  public Map<String, Map<String, Double>> fit() {
    Map<String, Map<String, Double>> decisions = new TreeMap<>();
    decisions.put(LabelEvidence.DECISION, fitLabels());
    Map<String, Double> claim = fitClaims();
    decisions.put(ClaimEvidence.DECISION, claim);
    decisions.put(DocumentDecision.FLOOR, fitFloors(claim));
    decisions.put(ChiefEvidence.DECISION, fitChief(decisions.get(LabelEvidence.DECISION), claim));
    return decisions;
  }

  private Map<String, Double> fitLabels() {
    DecisionFitting fitting = new DecisionFitting();
    for (Judged each : judged) {
      String right =
          each.example().example().labels().stream().findFirst().orElse(EventClassifier.NONE);
      Map<String, Evidence> options = each.labels();
      fitting.add(
          List.copyOf(options.values()), options.keySet().stream().map(right::equals).toList());
    }
    return fitting.fit();
  }

  private Map<String, Double> fitClaims() {
    DecisionFitting fitting = new DecisionFitting();
    for (Judged each : judged) {
      each.example()
          .claimsBySentence()
          .forEach(
              (start, claims) ->
                  claims.forEach(
                      claim ->
                          fitting.addQuestion(
                              ClaimEvidence.of(claim, claims, each.types(start)),
                              each.example().tellsType(claim))));
    }
    return fitting.fit();
  }

  /** Probability of each claim of an example. */
  private static Map<Claim, Double> probabilities(Judged each, Map<String, Double> weights) {
    Map<Claim, Double> probabilities = new HashMap<>();
    each.example()
        .claimsBySentence()
        .forEach(
            (start, claims) ->
                claims.forEach(
                    claim ->
                        probabilities.put(
                            claim,
                            Odds.probability(
                                sum(
                                    ClaimEvidence.of(claim, claims, each.types(start)),
                                    weights)))));
    return probabilities;
  }

  private static double sum(Evidence evidence, Map<String, Double> weights) {
    return evidence.values().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .mapToDouble(e -> e.getValue() * weights.getOrDefault(e.getKey(), 0.0))
        .sum();
  }

  /**
   * The probabilities below which claims are not told. For those that name only one party or none
   * it is where they begin to cost more in wrong types than they bring in right ones. A claim that
   * says who did it to whom is a well-formed one, which is seldom wholly mistaken and is missed
   * most when it is left out: there finding counts twice as much as being right.
   */
  private Map<String, Double> fitFloors(Map<String, Double> weights) {
    List<Map<Claim, Double>> all = judged.stream().map(j -> probabilities(j, weights)).toList();
    double ordinary = fitFloor(floor -> typeScore(all, floor, floor, 1));
    double both = fitFloor(floor -> typeScore(all, ordinary, Math.min(floor, ordinary), RECALL));
    return Map.of(
        DocumentDecision.FLOOR_ORDINARY,
        ordinary,
        DocumentDecision.FLOOR_BOTH_PARTIES,
        Math.min(both, ordinary));
  }

  private static double fitFloor(DoubleUnaryOperator scoreOf) {
    double best = 0;
    double bestScore = -1;
    for (int step = 0; step <= FLOOR_STEPS; step++) {
      double floor = step * FLOOR_STEP;
      double score = scoreOf.applyAsDouble(floor);
      if (score > bestScore) {
        best = floor;
        bestScore = score;
      }
    }
    return best;
  }

  /** F-measure of the types told per example; recall counts {@code recall} times as much. */
  private double typeScore(
      List<Map<Claim, Double>> probabilities, double ordinary, double both, double recall) {
    int told = 0;
    int right = 0;
    int gold = 0;
    for (int i = 0; i < judged.size(); i++) {
      Set<PloverType> types =
          probabilities.get(i).entrySet().stream()
              .filter(
                  e ->
                      e.getValue()
                          >= (DocumentDecision.hasBothParties(e.getKey()) ? both : ordinary))
              .map(e -> e.getKey().type())
              .collect(Collectors.toSet());
      Set<PloverType> wanted =
          judged.get(i).example().example().told().stream()
              .map(t -> t.type())
              .collect(Collectors.toSet());
      told += types.size();
      gold += wanted.size();
      right += (int) types.stream().filter(wanted::contains).count();
    }
    double square = recall * recall;
    return told + gold == 0 ? 0 : (1 + square) * right / (told + square * gold);
  }

  private Map<String, Double> fitChief(
      Map<String, Double> labelWeights, Map<String, Double> claimWeights) {
    DecisionFitting fitting = new DecisionFitting();
    for (Judged each : judged) {
      if (!each.example().example().told().isEmpty()) {
        addChief(fitting, each, labelWeights, claimWeights);
      }
    }
    return fitting.fit();
  }

  private static void addChief(
      DecisionFitting fitting,
      Judged each,
      Map<String, Double> labelWeights,
      Map<String, Double> claimWeights) {
    Map<String, Double> labels = chances(each.labels(), labelWeights);
    Map<Claim, Double> probabilities = probabilities(each, claimWeights);
    Map<String, Double> types =
        each.classifier().read(EventClassifier.TYPE, each.example().vector());
    PloverType wanted = each.example().example().told().get(0).type();
    Optional<PloverType> framesChief = each.example().byFrames().primary().map(Primary::type);
    List<Integer> starts = List.copyOf(each.example().claimsBySentence().keySet());
    List<Evidence> options = new ArrayList<>();
    List<Boolean> right = new ArrayList<>();
    for (Claim claim : each.example().byFrames().claims()) {
      Claim weighed = claim.toBuilder().confidence(probabilities.getOrDefault(claim, 0.0)).build();
      double label =
          claim
              .subEvent()
              .map(AcledSubEvent::label)
              .map(name -> labels.getOrDefault(name, 0.0))
              .orElse(0.0);
      Standing standing =
          new Standing(
              starts.indexOf(claim.sentence().start()),
              false,
              framesChief.equals(Optional.of(claim.type())));
      options.add(ChiefEvidence.of(weighed, standing, label, types));
      right.add(claim.type() == wanted);
    }
    fitting.add(options, right);
  }

  private static Map<String, Double> chances(
      Map<String, Evidence> options, Map<String, Double> weights) {
    double[] probabilities =
        Odds.oneOf(options.values().stream().mapToDouble(e -> sum(e, weights)).toArray());
    Map<String, Double> chances = new HashMap<>();
    int i = 0;
    for (String option : options.keySet()) {
      chances.put(option, probabilities[i++]);
    }
    return chances;
  }
}
