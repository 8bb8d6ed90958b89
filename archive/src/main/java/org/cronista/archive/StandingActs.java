package org.cronista.archive;

import java.util.HashMap;
import java.util.Map;

/**
 * Which acts stand. An act stands unless an act that takes it back stands; so what takes back can
 * be taken back itself, as often as people like: after an odd number the first act is taken back,
 * after an even number it stands. Acts are told in the order of their numbers. Not safe for
 * concurrent use.
 */
public final class StandingActs {

  private final Map<Long, Act> known = new HashMap<>();

  /** How many acts that stand take back the one with this number. */
  private final Map<Long, Integer> takenBackBy = new HashMap<>();

  /** Those among {@code acts}, which come in the order of their numbers. */
  public static StandingActs of(Iterable<Act> acts) {
    StandingActs standing = new StandingActs();
    acts.forEach(standing::add);
    return standing;
  }

  /** Learns of the act that was done last. */
  public void add(Act act) {
    known.put(act.number(), act);
    int change = 1;
    Act at = act;
    // Down the chain for as long as what an act takes back changes by it.
    while (at != null && at.undone().isPresent()) {
      long taken = at.undone().get();
      boolean stood = stands(taken);
      takenBackBy.merge(taken, change, Integer::sum);
      if (stood == stands(taken)) {
        return;
      }
      change = -change;
      at = known.get(taken);
    }
  }

  /** Whether the act counts: it was not taken back. What takes back stands in the same sense. */
  public boolean stands(Act act) {
    return stands(act.number());
  }

  private boolean stands(long number) {
    return takenBackBy.getOrDefault(number, 0) == 0;
  }
}
