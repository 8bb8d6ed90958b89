package org.cronista.evaluation.score;

import java.util.List;

/**
 * What came of scoring one set of gold data.
 *
 * @param figures in the order they should be shown
 * @param pairs for tasks that name one label a text: gold and found, in the order of the set
 * @param guesses decisions with their confidence
 * @param misses all that was read otherwise than the gold has it
 */
public record Score(
    List<Figure> figures, List<LabelPair> pairs, List<Guess> guesses, List<Miss> misses) {

  /** Copies the lists. */
  public Score {
    figures = List.copyOf(figures);
    pairs = List.copyOf(pairs);
    guesses = List.copyOf(guesses);
    misses = List.copyOf(misses);
  }

  /** A score without labels and confidences. */
  static Score of(List<Figure> figures, List<Miss> misses) {
    return new Score(figures, List.of(), List.of(), misses);
  }

  /** A figure by its name. */
  public java.util.Optional<Double> findFigure(String name) {
    return figures.stream().filter(f -> f.name().equals(name)).map(Figure::value).findFirst();
  }
}
