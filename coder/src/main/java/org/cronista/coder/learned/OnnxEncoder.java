package org.cronista.coder.learned;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Map;
import org.cronista.coder.learned.EncoderModel.Pooling;
import org.cronista.model.ContentHash;

/**
 * Runs a packaged network in ONNX Runtime.
 *
 * <p>One text at a time and on the caller's thread: the networks' 8-bit numbers are scaled by what
 * is computed together, so that a text's vector would depend on its neighbours in a batch. Two
 * callers with a thread each were also faster than one with two.
 */
final class OnnxEncoder implements SentenceEncoder {

  /**
   * Longest input in word pieces, about five lines of print. The networks could read 512, in time
   * that grows faster than the length.
   */
  static final int WINDOW = 128;

  private static final String PIECES = "input_ids";
  private static final String MASK = "attention_mask";
  private static final String SEGMENTS = "token_type_ids";

  private final EncoderModel model;
  private final String sha256;
  private final OrtEnvironment environment;
  private final OrtSession session;
  private final WordPieces pieces;
  private final int dimensions;

  private OnnxEncoder(
      EncoderModel model, String sha256, OrtEnvironment environment, OrtSession session)
      throws IOException, OrtException {
    this.model = model;
    this.sha256 = sha256;
    this.environment = environment;
    this.session = session;
    try (InputStream vocabulary = open(model.vocabularyResource())) {
      this.pieces = new WordPieces(Vocabulary.read(vocabulary));
    }
    this.dimensions = run("").length;
  }

  /** Loads one; takes about a second. */
  static OnnxEncoder load(EncoderModel model) {
    try (InputStream in = open(model.modelResource());
        OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      byte[] network = in.readAllBytes();
      OrtEnvironment environment = OrtEnvironment.getEnvironment();
      environment.setTelemetry(false);
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
      OrtSession session = environment.createSession(network, options);
      return new OnnxEncoder(model, ContentHash.sha256(network), environment, session);
    } catch (IOException e) {
      throw new UncheckedIOException("The encoder cannot be read: " + model.title(), e);
    } catch (OrtException e) {
      throw new IllegalStateException("The encoder does not start: " + model.title(), e);
    }
  }

  private static InputStream open(String resource) throws IOException {
    InputStream in = OnnxEncoder.class.getResourceAsStream(resource);
    if (in == null) {
      throw new IOException("Not on the class path: " + resource);
    }
    return in;
  }

  @Override
  public String name() {
    return model.title();
  }

  @Override
  public String sha256() {
    return sha256;
  }

  @Override
  public int dimensions() {
    return dimensions;
  }

  @Override
  public float[] encode(String text) {
    try {
      return run(text);
    } catch (OrtException e) {
      throw new IllegalStateException("The encoder failed: " + model.title(), e);
    }
  }

  private float[] run(String text) throws OrtException {
    long[] numbers = pieces.split(model.prefix() + text, WINDOW);
    long[] ones = new long[numbers.length];
    Arrays.fill(ones, 1);
    try (OnnxTensor input = tensor(numbers);
        OnnxTensor mask = tensor(ones);
        OnnxTensor segments = tensor(new long[numbers.length]);
        OrtSession.Result result =
            session.run(Map.of(PIECES, input, MASK, mask, SEGMENTS, segments))) {
      float[][] states = ((float[][][]) result.get(0).getValue())[0];
      return ofLengthOne(pool(states));
    }
  }

  private OnnxTensor tensor(long[] values) throws OrtException {
    return OnnxTensor.createTensor(
        environment, LongBuffer.wrap(values), new long[] {1, values.length});
  }

  private double[] pool(float[][] states) {
    double[] pooled = new double[states[0].length];
    int rows = model.pooling() == Pooling.FIRST ? 1 : states.length;
    for (int row = 0; row < rows; row++) {
      for (int i = 0; i < pooled.length; i++) {
        pooled[i] += states[row][i];
      }
    }
    return pooled;
  }

  private static float[] ofLengthOne(double[] vector) {
    double square = 0;
    for (double value : vector) {
      square += value * value;
    }
    double length = Math.sqrt(square);
    float[] scaled = new float[vector.length];
    for (int i = 0; i < vector.length; i++) {
      scaled[i] = length == 0 ? 0 : (float) (vector[i] / length);
    }
    return scaled;
  }
}
