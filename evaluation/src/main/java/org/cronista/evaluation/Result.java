package org.cronista.evaluation;

import java.util.Optional;
import org.cronista.evaluation.score.Score;

/**
 * A set and what came of it.
 *
 * @param set the gold
 * @param score the figures and the misses
 */
public record Result(GoldSet set, Score score) {

  /** A figure that matters, if the scorer gave it. */
  public Optional<Double> findFigure(GoldTask.Goal goal) {
    return score.findFigure(goal.figure());
  }
}
