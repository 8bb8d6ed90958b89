package org.cronista.trainer.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cronista.model.ContentHash;

/** Parts of the examples, each to be judged by what was learned from the others. */
public final class Folds {

  private Folds() {}

  /** Examples in an order that has nothing to do with how they were written down. */
  public static List<Prepared> shuffled(List<Prepared> examples) {
    return examples.stream()
        .sorted(Comparator.comparing(e -> ContentHash.shortHash(e.example().text())))
        .toList();
  }

  /** Splits them into parts of like size. */
  public static List<List<Prepared>> split(List<Prepared> examples, int parts) {
    List<List<Prepared>> folds = new ArrayList<>();
    for (int fold = 0; fold < parts; fold++) {
      folds.add(new ArrayList<>());
    }
    List<Prepared> shuffled = shuffled(examples);
    for (int i = 0; i < shuffled.size(); i++) {
      folds.get(i % parts).add(shuffled.get(i));
    }
    return folds;
  }

  /** All but one of them. */
  public static List<Prepared> without(List<List<Prepared>> folds, int fold) {
    List<Prepared> others = new ArrayList<>();
    for (int i = 0; i < folds.size(); i++) {
      if (i != fold) {
        others.addAll(folds.get(i));
      }
    }
    return others;
  }
}
