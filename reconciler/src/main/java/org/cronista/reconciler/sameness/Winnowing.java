package org.cronista.reconciler.sameness;

import java.util.Arrays;

/**
 * Chooses which runs of words stand for a text (Schleimer, Wilkerson and Aiken 2003, Winnowing:
 * local algorithms for document fingerprinting): of every few neighbouring runs the least hash. Two
 * texts that share {@value #RUN} + {@value #WINDOW} - 1 words in a row surely share a chosen run,
 * and only about one run in five has to be kept.
 */
final class Winnowing {

  /** Words in a run: fewer are alike by chance too often. */
  static final int RUN = 8;

  private static final int WINDOW = 9;

  private Winnowing() {}

  /**
   * Chosen runs, in order.
   *
   * @param positions the first word of each
   * @param hashes its hash
   */
  // Never compared, and boxed numbers would take four times the memory.
  @SuppressWarnings("ArrayRecordComponent")
  record Chosen(int[] positions, long[] hashes) {

    int size() {
      return positions.length;
    }
  }

  static Chosen choose(RunningWords words) {
    int runs = words.size() - RUN + 1;
    if (runs < 1) {
      return new Chosen(new int[0], new long[0]);
    }
    long[] hashes = new long[runs];
    for (int i = 0; i < runs; i++) {
      hashes[i] = hash(words, i);
    }
    int[] positions = new int[runs];
    int count = 0;
    int least = -1;
    for (int end = Math.min(WINDOW, runs); end <= runs; end++) {
      int start = Math.max(0, end - WINDOW);
      if (least < start) {
        least = rightmostLeast(hashes, start, end);
        positions[count++] = least;
      } else if (hashes[end - 1] <= hashes[least]) {
        least = end - 1;
        positions[count++] = least;
      }
    }
    int[] chosen = Arrays.copyOf(positions, count);
    return new Chosen(chosen, Arrays.stream(chosen).mapToLong(at -> hashes[at]).toArray());
  }

  private static int rightmostLeast(long[] hashes, int start, int end) {
    int least = start;
    for (int i = start; i < end; i++) {
      least = hashes[i] <= hashes[least] ? i : least;
    }
    return least;
  }

  private static long hash(RunningWords words, int first) {
    long hash = 0;
    for (int i = first; i < first + RUN; i++) {
      hash = (hash ^ words.hash(i)) * 0x9e3779b97f4a7c15L;
      hash ^= hash >>> 32;
    }
    return hash;
  }
}
