package org.cronista.coder.learned;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cronista.packs.LearnedModel;
import org.cronista.packs.LearnedModel.Head;
import org.cronista.packs.LearnedModel.Kind;
import org.cronista.packs.LearnedModel.Row;

/** Reads probabilities out of sentence vectors with learned weights. Safe for concurrent use. */
public final class EventClassifier {

  /** The classifier of ACLED sub-events and further categories. */
  public static final String EVENT = "event";

  /** Labels again, by likeness to their descriptions. */
  public static final String DESCRIPTION = "description";

  /** Labels a third time, by likeness to patterns that several of their examples share. */
  public static final String PATTERN = "pattern";

  /** The classifier of PLOVER types. */
  public static final String TYPE = "type";

  /** The label that says: none of the others. */
  public static final String NONE = "-";

  private static final String MODE = "mode:";

  private final LearnedModel model;

  /** Reads with the weights of a model. */
  public EventClassifier(LearnedModel model) {
    this.model = model;
  }

  /** The name of the classifier of a PLOVER type's modes. */
  public static String modeOf(String type) {
    return MODE + type;
  }

  /**
   * The probability of each label of a classifier, in the classifier's order; where it has several
   * rows for a label, that of all together.
   *
   * @param head the classifier's name
   * @param vector a text's vector
   * @return empty when the model has no such classifier
   */
  public Map<String, Double> read(String head, float[] vector) {
    return model.findHead(head).map(found -> probabilities(found, vector)).orElse(Map.of());
  }

  private static Map<String, Double> probabilities(Head head, float[] vector) {
    List<Row> rows = head.rows();
    double[] scores = rows.stream().mapToDouble(row -> row.score(vector)).toArray();
    double[] probabilities =
        head.kind() == Kind.ONE_OF ? Odds.oneOf(scores) : Odds.eachByItself(scores);
    Map<String, Double> byLabel = new LinkedHashMap<>();
    for (int i = 0; i < probabilities.length; i++) {
      byLabel.merge(rows.get(i).label(), probabilities[i], Double::sum);
    }
    return byLabel;
  }
}
