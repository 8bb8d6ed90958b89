package org.cronista.evaluation.score;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A gold record and what was coded of its text.
 *
 * @param gold the record
 * @param coded the line that came out for it; an empty object when it could not be coded
 */
public record Example(JsonNode gold, JsonNode coded) {

  /** The record's identifier. */
  public String id() {
    return gold.path("id").asText();
  }

  /** The text that was coded. */
  public String text() {
    return gold.path("text").asText();
  }
}
