package org.cronista.reconciler.sameness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds, for each text given to it, the earlier one that is most like it.
 *
 * <p>MinHash with banding (Broder 1997; Leskovec, Rajaraman and Ullman, Mining of Massive Datasets,
 * chapter 3): texts that agree on all minima of a band are compared in full. Every text is compared
 * with at most a few of each band's first texts, so that the work grows with the number of texts
 * and not with its square; a text has the same likeness to all copies of one original, so the first
 * ones suffice.
 *
 * @param <T> what a text is known by
 */
final class LikeTexts<T> {

  private static final int BANDS = 20;
  private static final int ROWS = 4;

  /** With how many of a band's texts a new one is compared. */
  private static final int FIRST = 3;

  private final double threshold;
  private final Map<Long, List<Known<T>>> bands = new HashMap<>();

  private record Known<T>(T text, Shingles shingles) {}

  /**
   * The earlier text.
   *
   * @param text what it is known by
   * @param likeness from the threshold to 1
   */
  record Match<T>(T text, double likeness) {}

  /**
   * Texts are alike from a likeness of {@code threshold} on, more than 0.5 for it to be reliable.
   */
  LikeTexts(double threshold) {
    this.threshold = threshold;
  }

  /** The earlier text most like this one, if any; then this one is among the earlier ones. */
  Optional<Match<T>> add(T text, Shingles shingles) {
    if (shingles.size() == 0) {
      return Optional.empty();
    }
    long[] keys = bandKeys(shingles);
    Optional<Match<T>> best = Optional.empty();
    Known<T> mine = new Known<>(text, shingles);
    for (long key : keys) {
      List<Known<T>> bucket = bands.computeIfAbsent(key, k -> new ArrayList<>(1));
      for (Known<T> earlier : bucket) {
        double likeness = shingles.likeness(earlier.shingles());
        if (likeness >= threshold && likeness > best.map(Match::likeness).orElse(0.0)) {
          best = Optional.of(new Match<>(earlier.text(), likeness));
        }
      }
      if (bucket.size() < FIRST) {
        bucket.add(mine);
      }
      if (best.filter(match -> match.likeness() == 1).isPresent()) {
        return best; // nothing new to learn from an exact copy
      }
    }
    return best;
  }

  private static long[] bandKeys(Shingles shingles) {
    long[] keys = new long[BANDS];
    for (int band = 0; band < BANDS; band++) {
      long key = band + 1L;
      for (int row = 0; row < ROWS; row++) {
        key = key * 0x9e3779b97f4a7c15L + shingles.minimum(band * ROWS + row);
      }
      keys[band] = key;
    }
    return keys;
  }
}
