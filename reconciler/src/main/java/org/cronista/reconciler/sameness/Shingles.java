package org.cronista.reconciler.sameness;

import java.util.Arrays;
import java.util.Locale;

/** A text as the set of its runs of words, hashed. Case, punctuation and spacing do not count. */
final class Shingles {

  /** Words in a run: the usual length for news (Broder 1997 and after). */
  private static final int RUN = 4;

  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  /** Ascending, each once. */
  private final long[] hashes;

  private Shingles(long[] hashes) {
    this.hashes = hashes;
  }

  /** The runs of a text; one shorter than a run is one run. */
  static Shingles of(String text) {
    long[] words = words(text);
    int runs = Math.max(1, words.length - RUN + 1);
    long[] hashes = new long[words.length == 0 ? 0 : runs];
    for (int i = 0; i < hashes.length; i++) {
      long hash = OFFSET;
      for (int j = i; j < Math.min(words.length, i + RUN); j++) {
        hash = mix(hash * PRIME + words[j]);
      }
      hashes[i] = hash;
    }
    return new Shingles(Arrays.stream(hashes).sorted().distinct().toArray());
  }

  /** How many different runs there are. */
  int size() {
    return hashes.length;
  }

  /** The least of the runs' hashes in one of many orders of them. */
  long minimum(int order) {
    long factor = (0xbf58476d1ce4e5b9L + 0x94d049bb133111ebL * order) | 1;
    long least = Long.MAX_VALUE;
    for (long hash : hashes) {
      long mixed = hash * factor;
      mixed ^= mixed >>> 32;
      mixed *= 0x9e3779b97f4a7c15L;
      least = Math.min(least, mixed);
    }
    return least;
  }

  private static long[] words(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    long[] words = new long[16];
    int count = 0;
    long hash = OFFSET;
    boolean inWord = false;
    for (int i = 0; i <= lower.length(); i++) {
      boolean letter = i < lower.length() && Character.isLetterOrDigit(lower.charAt(i));
      if (letter) {
        hash = (hash ^ lower.charAt(i)) * PRIME;
      } else if (inWord) {
        if (count == words.length) {
          words = Arrays.copyOf(words, count * 2);
        }
        words[count++] = hash;
        hash = OFFSET;
      }
      inWord = letter;
    }
    return Arrays.copyOf(words, count);
  }

  private static long mix(long value) {
    long mixed = (value ^ (value >>> 31)) * 0x9e3779b97f4a7c15L;
    return mixed ^ (mixed >>> 29);
  }

  /** The share of runs in common: 0 for none, 1 for the same set (Jaccard). */
  double likeness(Shingles other) {
    int i = 0;
    int j = 0;
    int shared = 0;
    while (i < hashes.length && j < other.hashes.length) {
      int order = Long.compare(hashes[i], other.hashes[j]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    int all = hashes.length + other.hashes.length - shared;
    return all == 0 ? 0 : (double) shared / all;
  }

  @Override
  public String toString() {
    return hashes.length + " runs of words";
  }
}
