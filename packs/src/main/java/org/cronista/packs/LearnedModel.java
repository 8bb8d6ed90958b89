package org.cronista.packs;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cronista.packs.internal.LearnedModelWriter;

/**
 * What was learned from examples: linear classifiers over sentence vectors, and the weights of the
 * decision between them and the frames. Immutable.
 *
 * @param encoders what makes the vectors; a classifier reads their vectors one after the other
 * @param heads the classifiers
 * @param decisions by decision, the weights by name
 * @param provenance what it was made from and how well it does, for people: key, then text
 */
public record LearnedModel(
    List<Encoder> encoders,
    List<Head> heads,
    Map<String, Map<String, Double>> decisions,
    List<Fact> provenance) {

  /** Copies the collections. */
  public LearnedModel {
    encoders = List.copyOf(encoders);
    heads = List.copyOf(heads);
    Map<String, Map<String, Double>> copied = new TreeMap<>();
    decisions.forEach((name, weights) -> copied.put(name, Map.copyOf(weights)));
    decisions = Map.copyOf(copied);
    provenance = List.copyOf(provenance);
  }

  /**
   * What turns a text into a vector.
   *
   * @param name as the coder knows it
   * @param sha256 of its model file
   * @param dimensions length of its vectors
   */
  public record Encoder(String name, String sha256, int dimensions) {}

  /** How the probabilities of a classifier's labels are meant. */
  public enum Kind {
    /** One of the labels holds: the probabilities sum to one. */
    ONE_OF,
    /** Each label holds or not, whatever the others. */
    ANY_OF
  }

  /**
   * A classifier.
   *
   * @param name what it tells
   * @param kind how its labels go together
   * @param rows one for each label, in a fixed order
   */
  public record Head(String name, Kind kind, List<Row> rows) {
    /** Copies the list. */
    public Head {
      rows = List.copyOf(rows);
    }
  }

  /**
   * A fact about the model.
   *
   * @param key what it is about
   * @param text the fact
   */
  public record Fact(String key, String text) {}

  /** A label's weights. */
  public static final class Row {
    private final String label;
    private final double bias;
    private final float[] weights;

    /**
     * Weights of a label.
     *
     * @param label its name
     * @param bias what is added
     * @param weights one for each dimension of all vectors together; copied
     */
    public Row(String label, double bias, float[] weights) {
      this.label = label;
      this.bias = bias;
      this.weights = weights.clone();
    }

    /** The label's name. */
    public String label() {
      return label;
    }

    /** What is added. */
    public double bias() {
      return bias;
    }

    /** How many weights there are. */
    public int dimensions() {
      return weights.length;
    }

    /** The weight of a dimension. */
    public float weight(int dimension) {
      return weights[dimension];
    }

    /**
     * How much a vector speaks for the label, on a scale of log odds.
     *
     * @param vector of as many dimensions
     */
    public double score(float[] vector) {
      double score = bias;
      for (int i = 0; i < weights.length; i++) {
        score += weights[i] * vector[i];
      }
      return score;
    }
  }

  /** The classifier of that name. */
  public Optional<Head> findHead(String name) {
    return heads.stream().filter(head -> head.name().equals(name)).findFirst();
  }

  /** The weights of a decision; empty when there is none of that name. */
  public Map<String, Double> decision(String name) {
    return Optional.ofNullable(decisions.get(name)).orElse(Map.of());
  }

  /** Length of all vectors together. */
  public int dimensions() {
    return encoders.stream().mapToInt(Encoder::dimensions).sum();
  }

  /** The file that holds it, as {@link Packs} reads it below {@code models/}. */
  public String text() {
    return LearnedModelWriter.write(this);
  }
}
