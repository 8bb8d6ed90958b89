package org.cronista.reader;

/**
 * Limits for files that hold other files, so that a small archive cannot fill the memory or the
 * day.
 *
 * @param maxDepth how many containers may lie one inside the other
 * @param maxEntries how many files one input may hold, all layers together
 * @param maxRatio how many times its own size an input may unpack to; the first 16 MiB are free
 * @param maxTotalBytes how much one input may unpack to, whatever its size
 */
public record ContainerLimits(int maxDepth, int maxEntries, int maxRatio, long maxTotalBytes) {

  /** Five deep, 200,000 files, 100 times the size, 64 GiB. */
  public static ContainerLimits defaults() {
    return new ContainerLimits(5, 200_000, 100, 64L << 30);
  }

  /** The same with another depth. */
  public ContainerLimits withMaxDepth(int value) {
    return new ContainerLimits(value, maxEntries, maxRatio, maxTotalBytes);
  }

  /** The same with another number of files. */
  public ContainerLimits withMaxEntries(int value) {
    return new ContainerLimits(maxDepth, value, maxRatio, maxTotalBytes);
  }

  /** The same with another total. */
  public ContainerLimits withMaxTotalBytes(long value) {
    return new ContainerLimits(maxDepth, maxEntries, maxRatio, value);
  }
}
