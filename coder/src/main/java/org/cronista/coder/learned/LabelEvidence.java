package org.cronista.coder.learned;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cronista.model.AcledSubEvent;
import org.cronista.model.Label;

/**
 * What speaks for each category of a whole text: the classifier's probability and what the frames
 * make of its claims. Who took what, and what came of a demonstration, is told by roles and
 * outcomes, so the frames have weights of their own there.
 */
public final class LabelEvidence {

  /** The decision that weighs it. */
  public static final String DECISION = "label";

  private static final Set<String> TERRITORY =
      Set.of(
          AcledSubEvent.GOVERNMENT_REGAINS_TERRITORY.label(),
          AcledSubEvent.NON_STATE_ACTOR_OVERTAKES_TERRITORY.label());
  private static final Set<String> DEMONSTRATION =
      Set.of(
          AcledSubEvent.PEACEFUL_PROTEST.label(),
          AcledSubEvent.PROTEST_WITH_INTERVENTION.label(),
          AcledSubEvent.EXCESSIVE_FORCE_AGAINST_PROTESTERS.label(),
          AcledSubEvent.VIOLENT_DEMONSTRATION.label(),
          AcledSubEvent.MOB_VIOLENCE.label());

  private LabelEvidence() {}

  /**
   * Evidence by label, none of them included.
   *
   * @param classified probabilities by label
   * @param described likeness to descriptions, as probabilities by label; perhaps of fewer labels
   * @param byFrames what the frames say, best first
   */
  public static Map<String, Evidence> of(
      Map<String, Double> classified, Map<String, Double> described, List<Label> byFrames) {
    Map<String, Double> framed = new LinkedHashMap<>();
    byFrames.forEach(label -> framed.put(label.label(), label.confidence()));
    String first = byFrames.isEmpty() ? EventClassifier.NONE : byFrames.get(0).label();
    double most = byFrames.isEmpty() ? 0 : byFrames.get(0).confidence();
    Map<String, Evidence> evidence = new LinkedHashMap<>();
    double unlike = 1.0 / Math.max(1, described.size());
    classified.forEach(
        (label, probability) ->
            evidence.put(
                label,
                of(label, probability, framed, label.equals(first), most)
                    .add("description", Odds.log(described.getOrDefault(label, unlike)))));
    return evidence;
  }

  private static Evidence of(
      String label, double probability, Map<String, Double> framed, boolean first, double most) {
    Evidence evidence = new Evidence().add("classifier", Odds.log(probability));
    if (label.equals(EventClassifier.NONE)) {
      return evidence.mark("none", true).mark("none:no frame", first);
    }
    String group = group(label);
    evidence.add("frames:" + group, framed.getOrDefault(label, 0.0));
    evidence.mark("frames first:" + group, first);
    // The frames know nothing of categories outside ACLED: that they see another is no objection.
    boolean further = AcledSubEvent.findByLabel(label).isEmpty();
    return evidence.add("further", further ? most : 0);
  }

  private static String group(String label) {
    if (TERRITORY.contains(label)) {
      return "territory";
    }
    return DEMONSTRATION.contains(label) ? "demonstration" : "other";
  }
}
