package org.cronista.coder;

import java.util.List;
import org.cronista.coder.language.EnglishPipeline;
import org.cronista.packs.Packs;

/** The English models and a coder on the built-in packs, loaded once for all tests of a JVM. */
public final class English {

  private English() {}

  /** The pipeline. */
  public static EnglishPipeline pipeline() {
    return Models.PIPELINE;
  }

  /** A coder that uses it. */
  public static DocumentCoder coder() {
    return Models.CODER;
  }

  /** Loaded when first asked for. */
  private static final class Models {
    static final EnglishPipeline PIPELINE = EnglishPipeline.load();
    static final DocumentCoder CODER = DocumentCoder.byFrames(Packs.load(List.of()), PIPELINE);
  }
}
