package org.cronista.packs.internal;

import java.util.ArrayList;
import java.util.List;
import org.cronista.packs.PackException;

/** Collects the mistakes of a load, so that all are told together. Not for concurrent use. */
final class Mistakes {

  private final List<PackException> found = new ArrayList<>();

  /** Runs a step; a mistake ends the step, not the load. */
  void collect(Runnable step) {
    try {
      step.run();
    } catch (PackException e) {
      found.add(e);
    }
  }

  /** Throws if there were any. */
  void throwIfAny() {
    if (found.size() == 1) {
      throw found.get(0);
    }
    if (!found.isEmpty()) {
      throw new PackException(found);
    }
  }
}
