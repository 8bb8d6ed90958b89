package org.cronista.reader.internal.container;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Unpacked bytes, counted. Closing it does nothing: the container owns the stream below. */
final class CountedStream extends FilterInputStream {

  private final Budget budget;

  CountedStream(InputStream below, Budget budget) {
    super(below);
    this.budget = budget;
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    budget.spend(value < 0 ? 0 : 1);
    return value;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int number = super.read(buffer, offset, length);
    budget.spend(Math.max(0, number));
    return number;
  }

  @Override
  public long skip(long wanted) throws IOException {
    // By reading, so that what is skipped is counted as well.
    byte[] buffer = new byte[(int) Math.min(wanted, 1 << 16)];
    long skipped = 0;
    while (skipped < wanted) {
      int number = read(buffer, 0, (int) Math.min(buffer.length, wanted - skipped));
      if (number < 0) {
        return skipped;
      }
      skipped += number;
    }
    return skipped;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  @Override
  public void close() {}
}
