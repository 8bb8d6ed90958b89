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

  /**
   * The field under which records of a second gold file are joined to a record of the first, for
   * gold data that keep their texts apart from what is asked of them; empty when there is no second
   * file. The first is then named {@code NAME_docs.jsonl}, the second {@code NAME.jsonl}.
   */
  default Optional<String> companionField() {
    return Optional.empty();
  }

  /** Whether a record of the second file belongs to one of the first. */
  default boolean belongs(JsonNode record, JsonNode companion) {
    return false;
  }
}
