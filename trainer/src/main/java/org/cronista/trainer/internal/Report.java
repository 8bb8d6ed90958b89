package org.cronista.trainer.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.cronista.packs.LearnedModel.Fact;

/**
 * Says how well a model does.
 *
 * @param learned the examples learned from
 * @param heldOut those held out
 * @param crossValidated what was said of parts of the former by what was learned from the others
 * @param onHeldOut what the model says of the latter
 * @param curve with ever more examples; empty when it was not drawn
 * @param weights of the decisions
 */
public record Report(
    List<Prepared> learned,
    List<Prepared> heldOut,
    Trial crossValidated,
    Trial onHeldOut,
    LearningCurve curve,
    Map<String, Map<String, Double>> weights) {

  /** The scores in short, for the model's file. */
  public List<Fact> facts() {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("cross-validated", scores(crossValidated)));
    if (!heldOut.isEmpty()) {
      facts.add(new Fact("held out", scores(onHeldOut)));
    }
    return facts;
  }

  private static String scores(Trial trial) {
    return String.format(
        Locale.ROOT,
        "labels of %d examples, weighted F1: frames %.3f, classifier %.3f, together %.3f;"
            + " types of claims: frames %s; together %s",
        trial.labelsTogether().labels(),
        trial.labelsByFrames().weightedF1(),
        trial.labelsByClassifier().weightedF1(),
        trial.labelsTogether().weightedF1(),
        trial.typesByFrames().sets(),
        trial.typesTogether().sets());
  }

  /** Everything, as tables. */
  public String markdown() {
    List<String> lines = new ArrayList<>();
    lines.add(learned.size() + " examples learned from, " + heldOut.size() + " held out.");
    lines.add("");
    lines.add("Cross-validated: " + scores(crossValidated) + ".");
    if (!heldOut.isEmpty()) {
      lines.add("Held out: " + scores(onHeldOut) + ".");
    }
    curve(lines);
    reliability(lines, "labels, cross-validated", crossValidated.labelsTogether());
    reliability(lines, "claims, cross-validated", crossValidated.typesTogether());
    reliability(lines, "claims by frames alone", crossValidated.typesByFrames());
    if (!heldOut.isEmpty()) {
      reliability(lines, "labels, held out", onHeldOut.labelsTogether());
      reliability(lines, "claims, held out", onHeldOut.typesTogether());
    }
    lines.add("");
    lines.add("| decision | evidence | weight |");
    lines.add("|---|---|---|");
    new TreeMap<>(weights)
        .forEach(
            (decision, byName) ->
                new TreeMap<>(byName)
                    .forEach(
                        (name, weight) ->
                            lines.add(
                                String.format(
                                    Locale.ROOT, "| %s | %s | %.3f |", decision, name, weight))));
    return String.join("\n", lines) + "\n";
  }

  private void curve(List<String> lines) {
    if (curve.points().isEmpty()) {
      return;
    }
    lines.add("");
    lines.add("| examples of each label at most | classifier alone, cross-validated | held out |");
    lines.add("|---|---|---|");
    for (LearningCurve.Point point : curve.points()) {
      String size =
          point.perLabel() == Integer.MAX_VALUE ? "all" : Integer.toString(point.perLabel());
      String apart =
          point.heldOut().isPresent()
              ? String.format(Locale.ROOT, "%.3f", point.heldOut().getAsDouble())
              : "–";
      lines.add(
          String.format(Locale.ROOT, "| %s | %.3f | %s |", size, point.crossValidated(), apart));
    }
  }

  private static void reliability(List<String> lines, String what, Outcomes outcomes) {
    lines.add("");
    lines.add(
        String.format(
            Locale.ROOT,
            "Confidence of %s; expected calibration error %.3f:",
            what,
            outcomes.calibrationError()));
    lines.add("");
    lines.add("| confidence | how many | mean confidence | right |");
    lines.add("|---|---|---|---|");
    lines.addAll(outcomes.reliability());
  }
}
