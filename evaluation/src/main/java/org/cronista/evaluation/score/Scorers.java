package org.cronista.evaluation.score;

import java.util.Map;
import java.util.Optional;

/** The kinds of gold data that can be scored, by name. */
public final class Scorers {

  private static final Map<String, Scorer> BY_NAME =
      Map.of(
          "sub-event", new SubEventScorer(),
          "plover", new PloverScorer(),
          "acled", new AcledScorer(),
          "times", new TimexScorer(),
          "toponyms", new ToponymScorer(),
          "statements", new AttributionScorer(),
          "types", new TypeSetScorer(),
          "police", new PoliceScorer(),
          "quadrant", new QuadrantScorer());

  private Scorers() {}

  /** The scorer of a kind. */
  public static Optional<Scorer> find(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }
}
