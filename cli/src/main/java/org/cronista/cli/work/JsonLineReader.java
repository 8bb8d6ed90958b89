package org.cronista.cli.work;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The lines of a stream as bytes, without their ends and without a byte order mark; blank lines are
 * passed over. For one thread; memory for one line.
 */
public final class JsonLineReader implements Iterator<JsonLineReader.Line> {

  private static final int BUFFER_BYTES = 1 << 16;

  /** UTF-8's byte order mark. */
  private static final int[] MARK = {0xEF, 0xBB, 0xBF};

  private final InputStream stream;
  private final long longest;
  private long number;
  private boolean ended;
  private Optional<Line> next = Optional.empty();

  /** The lines of {@code stream}; those longer than {@code longest} bytes come without content. */
  public JsonLineReader(InputStream stream, long longest) {
    this.stream = new BufferedInputStream(stream, BUFFER_BYTES);
    this.longest = longest;
  }

  /**
   * A line.
   *
   * @param number from 1
   * @param content its bytes; empty when the line is too long
   */
  public record Line(long number, Optional<byte[]> content) {}

  @Override
  public boolean hasNext() {
    while (next.isEmpty() && !ended) {
      next = advance();
    }
    return next.isPresent();
  }

  @Override
  public Line next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Line line = next.orElseThrow();
    next = Optional.empty();
    return line;
  }

  private Optional<Line> advance() {
    number++;
    ByteArrayOutputStream content = new ByteArrayOutputStream(1024);
    boolean tooLong = false;
    boolean blank = true;
    int b = number == 1 ? readPastMark() : read();
    while (b >= 0 && b != '\n') {
      blank = blank && b <= ' ';
      tooLong = tooLong || content.size() >= longest;
      if (!tooLong) {
        content.write(b);
      }
      b = read();
    }
    ended = b < 0;
    if (blank) {
      return Optional.empty();
    }
    return Optional.of(
        new Line(number, tooLong ? Optional.empty() : Optional.of(content.toByteArray())));
  }

  /** The first byte after a byte order mark, if the stream begins with one. */
  private int readPastMark() {
    try {
      stream.mark(MARK.length);
      for (int expected : MARK) {
        if (stream.read() != expected) {
          stream.reset();
          break;
        }
      }
      return stream.read();
    } catch (IOException e) {
      throw new UncheckedIOException("The input broke off", e);
    }
  }

  private int read() {
    try {
      return stream.read();
    } catch (IOException e) {
      throw new UncheckedIOException("The input broke off", e);
    }
  }
}
