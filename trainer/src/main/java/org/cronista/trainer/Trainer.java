package org.cronista.trainer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.cronista.coder.DocumentCoder;
import org.cronista.coder.language.LanguagePipeline;
import org.cronista.coder.learned.Decision;
import org.cronista.coder.learned.Encoders;
import org.cronista.coder.learned.EventClassifier;
import org.cronista.model.ContentHash;
import org.cronista.packs.LearnedModel;
import org.cronista.packs.LearnedModel.Encoder;
import org.cronista.packs.LearnedModel.Fact;
import org.cronista.packs.Packs;
import org.cronista.packs.TrainingExample;
import org.cronista.trainer.internal.Decisions;
import org.cronista.trainer.internal.Folds;
import org.cronista.trainer.internal.Heads;
import org.cronista.trainer.internal.LearningCurve;
import org.cronista.trainer.internal.Preparation;
import org.cronista.trainer.internal.Prepared;
import org.cronista.trainer.internal.Report;
import org.cronista.trainer.internal.Trial;

/**
 * Learns from examples: linear classifiers over sentence vectors, and the weights of the decision
 * between them and the frames, fitted to what each part of the examples is taken for by classifiers
 * that have learned from the other parts. The same examples, packs and encoders give the same
 * model.
 */
public final class Trainer {

  /** Penalty on squared weights; of .3, 1 and 3 the best on held-out and development texts. */
  private static final double PENALTY = 1;

  private static final int FOLDS = 5;

  private final Packs packs;
  private final DocumentCoder byFrames;
  private final Encoders encoders;
  private final Consumer<String> progress;

  /**
   * A trainer.
   *
   * @param packs whose frames are judged
   * @param english reads the examples
   * @param encoders make their vectors; asked for each several times, so better with a memory
   * @param progress is told what begins
   */
  public Trainer(
      Packs packs, LanguagePipeline english, Encoders encoders, Consumer<String> progress) {
    this.packs = packs;
    this.byFrames = DocumentCoder.byFrames(packs, english);
    this.encoders = encoders;
    this.progress = progress;
  }

  /**
   * Learns.
   *
   * @param examples of which those held out are only tried at the end
   * @param drawCurve whether the report says what fewer examples would give, which takes as long as
   *     all the rest
   * @throws IllegalArgumentException if there are too few to learn from
   */
  public Trained train(List<TrainingExample> examples, boolean drawCurve) {
    progress.accept("Coding and encoding " + examples.size() + " examples");
    List<Prepared> prepared = new Preparation(byFrames, encoders).prepare(examples);
    List<Prepared> learnable =
        Folds.shuffled(prepared.stream().filter(p -> !p.example().heldOut()).toList());
    List<Prepared> heldOut = prepared.stream().filter(p -> p.example().heldOut()).toList();
    if (Heads.labels(learnable).size() < 2 || learnable.size() < 2 * FOLDS) {
      throw new IllegalArgumentException(
          "Too few examples: at least two labels with five examples each are needed");
    }
    progress.accept("Cross-validating in " + FOLDS + " parts");
    List<List<Prepared>> folds = Folds.split(learnable, FOLDS);
    Heads heads = new Heads(PENALTY, encoders, packs.labelDescriptions());
    List<LearnedModel> foldModels =
        IntStream.range(0, FOLDS)
            .parallel()
            .mapToObj(fold -> heads.fitMain(Folds.without(folds, fold)))
            .toList();
    Decisions decisions = new Decisions();
    for (int fold = 0; fold < FOLDS; fold++) {
      decisions.add(folds.get(fold), foldModels.get(fold));
    }
    Map<String, Map<String, Double>> weights = decisions.fit();
    Trial crossValidated = new Trial();
    for (int fold = 0; fold < FOLDS; fold++) {
      tryOn(crossValidated, folds.get(fold), with(foldModels.get(fold), weights));
    }
    progress.accept("Learning from all " + learnable.size());
    LearnedModel fitted = with(heads.fitAll(learnable), weights);
    Trial onHeldOut = new Trial();
    tryOn(onHeldOut, heldOut, fitted);
    LearningCurve curve = new LearningCurve(List.of());
    if (drawCurve) {
      progress.accept("Learning curve");
      curve = LearningCurve.draw(heads, folds, heldOut);
    }
    Report report = new Report(learnable, heldOut, crossValidated, onHeldOut, curve, weights);
    return new Trained(
        new LearnedModel(
            fitted.encoders(), fitted.heads(), weights, facts(examples, report.facts())),
        report.markdown());
  }

  private void tryOn(Trial trial, List<Prepared> examples, LearnedModel model) {
    trial.run(examples, new Decision(model, encoders), new EventClassifier(model));
  }

  private static LearnedModel with(LearnedModel model, Map<String, Map<String, Double>> decisions) {
    return new LearnedModel(model.encoders(), model.heads(), decisions, model.provenance());
  }

  private List<Fact> facts(List<TrainingExample> examples, List<Fact> scores) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("made by", "cronista train"));
    facts.add(
        new Fact(
            "examples",
            String.format(
                Locale.ROOT,
                "%d, of which %d held out; SHA-256 %s",
                examples.size(),
                examples.stream().filter(TrainingExample::heldOut).count(),
                hash(examples))));
    facts.add(
        new Fact("options", String.format(Locale.ROOT, "penalty %.3g; %d folds", PENALTY, FOLDS)));
    facts.add(
        new Fact(
            "encoders",
            String.join(", ", encoders.describe().stream().map(Encoder::name).toList())));
    facts.addAll(scores);
    return facts;
  }

  private static String hash(List<TrainingExample> examples) {
    MessageDigest digest = ContentHash.newDigest();
    for (TrainingExample example : examples) {
      String line =
          String.join(
              "\t",
              example.text(),
              String.join("; ", example.labels()),
              String.join("; ", example.told().stream().map(TrainingExample.Told::label).toList()),
              Boolean.toString(example.heldOut()));
      digest.update((line + "\n").getBytes(StandardCharsets.UTF_8));
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
