package org.cronista.reconciler.internal;

import java.util.Map;
import java.util.SortedMap;

/** Counting votes, so that ties never depend on order of arrival. */
final class Tally {

  private Tally() {}

  /** The key with most votes; of equals, the smallest. */
  static <K extends Comparable<? super K>> K most(Map<K, Integer> votes) {
    return votes.entrySet().stream()
        .max(
            Map.Entry.<K, Integer>comparingByValue()
                .thenComparing(Map.Entry.<K, Integer>comparingByKey().reversed()))
        .orElseThrow()
        .getKey();
  }

  static <K> void vote(SortedMap<K, Integer> votes, K key) {
    votes.merge(key, 1, Integer::sum);
  }
}
