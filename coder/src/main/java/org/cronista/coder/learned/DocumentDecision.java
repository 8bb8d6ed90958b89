package org.cronista.coder.learned;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.cronista.coder.learned.ChiefEvidence.Standing;
import org.cronista.model.AcledSubEvent;
import org.cronista.model.Claim;
import org.cronista.model.CodedDocument.Primary;
import org.cronista.model.Label;
import org.cronista.model.Measure;
import org.cronista.model.PloverType;
import org.cronista.model.Quantity;

/** What is decided about one document. Not for concurrent use. */
public final class DocumentDecision {

  /** The decision that says from which probability on claims are told. */
  public static final String FLOOR = "floor";

  /** Its weight for claims that do not name both parties. */
  public static final String FLOOR_ORDINARY = "claim";

  /** Its weight for claims that say who did it to whom. */
  public static final String FLOOR_BOTH_PARTIES = "claim with both parties";

  /** Labels less likely than this are not told. */
  private static final double LABEL_FLOOR = 0.02;

  /** What no doubt about an event's type may make unsaid, when there are several. */
  private static final Set<Measure> COUNTED =
      Set.of(
          Measure.INJURED,
          Measure.ARRESTED,
          Measure.DISAPPEARED,
          Measure.DISPLACED,
          Measure.DISMISSED,
          Measure.PARTICIPANTS,
          Measure.BLOCKADES);

  /** A mode, or an event without a frame, is told when it is more likely than not. */
  private static final double LIKELY = 0.5;

  private static final String ACLED = "acled";
  private static final String FURTHER = "cronista";

  private final Decision decision;
  private final String text;
  private final Map<String, float[]> vectors = new HashMap<>();

  DocumentDecision(Decision decision, String text) {
    this.decision = decision;
    this.text = text;
  }

  /**
   * The claims with the probability that their type is right for confidence, with a mode where the
   * frame has none and the classifier is sure, and with the reason; in the same order.
   *
   * @param claims as the frames made them
   * @param sentence the words of a claim's sentence
   */
  public List<Claim> weigh(List<Claim> claims, Function<Claim, String> sentence) {
    Map<Integer, List<Claim>> bySentence = new HashMap<>();
    claims.forEach(
        c -> bySentence.computeIfAbsent(c.sentence().start(), start -> new ArrayList<>()).add(c));
    return claims.stream()
        .map(
            c ->
                weigh(
                    c,
                    bySentence.getOrDefault(c.sentence().start(), List.of(c)),
                    vector(sentence.apply(c))))
        .toList();
  }

  private Claim weigh(Claim claim, List<Claim> ofSentence, float[] vector) {
    Map<String, Double> types = decision.classifier().read(EventClassifier.TYPE, vector);
    double together =
        Odds.probability(
            ClaimEvidence.of(claim, ofSentence, types)
                .sum(decision.model(), ClaimEvidence.DECISION));
    String type = claim.type().name();
    String reason =
        String.format(
            Locale.ROOT,
            "%s; frame's confidence %.2f; classifier: %s %.2f; together %.2f",
            claim.rule(),
            claim.confidence(),
            type,
            types.getOrDefault(type, 0.0),
            together);
    Claim.Builder weighed = claim.toBuilder().confidence(together);
    Optional<Map.Entry<String, Double>> mode =
        claim.mode().isPresent() ? Optional.empty() : likelyMode(claim.type(), vector);
    mode.ifPresent(m -> weighed.mode(Optional.of(m.getKey())));
    return weighed
        .rule(
            mode.map(
                    m ->
                        String.format(
                            Locale.ROOT,
                            "%s; classifier: mode %s %.2f",
                            reason,
                            m.getKey(),
                            m.getValue()))
                .orElse(reason))
        .build();
  }

  private Optional<Map.Entry<String, Double>> likelyMode(PloverType type, float[] vector) {
    return best(decision.classifier().read(EventClassifier.modeOf(type.name()), vector))
        .filter(m -> m.getValue() >= LIKELY && type.modes().contains(m.getKey()));
  }

  /**
   * Whether a weighed claim is told: when it is likely enough, for which less is asked of one that
   * says who did it to whom; and always when it tells of the dead or counts several people harmed,
   * held or gathered, or roads closed. A number that somebody gave is not lost for a doubtful type;
   * its low confidence stands beside it.
   */
  public boolean isTold(Claim weighed) {
    return weighed.confidence() >= floor(weighed)
        || weighed.quantities().stream().anyMatch(DocumentDecision::mustBeTold);
  }

  private double floor(Claim claim) {
    Map<String, Double> floors = decision.model().decision(FLOOR);
    double ordinary = floors.getOrDefault(FLOOR_ORDINARY, 0.0);
    return hasBothParties(claim) ? floors.getOrDefault(FLOOR_BOTH_PARTIES, ordinary) : ordinary;
  }

  /** Whether a claim says who did it to whom. */
  public static boolean hasBothParties(Claim claim) {
    return !claim.actors().isEmpty() && !claim.recipients().isEmpty();
  }

  private static boolean mustBeTold(Quantity quantity) {
    boolean several = quantity.interval().low() > 1;
    return quantity.what().equals(Measure.KILLED) || (several && COUNTED.contains(quantity.what()));
  }

  /**
   * Every label above the floor, best first.
   *
   * @param byFrames what the frames alone say, best first
   */
  public List<Label> labels(List<Label> byFrames) {
    return labelProbabilities(byFrames).entrySet().stream()
        .filter(e -> e.getValue() >= LABEL_FLOOR && !e.getKey().equals(EventClassifier.NONE))
        .sorted(
            Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(e -> new Label(scheme(e.getKey()), e.getKey(), e.getValue()))
        .toList();
  }

  private Map<String, Double> labelProbabilities(List<Label> byFrames) {
    return decision.choose(
        LabelEvidence.of(decision.classifier(), vector(text), byFrames), LabelEvidence.DECISION);
  }

  private static String scheme(String label) {
    return AcledSubEvent.findByLabel(label).isPresent() ? ACLED : FURTHER;
  }

  /**
   * The chief event: one of the claims, or without any, what the classifier alone is sure of.
   *
   * @param weighed the claims that are told
   * @param labels of the whole text, best first
   * @param outcome the label a claim counts for
   * @param standing how the text puts a claim
   */
  public Optional<Primary> primary(
      List<Claim> weighed,
      List<Label> labels,
      Function<Claim, Optional<String>> outcome,
      Function<Claim, Standing> standing) {
    Map<String, Double> types = decision.classifier().read(EventClassifier.TYPE, vector(text));
    Optional<String> subEvent = labels.stream().findFirst().map(Label::label);
    if (weighed.isEmpty()) {
      return best(types)
          .filter(t -> t.getValue() >= LIKELY)
          .map(t -> unframed(PloverType.valueOf(t.getKey()), subEvent, t.getValue()));
    }
    Map<String, Evidence> options = new LinkedHashMap<>();
    Map<String, Claim> byId = new LinkedHashMap<>();
    for (Claim claim : weighed) {
      double label = outcome.apply(claim).map(name -> confidence(labels, name)).orElse(0.0);
      options.put(claim.id().value(), ChiefEvidence.of(claim, standing.apply(claim), label, types));
      byId.put(claim.id().value(), claim);
    }
    return best(decision.choose(options, ChiefEvidence.DECISION))
        .flatMap(chosen -> Optional.ofNullable(byId.get(chosen.getKey())))
        .map(c -> new Primary(c.type(), c.mode(), subEvent, c.confidence()));
  }

  private Primary unframed(PloverType type, Optional<String> subEvent, double probability) {
    Optional<String> mode = likelyMode(type, vector(text)).map(Map.Entry::getKey);
    return new Primary(type, mode, subEvent, probability);
  }

  private static double confidence(List<Label> labels, String name) {
    return labels.stream()
        .filter(label -> label.label().equals(name))
        .mapToDouble(Label::confidence)
        .findFirst()
        .orElse(0);
  }

  /** The likeliest, of equals the first. */
  private static Optional<Map.Entry<String, Double>> best(Map<String, Double> probabilities) {
    Optional<Map.Entry<String, Double>> best = Optional.empty();
    for (Map.Entry<String, Double> entry : probabilities.entrySet()) {
      if (best.isEmpty() || entry.getValue() > best.get().getValue()) {
        best = Optional.of(entry);
      }
    }
    return best;
  }

  /** Each text is encoded once. */
  private float[] vector(String words) {
    return vectors.computeIfAbsent(words, decision::encode);
  }
}
