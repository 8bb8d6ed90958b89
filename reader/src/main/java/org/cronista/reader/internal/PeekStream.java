package org.cronista.reader.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;

/**
 * A buffered stream whose next bytes can be looked at before they are read. It does not lock, for
 * boxes and tables are read byte by byte: for one thread.
 */
public final class PeekStream extends InputStream {

  private static final int SIZE = 1 << 16;

  private final InputStream below;
  private final byte[] buffer = new byte[SIZE];
  private int next;
  private int end;

  /** A stream of the bytes of {@code below}. */
  public PeekStream(InputStream below) {
    this.below = below;
  }

  /** The next bytes, at most {@code number} and fewer only at the end; they stay to be read. */
  public byte[] peek(int number) throws IOException {
    if (next > 0) {
      System.arraycopy(buffer, next, buffer, 0, end - next);
      end -= next;
      next = 0;
    }
    int wanted = Math.min(number, SIZE);
    while (end < wanted) {
      int read = below.read(buffer, end, SIZE - end);
      if (read < 0) {
        break;
      }
      end += read;
    }
    return Arrays.copyOf(buffer, Math.min(wanted, end));
  }

  @Override
  public int read() throws IOException {
    return next < end || fill() ? buffer[next++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    Objects.checkFromIndexSize(offset, length, target.length);
    if (length == 0) {
      return 0;
    }
    if (next >= end && length >= SIZE) {
      return below.read(target, offset, length);
    }
    if (next >= end && !fill()) {
      return -1;
    }
    int number = Math.min(length, end - next);
    System.arraycopy(buffer, next, target, offset, number);
    next += number;
    return number;
  }

  private boolean fill() throws IOException {
    next = 0;
    end = Math.max(0, below.read(buffer, 0, SIZE));
    return end > 0;
  }

  @Override
  public int available() throws IOException {
    return end - next + below.available();
  }

  @Override
  public void close() throws IOException {
    below.close();
  }
}
