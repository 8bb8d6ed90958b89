package org.cronista.trainer.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cronista.coder.learned.Decision;
import org.cronista.coder.learned.DocumentDecision;
import org.cronista.coder.learned.EventClassifier;
import org.cronista.coder.learned.Opening;
import org.cronista.model.Claim;
import org.cronista.model.CodedDocument;
import org.cronista.model.Label;
import org.cronista.model.TextIndex;
import org.cronista.packs.TrainingExample.Told;

/** What frames, classifier and both together say of examples that neither has learned from. */
public final class Trial {

  private final Outcomes labelsByFrames = new Outcomes();
  private final Outcomes labelsByClassifier = new Outcomes();
  private final Outcomes labelsTogether = new Outcomes();
  private final Outcomes typesByFrames = new Outcomes();
  private final Outcomes typesTogether = new Outcomes();

  /** Labels, of examples that have one. */
  public Outcomes labelsByFrames() {
    return labelsByFrames;
  }

  /** Labels of the classifier alone. */
  public Outcomes labelsByClassifier() {
    return labelsByClassifier;
  }

  /** Labels that are decided. */
  public Outcomes labelsTogether() {
    return labelsTogether;
  }

  /** PLOVER types of the frames' claims. */
  public Outcomes typesByFrames() {
    return typesByFrames;
  }

  /** PLOVER types of the claims that are told, and the confidences of all. */
  public Outcomes typesTogether() {
    return typesTogether;
  }

  /** Tries a decision on examples. */
  public void run(List<Prepared> examples, Decision decision, EventClassifier classifier) {
    examples.forEach(example -> run(example, decision, classifier));
  }

  private void run(Prepared example, Decision decision, EventClassifier classifier) {
    CodedDocument coded = example.byFrames();
    TextIndex index = TextIndex.of(example.document().text());
    DocumentDecision deciding =
        decision.about(
            Opening.of(Optional.empty(), coded.sentences().stream().map(index::words).toList()));
    List<Label> labels = deciding.labels(coded.labels());
    List<String> right = example.example().labels();
    if (!right.isEmpty()) {
      labelsByFrames.addLabel(right.get(0), first(coded.labels()));
      labelsTogether.addLabel(right.get(0), first(labels));
      labelsByClassifier.addLabel(
          right.get(0),
          classifier.read(EventClassifier.EVENT, example.vector()).entrySet().stream()
              .filter(e -> !e.getKey().equals(EventClassifier.NONE))
              .max(java.util.Map.Entry.comparingByValue())
              .map(java.util.Map.Entry::getKey)
              .orElse(""));
    }
    labels.forEach(
        l ->
            labelsTogether.addSure(
                l.confidence(), !right.isEmpty() && right.get(0).equals(l.label())));
    types(example, deciding.weigh(coded.claims(), c -> index.words(c.sentence())), deciding);
  }

  private void types(Prepared example, List<Claim> weighed, DocumentDecision deciding) {
    Set<?> wanted = example.example().told().stream().map(Told::type).collect(Collectors.toSet());
    typesByFrames.addSet(
        example.byFrames().claims().stream().map(Claim::type).collect(Collectors.toSet()), wanted);
    typesTogether.addSet(
        weighed.stream().filter(deciding::isTold).map(Claim::type).collect(Collectors.toSet()),
        wanted);
    weighed.forEach(
        claim -> typesTogether.addSure(claim.confidence(), wanted.contains(claim.type())));
    example
        .byFrames()
        .claims()
        .forEach(c -> typesByFrames.addSure(c.confidence(), wanted.contains(c.type())));
  }

  private static String first(List<Label> labels) {
    return labels.isEmpty() ? "" : labels.get(0).label();
  }
}
