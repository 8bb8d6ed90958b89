package org.cronista.trainer;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.cronista.coder.learned.SentenceEncoder;
import org.cronista.model.ContentHash;

/**
 * Keeps vectors in a file from one training to the next, since making them takes most of the time.
 * Each is kept under a hash of the encoder's own hash and the text. Safe for concurrent use.
 */
public final class VectorFile {

  private final Map<String, float[]> vectors = new ConcurrentHashMap<>();

  private VectorFile() {}

  /** One without vectors. */
  public static VectorFile empty() {
    return new VectorFile();
  }

  /**
   * Reads a file; it is empty if there is none.
   *
   * @throws UncheckedIOException if it cannot be read
   */
  public static VectorFile read(Path file) {
    VectorFile read = new VectorFile();
    if (Files.exists(file)) {
      read.add(file);
    }
    return read;
  }

  private void add(Path file) {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      while (true) {
        String key = in.readUTF();
        float[] vector = new float[in.readInt()];
        for (int i = 0; i < vector.length; i++) {
          vector[i] = in.readFloat();
        }
        vectors.put(key, vector);
      }
    } catch (EOFException e) {
      // Read to the end, or to where an earlier writing was cut off: the rest is made anew.
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same encoder, asked only for what the file does not have. */
  public SentenceEncoder before(SentenceEncoder encoder) {
    return new Kept(encoder);
  }

  /**
   * Writes all vectors, old and new.
   *
   * @throws UncheckedIOException if that cannot be done
   */
  public void save(Path file) {
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      for (Map.Entry<String, float[]> entry : new TreeMap<>(vectors).entrySet()) {
        out.writeUTF(entry.getKey());
        out.writeInt(entry.getValue().length);
        for (float value : entry.getValue()) {
          out.writeFloat(value);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private final class Kept implements SentenceEncoder {
    private final SentenceEncoder encoder;

    Kept(SentenceEncoder encoder) {
      this.encoder = encoder;
    }

    @Override
    public String name() {
      return encoder.name();
    }

    @Override
    public String sha256() {
      return encoder.sha256();
    }

    @Override
    public int dimensions() {
      return encoder.dimensions();
    }

    @Override
    public float[] encode(String text) {
      String key = ContentHash.shortHash(sha256(), text);
      return Optional.ofNullable(vectors.get(key))
          .orElseGet(
              () -> {
                float[] vector = encoder.encode(text);
                vectors.put(key, vector);
                return vector;
              });
    }
  }
}
