package org.cronista.reader.internal.container;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import org.cronista.reader.internal.PeekStream;
import org.cronista.reader.internal.ReadProblem;

/**
 * A file, on disk or inside a container, whose kind is not known yet.
 *
 * @param name as it is shown
 * @param stream its bytes; to be read once, before the container is asked for its next piece
 * @param path where it lies, when on disk
 * @param size how large it says it is
 * @param provenance what is known from around it
 */
record Member(
    String name, PeekStream stream, Optional<Path> path, OptionalLong size, Provenance provenance)
    implements Piece {

  private static final int HEAD = 1 << 14;

  /** A file inside another one. */
  static Member inside(String name, InputStream stream, long size) {
    OptionalLong known = size < 0 ? OptionalLong.empty() : OptionalLong.of(size);
    return new Member(name, new PeekStream(stream), Optional.empty(), known, Provenance.none());
  }

  /** A file inside another one, whole in memory. */
  static Member inside(String name, byte[] bytes) {
    return inside(name, new ByteArrayInputStream(bytes), bytes.length);
  }

  /** The same, with what is known from around it. */
  Member with(Provenance value) {
    return new Member(name, stream, path, size, value);
  }

  /** The same bytes under another name. */
  Member named(String value) {
    return new Member(value, stream, path, size, provenance);
  }

  /** Its first bytes; the stream stays where it is. */
  byte[] head() throws IOException {
    return stream.peek(HEAD);
  }

  /**
   * All its bytes.
   *
   * @throws ReadProblem when they are none or more than {@code most}
   */
  byte[] bytes(long most) throws IOException {
    if (size.orElse(0) > most) {
      throw tooLarge(size.getAsLong(), most);
    }
    int limit = (int) Math.min(most, Integer.MAX_VALUE - 16L);
    byte[] bytes = stream.readNBytes(limit);
    if (bytes.length == limit && stream.read() >= 0) {
      throw tooLarge(Math.max(size.orElse(0), most + 1), most);
    }
    if (bytes.length == 0) {
      throw ReadProblem.failed("The file is empty.");
    }
    return bytes;
  }

  private static ReadProblem tooLarge(long size, long most) {
    return ReadProblem.skipped(
        "The file is too large: "
            + (size >> 20)
            + " MiB or more, and the limit is "
            + (most >> 20)
            + " MiB. Split it, or raise the limit.");
  }
}
