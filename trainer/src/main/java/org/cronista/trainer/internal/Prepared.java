package org.cronista.trainer.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cronista.model.Claim;
import org.cronista.model.CodedDocument;
import org.cronista.model.Document;
import org.cronista.packs.TrainingExample;

/**
 * An example, ready to learn from.
 *
 * @param example the example
 * @param document it as a document
 * @param byFrames what the frames alone make of it
 * @param vector of its opening
 * @param sentenceVectors of the sentences with claims, by where they start
 */
public record Prepared(
    TrainingExample example,
    Document document,
    CodedDocument byFrames,
    float[] vector,
    Map<Integer, float[]> sentenceVectors) {

  /** The claims by sentence, in text order. */
  Map<Integer, List<Claim>> claimsBySentence() {
    Map<Integer, List<Claim>> claims = new LinkedHashMap<>();
    for (Claim claim : byFrames.claims()) {
      claims.computeIfAbsent(claim.sentence().start(), s -> new java.util.ArrayList<>()).add(claim);
    }
    return claims;
  }

  /** Whether a claim is of a type that the example tells. */
  boolean tellsType(Claim claim) {
    return example.told().stream().anyMatch(told -> told.type() == claim.type());
  }
}
