package org.cronista.trainer.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cronista.coder.DocumentCoder;
import org.cronista.coder.learned.Encoders;
import org.cronista.coder.learned.Opening;
import org.cronista.model.Claim;
import org.cronista.model.CodedDocument;
import org.cronista.model.ContentHash;
import org.cronista.model.Document;
import org.cronista.model.DocumentId;
import org.cronista.model.SourceFile;
import org.cronista.model.TextIndex;
import org.cronista.packs.TrainingExample;

/** Codes examples by frames and encodes them, several at a time. */
public final class Preparation {

  private final DocumentCoder byFrames;
  private final Encoders encoders;

  /** A preparation with a coder that goes by frames alone. */
  public Preparation(DocumentCoder byFrames, Encoders encoders) {
    this.byFrames = byFrames;
    this.encoders = encoders;
  }

  /** All of them, in their order. */
  public List<Prepared> prepare(List<TrainingExample> examples) {
    return examples.parallelStream().map(this::prepare).toList();
  }

  private Prepared prepare(TrainingExample example) {
    Document document =
        Document.builder(
                DocumentId.of("d_" + ContentHash.shortHash(example.text())),
                new SourceFile("example.txt", "", 0, "text/plain"),
                example.text())
            .language("en")
            .build();
    CodedDocument coded = byFrames.code(document);
    TextIndex index = TextIndex.of(document.text());
    Map<String, float[]> vectors = new HashMap<>();
    Map<Integer, float[]> sentenceVectors = new HashMap<>();
    for (Claim claim : coded.claims()) {
      String words = index.words(claim.sentence());
      sentenceVectors.put(
          claim.sentence().start(), vectors.computeIfAbsent(words, encoders::encode));
    }
    String opening =
        Opening.of(Optional.empty(), coded.sentences().stream().map(index::words).toList());
    float[] vector = vectors.computeIfAbsent(opening, encoders::encode);
    return new Prepared(example, document, coded, vector, sentenceVectors);
  }
}
