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
 * outcomes, so the frames have weights of their own there, also for what they say of a rival: how
 * often a text that they take for a peaceful protest is a violent one.
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

  private static final Set<String> GROUND =
      Set.of(
          AcledSubEvent.GOVERNMENT_REGAINS_TERRITORY.label(),
          AcledSubEvent.NON_STATE_ACTOR_OVERTAKES_TERRITORY.label(),
          AcledSubEvent.NON_VIOLENT_TRANSFER_OF_TERRITORY.label(),
          AcledSubEvent.ARMED_CLASH.label(),
          AcledSubEvent.ATTACK.label());
  private static final List<Set<String>> FAMILIES = List.of(DEMONSTRATION, GROUND);

  private LabelEvidence() {}

  /**
   * Evidence by label, none of them included.
   *
   * @param classifier what was learned
   * @param vector of the text
   * @param byFrames what the frames say, best first
   */
  public static Map<String, Evidence> of(
      EventClassifier classifier, float[] vector, List<Label> byFrames) {
    Map<String, Double> classified = classifier.read(EventClassifier.EVENT, vector);
    Map<String, Double> described = classifier.read(EventClassifier.DESCRIPTION, vector);
    Map<String, Double> patterned = classifier.read(EventClassifier.PATTERN, vector);
    Map<String, Double> framed = new LinkedHashMap<>();
    byFrames.forEach(label -> framed.put(label.label(), label.confidence()));
    String first = byFrames.isEmpty() ? EventClassifier.NONE : byFrames.get(0).label();
    double most = byFrames.isEmpty() ? 0 : byFrames.get(0).confidence();
    Map<String, Evidence> evidence = new LinkedHashMap<>();
    classified.forEach(
        (label, probability) ->
            evidence.put(
                label,
                of(label, probability, framed, label.equals(first), most)
                    .mark("frames first:" + first + ", not " + label, isRival(first, label))
                    .add("description", likeness(described, label))
                    .add("pattern", likeness(patterned, label))));
    return evidence;
  }

  /** Of labels that have nothing to be like, the same as of the others on the average. */
  private static double likeness(Map<String, Double> likeness, String label) {
    return Odds.log(likeness.getOrDefault(label, 1.0 / Math.max(1, likeness.size())));
  }

  private static Evidence of(
      String label, double probability, Map<String, Double> framed, boolean first, double most) {
    Evidence evidence = new Evidence().add("classifier", Odds.log(probability));
    if (label.equals(EventClassifier.NONE)) {
      return evidence.mark("none", true).mark("none:no frame", first);
    }
    for (String name : List.of(group(label), label)) {
      evidence.add("frames:" + name, framed.getOrDefault(label, 0.0));
      evidence.mark("frames first:" + name, first);
    }
    // The frames know nothing of categories outside ACLED: that they see another is no objection.
    boolean further = AcledSubEvent.findByLabel(label).isEmpty();
    return evidence.add("further", further ? most : 0);
  }

  /** Whether texts of one of these labels are easily taken for the other. */
  private static boolean isRival(String first, String label) {
    return !first.equals(label)
        && FAMILIES.stream().anyMatch(f -> f.contains(first) && f.contains(label));
  }

  private static String group(String label) {
    if (TERRITORY.contains(label)) {
      return "territory";
    }
    return DEMONSTRATION.contains(label) ? "demonstration" : "other";
  }
}
