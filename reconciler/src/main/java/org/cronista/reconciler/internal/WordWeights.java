package org.cronista.reconciler.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cronista.model.ClaimId;

/** How like two sentences are, rare words weighing more than common ones. */
final class WordWeights {

  /** Shorter sentences show nothing by being alike. */
  private static final int SHORT = 6;

  private final Map<ClaimId, int[]> words = new HashMap<>();
  private final Map<ClaimId, Double> totals = new HashMap<>();
  private final double[] weights;

  WordWeights(List<Account> accounts) {
    Map<String, Integer> numbers = new HashMap<>();
    Map<Integer, Integer> counts = new HashMap<>();
    for (Account account : accounts) {
      int[] stems =
          account.marks().stems().stream()
              .mapToInt(stem -> numbers.computeIfAbsent(stem, key -> numbers.size()))
              .sorted()
              .toArray();
      words.put(account.id(), stems);
      for (int stem : stems) {
        counts.merge(stem, 1, Integer::sum);
      }
    }
    weights = new double[numbers.size()];
    counts.forEach(
        (stem, count) ->
            weights[stem] = Math.max(0.1, Math.log((accounts.size() + 10.0) / (count + 1.0))));
    words.forEach((id, stems) -> totals.put(id, total(stems)));
  }

  private double total(int[] stems) {
    double total = 0;
    for (int stem : stems) {
      total += weights[stem];
    }
    return total;
  }

  /** Weight of the shared words over that of both sentences, 0 to 1; 0 when one is too short. */
  double likeness(Account one, Account other) {
    int[] mine = words.getOrDefault(one.id(), new int[0]);
    int[] theirs = words.getOrDefault(other.id(), new int[0]);
    if (Math.min(mine.length, theirs.length) < SHORT) {
      return 0;
    }
    double shared = 0;
    int i = 0;
    int j = 0;
    while (i < mine.length && j < theirs.length) {
      if (mine[i] == theirs[j]) {
        shared += weights[mine[i]];
        i++;
        j++;
      } else if (mine[i] < theirs[j]) {
        i++;
      } else {
        j++;
      }
    }
    double norm =
        Math.sqrt(totals.getOrDefault(one.id(), 0.0) * totals.getOrDefault(other.id(), 0.0));
    return norm <= 0 ? 0 : shared / norm;
  }
}
