package org.cronista.reader.internal.container;

import org.cronista.reader.ContainerLimits;

/** Counts what one input unpacks to, all layers together. Not for several threads. */
final class Budget {

  /** Small files may unpack to many times their size without harm. */
  private static final long FREE_BYTES = 16L << 20;

  private final ContainerLimits limits;
  private final long mostBytes;
  private long bytes;
  private int entries;

  /** A budget for an input of {@code size} bytes. */
  Budget(ContainerLimits limits, long size) {
    this.limits = limits;
    long byRatio = Math.max(FREE_BYTES, saturated(size, limits.maxRatio()));
    this.mostBytes = Math.min(byRatio, limits.maxTotalBytes());
  }

  private static long saturated(long size, int ratio) {
    return size > Long.MAX_VALUE / ratio ? Long.MAX_VALUE : size * ratio;
  }

  /** What stops the walk through an input. */
  static final class Exhausted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private Exhausted(String message) {
      super(message);
    }

    String reason() {
      return String.valueOf(getMessage());
    }
  }

  /**
   * Takes note of one more file.
   *
   * @throws Exhausted when there are too many
   */
  void addEntry() {
    entries++;
    if (entries > limits.maxEntries()) {
      throw new Exhausted(
          "It holds more than "
              + limits.maxEntries()
              + " files; the rest of it was not read. Unpack it and give the files you need.");
    }
  }

  /**
   * Takes note of unpacked bytes.
   *
   * @throws Exhausted when there are too many
   */
  void spend(long number) {
    bytes += number;
    if (bytes > mostBytes) {
      throw new Exhausted(
          "It unpacks to more than "
              + (mostBytes >> 20)
              + " MiB, far more than its size allows; the rest of it was not read. If you trust it,"
              + " unpack it and give the files.");
    }
  }
}
