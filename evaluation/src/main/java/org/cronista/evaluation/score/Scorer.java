package org.cronista.evaluation.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/** Holds coded lines against the gold data of one kind. */
public interface Scorer {

  /** Scores examples in the order of their set. */
  Score score(List<Example> examples);

  /**
   * The date under which a gold record's text is given to the coder, {@code YYYY-MM-DD} at its
   * start; empty when it is given without one.
   */
  default Optional<String> dateGiven(JsonNode gold) {
    return Optional.ofNullable(gold.path("date").textValue());
  }
}
