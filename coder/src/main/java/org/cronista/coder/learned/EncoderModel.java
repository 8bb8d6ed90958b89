package org.cronista.coder.learned;

import java.util.Arrays;
import java.util.Optional;

/** The packaged encoders, each with the way its makers say it is to be used. */
enum EncoderModel {
  /** BAAI's bge-small-en-v1.5: the first token stands for the text. */
  BGE("bge-small-en-v1.5-q", Pooling.FIRST, ""),
  /** Microsoft's e5-small-v2: the mean of all tokens; texts to be compared open with "query". */
  E5("e5-small-v2-q", Pooling.MEAN, "query: ");

  /** Which output vectors stand for the text. */
  enum Pooling {
    FIRST,
    MEAN
  }

  private final String title;
  private final Pooling pooling;
  private final String prefix;

  EncoderModel(String title, Pooling pooling, String prefix) {
    this.title = title;
    this.pooling = pooling;
    this.prefix = prefix;
  }

  /** The name in files. */
  String title() {
    return title;
  }

  Pooling pooling() {
    return pooling;
  }

  /** What every text is made to begin with. */
  String prefix() {
    return prefix;
  }

  /** The network, on the class path. */
  String modelResource() {
    return "/" + title + ".onnx";
  }

  /** Vocabulary of word pieces, on the class path. */
  String vocabularyResource() {
    return "/" + title + "-tokenizer.json";
  }

  static Optional<EncoderModel> find(String title) {
    return Arrays.stream(values()).filter(model -> model.title.equals(title)).findFirst();
  }
}
