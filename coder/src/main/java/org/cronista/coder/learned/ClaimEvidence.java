package org.cronista.coder.learned;

import java.util.List;
import java.util.Map;
import org.cronista.model.Claim;

/** What speaks for a claim's being of its type: its frame, and the classifier for its sentence. */
public final class ClaimEvidence {

  /** The decision that weighs it. */
  public static final String DECISION = "claim";

  private ClaimEvidence() {}

  /**
   * Evidence for one claim.
   *
   * @param claim as the frames made it, with their confidence
   * @param ofSentence the frames' claims of the same sentence
   * @param types the classifier's probabilities of PLOVER types for the sentence
   */
  public static Evidence of(Claim claim, List<Claim> ofSentence, Map<String, Double> types) {
    double own = logOdds(claim, types);
    double rival =
        ofSentence.stream()
            .filter(other -> other.type() != claim.type())
            .mapToDouble(other -> logOdds(other, types))
            .max()
            .orElse(own);
    double best = types.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    String type = claim.type().name();
    return new Evidence()
        .mark("always", true)
        .add("frame", Odds.logOdds(claim.confidence()))
        .add("classifier", own)
        .mark("classifier's best", best > 0 && types.getOrDefault(type, 0.0) == best)
        .add("rival", Math.max(0, rival - own))
        .mark("not happened", !claim.modality().happened())
        .mark("actor", !claim.actors().isEmpty())
        .mark("recipient", !claim.recipients().isEmpty())
        .mark("type:" + type, true);
  }

  private static double logOdds(Claim claim, Map<String, Double> types) {
    return Odds.logOdds(types.getOrDefault(claim.type().name(), 0.0));
  }
}
