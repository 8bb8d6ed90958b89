package org.cronista.reconciler.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How telling each word is among the sentences at hand: rare words weigh more. */
final class WordWeights {

  private final Map<String, Double> weights = new HashMap<>();
  private final double unseen;

  WordWeights(List<Account> accounts) {
    Map<String, Integer> counts = new HashMap<>();
    for (Account account : accounts) {
      account.marks().stems().forEach(stem -> counts.merge(stem, 1, Integer::sum));
    }
    double total = accounts.size() + 10.0;
    counts.forEach((stem, count) -> weights.put(stem, weight(total, count)));
    unseen = weight(total, 1);
  }

  private static double weight(double total, int count) {
    return Math.log(total / (count + 1.0));
  }

  /** Weight of the shared words, divided by that of the shorter sentence's; 0 when too short. */
  double likeness(Set<String> some, Set<String> others) {
    if (Math.min(some.size(), others.size()) < 4) {
      return 0;
    }
    double shared = 0;
    double mine = 0;
    for (String stem : some) {
      double weight = of(stem);
      mine += weight;
      if (others.contains(stem)) {
        shared += weight;
      }
    }
    double theirs = 0;
    for (String stem : others) {
      theirs += of(stem);
    }
    double norm = Math.sqrt(mine * theirs);
    return norm <= 0 ? 0 : shared / norm;
  }

  private double of(String stem) {
    return Math.max(0.1, weights.getOrDefault(stem, unseen));
  }
}
