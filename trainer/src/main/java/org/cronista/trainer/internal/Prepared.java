package org.cronista.trainer.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cronista.model.Claim;
import org.cronista.model.CodedDocument;
import org.cronista.model.Document;
import org.cronista.packs.TrainingExample;

/** An example, ready to learn from. Its vectors are shared and not to be changed. */
public final class Prepared {

  private final TrainingExample example;
  private final Document document;
  private final CodedDocument byFrames;
  private final float[] vector;
  private final Map<Integer, float[]> sentenceVectors;

  /**
   * An example with what was made of it.
   *
   * @param document it as a document
   * @param byFrames what the frames alone make of it
   * @param vector of its opening
   * @param sentenceVectors of the sentences with claims, by where they start
   */
  Prepared(
      TrainingExample example,
      Document document,
      CodedDocument byFrames,
      float[] vector,
      Map<Integer, float[]> sentenceVectors) {
    this.example = example;
    this.document = document;
    this.byFrames = byFrames;
    this.vector = vector;
    this.sentenceVectors = Map.copyOf(sentenceVectors);
  }

  /** The example. */
  public TrainingExample example() {
    return example;
  }

  /** It as a document. */
  Document document() {
    return document;
  }

  /** What the frames alone make of it. */
  CodedDocument byFrames() {
    return byFrames;
  }

  /** The vector of its opening. */
  float[] vector() {
    return vector;
  }

  /** The vector of the sentence that starts there, if it has claims. */
  Optional<float[]> findSentenceVector(int start) {
    return Optional.ofNullable(sentenceVectors.get(start));
  }

  /** The claims by sentence, in text order. */
  Map<Integer, List<Claim>> claimsBySentence() {
    Map<Integer, List<Claim>> claims = new LinkedHashMap<>();
    for (Claim claim : byFrames.claims()) {
      claims.computeIfAbsent(claim.sentence().start(), s -> new ArrayList<>()).add(claim);
    }
    return claims;
  }

  /** Whether a claim is of a type that the example tells. */
  boolean tellsType(Claim claim) {
    return example.told().stream().anyMatch(told -> told.type() == claim.type());
  }
}
