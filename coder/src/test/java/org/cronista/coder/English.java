package org.cronista.coder;

import java.util.List;
import java.util.Optional;
import org.cronista.coder.language.EnglishPipeline;
import org.cronista.model.CodedDocument;
import org.cronista.model.Document;
import org.cronista.model.DocumentId;
import org.cronista.model.SourceFile;
import org.cronista.packs.Packs;

/** The English models and the packs' coder for tests, loaded once per JVM when first asked for. */
public final class English {

  private English() {}

  private static final class Loaded {
    static final EnglishPipeline PIPELINE = EnglishPipeline.load();
    static final DocumentCoder CODER = DocumentCoder.with(Packs.load(List.of()), PIPELINE);
  }

  /** The pipeline itself. */
  public static EnglishPipeline pipeline() {
    return Loaded.PIPELINE;
  }

  /** A coder with the packs that come with the program. */
  public static DocumentCoder coder() {
    return Loaded.CODER;
  }

  /** Codes a text without a title or a date. */
  public static CodedDocument code(String text) {
    SourceFile file = new SourceFile("test.txt", "", 0, "text/plain");
    return coder()
        .code(
            Document.builder(DocumentId.of("test"), file, text)
                .language("en")
                .externalId(Optional.of("test"))
                .build());
  }
}
