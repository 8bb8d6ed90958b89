package org.cronista.coder.learned;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import org.cronista.packs.LearnedModel;

/** Several encoders whose vectors are put one behind the other. Safe for concurrent use. */
public final class Encoders {

  private final List<SentenceEncoder> parts;

  /** These encoders, in this order. */
  public Encoders(List<SentenceEncoder> parts) {
    this.parts = List.copyOf(parts);
  }

  /** Loads all that are packaged, several at a time. */
  public static Encoders loadAll() {
    return load(Arrays.asList(EncoderModel.values()));
  }

  /**
   * Loads those a model was trained with, several at a time.
   *
   * @throws IllegalStateException if one is not packaged or is not the one it was trained with
   */
  public static Encoders loadFor(LearnedModel learned) {
    Encoders loaded =
        load(learned.encoders().stream().map(encoder -> known(encoder.name())).toList());
    if (!loaded.describe().equals(learned.encoders())) {
      throw new IllegalStateException(
          "The learned model was trained with other encoders than these: "
              + loaded.describe()
              + "; train it anew");
    }
    return loaded;
  }

  private static EncoderModel known(String name) {
    return EncoderModel.find(name)
        .orElseThrow(
            () -> new IllegalStateException("The learned model asks for an encoder " + name));
  }

  /** The same encoders, each with something before it, such as a memory. */
  public Encoders behind(UnaryOperator<SentenceEncoder> before) {
    return new Encoders(parts.stream().map(before).toList());
  }

  private static Encoders load(List<EncoderModel> models) {
    List<CompletableFuture<SentenceEncoder>> loading =
        models.stream()
            .map(m -> CompletableFuture.<SentenceEncoder>supplyAsync(() -> OnnxEncoder.load(m)))
            .toList();
    return new Encoders(loading.stream().map(CompletableFuture::join).toList());
  }

  /** What they are, as a learned model names them. */
  public List<LearnedModel.Encoder> describe() {
    return parts.stream()
        .map(p -> new LearnedModel.Encoder(p.name(), p.sha256(), p.dimensions()))
        .toList();
  }

  /** Length of the vectors. */
  public int dimensions() {
    return parts.stream().mapToInt(SentenceEncoder::dimensions).sum();
  }

  /** The vector of a text: those of all encoders, one behind the other. */
  public float[] encode(String text) {
    float[] vector = new float[dimensions()];
    int at = 0;
    for (SentenceEncoder part : parts) {
      float[] of = part.encode(text);
      System.arraycopy(of, 0, vector, at, of.length);
      at += of.length;
    }
    return vector;
  }
}
