package org.cronista.coder.learned;

import java.util.Map;
import org.cronista.model.Claim;
import org.cronista.model.PloverType.QuadClass;

/** What speaks for a claim's being the one that a whole text is chiefly about. */
public final class ChiefEvidence {

  /** The decision that weighs it. */
  public static final String DECISION = "chief";

  private static final int FAR = 6;

  private ChiefEvidence() {}

  /**
   * Evidence for one claim.
   *
   * @param claim with the confidence that its type is right
   * @param standing how the text puts it
   * @param label probability of the label it counts for; 0 without one
   * @param types the classifier's probabilities of PLOVER types for the whole text
   */
  public static Evidence of(
      Claim claim, Standing standing, double label, Map<String, Double> types) {
    return new Evidence()
        .add("claim", Odds.logOdds(claim.confidence()))
        .add("classifier", Odds.logOdds(types.getOrDefault(claim.type().name(), 0.0)))
        .add("label", label)
        .add("later", Math.min(FAR, standing.order()))
        .mark("reason only", standing.reasonOnly())
        .mark("frames' chief", standing.framesChief())
        .mark("not happened", !claim.modality().happened())
        .mark("material conflict", claim.type().quadClass() == QuadClass.MATERIAL_CONFLICT)
        .mark("both parties", !claim.actors().isEmpty() && !claim.recipients().isEmpty());
  }

  /**
   * How a text puts a claim.
   *
   * @param order of its sentence among those with claims, from 0
   * @param reasonOnly whether it only says why another happened
   * @param framesChief whether it is of the type that the frames alone take for the chief one
   */
  public record Standing(int order, boolean reasonOnly, boolean framesChief) {}
}
