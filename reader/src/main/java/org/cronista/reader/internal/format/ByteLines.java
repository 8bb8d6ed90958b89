package org.cronista.reader.internal.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.cronista.reader.internal.PeekStream;

/** The lines of a stream that are not blank, as bytes, one at a time. Not for several threads. */
public final class ByteLines implements Iterator<ByteLines.Found> {

  private final InputStream stream;
  private final long longest;
  private int number;
  private boolean ended;
  private Optional<Found> next = Optional.empty();

  /** Lines of at most {@code longest} bytes; a longer one comes without its bytes. */
  public ByteLines(InputStream stream, long longest) {
    this.stream = new PeekStream(stream);
    this.longest = longest;
  }

  /**
   * A line.
   *
   * @param number from 1
   * @param bytes without the line's end; empty when it could not be read
   * @param problem why not
   */
  public record Found(int number, Optional<byte[]> bytes, String problem) {}

  @Override
  public boolean hasNext() {
    while (next.isEmpty() && !ended) {
      next = advance();
    }
    return next.isPresent();
  }

  @Override
  public Found next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Found found = next.orElseThrow();
    next = Optional.empty();
    return found;
  }

  private Optional<Found> advance() {
    number++;
    ByteArrayOutputStream line = new ByteArrayOutputStream(256);
    boolean tooLong = false;
    boolean blank = true;
    try {
      int b = stream.read();
      while (b >= 0 && b != '\n') {
        blank = blank && b <= ' ';
        tooLong = tooLong || line.size() >= longest;
        if (!tooLong) {
          line.write(b);
        }
        b = stream.read();
      }
      ended = b < 0;
    } catch (IOException e) {
      ended = true;
      return Optional.of(new Found(number, Optional.empty(), "The input broke off."));
    }
    if (tooLong) {
      return Optional.of(new Found(number, Optional.empty(), "The line is too long."));
    }
    return blank
        ? Optional.empty()
        : Optional.of(new Found(number, Optional.of(trimmed(line)), ""));
  }

  private static byte[] trimmed(ByteArrayOutputStream line) {
    byte[] bytes = line.toByteArray();
    int end = bytes.length;
    while (end > 0 && bytes[end - 1] == '\r') {
      end--;
    }
    return java.util.Arrays.copyOf(bytes, end);
  }
}
