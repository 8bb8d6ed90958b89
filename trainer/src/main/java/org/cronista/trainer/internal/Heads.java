package org.cronista.trainer.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cronista.coder.learned.Encoders;
import org.cronista.coder.learned.EventClassifier;
import org.cronista.model.PloverType;
import org.cronista.packs.LearnedModel;
import org.cronista.packs.LearnedModel.Head;
import org.cronista.packs.LearnedModel.Kind;
import org.cronista.packs.TrainingExample.Told;

/** Which classifiers are fitted to which targets of the examples. */
public final class Heads {

  /** How much a label counts beside the one named before it. */
  private static final double NEXT_LABEL = 1.0 / 3;

  /** A label, or a mode, with fewer examples is not learned. */
  private static final int FEWEST = 5;

  private final HeadFitting fitting;
  private final Encoders encoders;
  private final Map<String, float[]> descriptions = new TreeMap<>();

  /**
   * A fitting of all classifiers.
   *
   * @param penalty on squared weights
   * @param descriptions of labels, in words
   */
  public Heads(double penalty, Encoders encoders, Map<String, String> descriptions) {
    this.fitting =
        new HeadFitting(
            penalty, encoders.describe().stream().map(LearnedModel.Encoder::dimensions).toList());
    this.encoders = encoders;
    descriptions.forEach((label, words) -> this.descriptions.put(label, encoders.encode(words)));
  }

  /** The labels that have examples enough, none of them included. */
  public static List<String> labels(List<Prepared> examples) {
    Map<String, Long> counts =
        examples.stream()
            .flatMap(e -> labelsOf(e).stream())
            .collect(Collectors.groupingBy(label -> label, Collectors.counting()));
    return counts.entrySet().stream()
        .filter(e -> e.getValue() >= FEWEST)
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  private static List<String> labelsOf(Prepared example) {
    List<String> labels = example.example().labels();
    return labels.isEmpty() ? List.of(EventClassifier.NONE) : labels;
  }

  /** A model without decisions, with the classifiers of labels and types only. */
  public LearnedModel fitMain(List<Prepared> examples) {
    return model(main(examples));
  }

  /** A model without decisions, with all classifiers. */
  public LearnedModel fitAll(List<Prepared> examples) {
    List<Head> heads = main(examples);
    for (PloverType type : PloverType.values()) {
      mode(examples, type).ifPresent(heads::add);
    }
    return model(heads);
  }

  private List<Head> main(List<Prepared> examples) {
    List<Head> heads = new ArrayList<>(List.of(label(examples), type(examples)));
    heads.add(
        fitting.byPatterns(
            EventClassifier.PATTERN,
            vectors(examples),
            examples.stream().map(e -> labelsOf(e).get(0)).toList()));
    if (!descriptions.isEmpty()) {
      heads.add(
          fitting.byDescription(EventClassifier.DESCRIPTION, descriptions, vectors(examples)));
    }
    return heads;
  }

  private LearnedModel model(List<Head> heads) {
    return new LearnedModel(encoders.describe(), heads, Map.of(), List.of());
  }

  /** The classifier of labels alone. */
  public Head label(List<Prepared> examples) {
    List<String> labels = labels(examples);
    List<Prepared> labelled =
        examples.stream().filter(e -> labels.stream().anyMatch(labelsOf(e)::contains)).toList();
    return fitting.fit(
        EventClassifier.EVENT,
        Kind.ONE_OF,
        labels,
        vectors(labelled),
        targets(labelled, e -> shares(labels, labelsOf(e))));
  }

  private static double[] shares(List<String> labels, List<String> of) {
    double[] shares = new double[labels.size()];
    double share = 1;
    for (String label : of) {
      int index = labels.indexOf(label);
      if (index >= 0) {
        shares[index] = share;
        share *= NEXT_LABEL;
      }
    }
    double sum = Arrays.stream(shares).sum();
    return Arrays.stream(shares).map(s -> s / sum).toArray();
  }

  private Head type(List<Prepared> examples) {
    List<String> types =
        Arrays.stream(PloverType.values())
            .filter(t -> examples.stream().filter(e -> tells(e, t)).count() >= FEWEST)
            .map(PloverType::name)
            .toList();
    return fitting.fit(
        EventClassifier.TYPE,
        Kind.ANY_OF,
        types,
        vectors(examples),
        targets(
            examples,
            e ->
                types.stream()
                    .mapToDouble(t -> tells(e, PloverType.valueOf(t)) ? 1 : 0)
                    .toArray()));
  }

  private static boolean tells(Prepared example, PloverType type) {
    return example.example().told().stream().anyMatch(t -> t.type() == type);
  }

  private Optional<Head> mode(List<Prepared> examples, PloverType type) {
    List<Prepared> telling = examples.stream().filter(e -> tells(e, type)).toList();
    Map<String, Long> counts =
        telling.stream()
            .map(e -> modeOf(e, type))
            .collect(Collectors.groupingBy(mode -> mode, Collectors.counting()));
    List<String> modes =
        new ArrayList<>(
            new TreeSet<>(counts.keySet())
                .stream().filter(m -> counts.getOrDefault(m, 0L) >= FEWEST).toList());
    if (modes.size() < 2) {
      return Optional.empty();
    }
    List<Prepared> usable = telling.stream().filter(e -> modes.contains(modeOf(e, type))).toList();
    return Optional.of(
        fitting.fit(
            EventClassifier.modeOf(type.name()),
            Kind.ONE_OF,
            modes,
            vectors(usable),
            targets(usable, e -> shares(modes, List.of(modeOf(e, type))))));
  }

  private static String modeOf(Prepared example, PloverType type) {
    return example.example().told().stream()
        .filter(t -> t.type() == type)
        .findFirst()
        .flatMap(Told::mode)
        .orElse(EventClassifier.NONE);
  }

  private static float[][] vectors(List<Prepared> examples) {
    return examples.stream().map(Prepared::vector).toArray(float[][]::new);
  }

  private static double[][] targets(
      List<Prepared> examples, java.util.function.Function<Prepared, double[]> target) {
    return examples.stream().map(target).toArray(double[][]::new);
  }
}
