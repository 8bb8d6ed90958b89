package org.cronista.evaluation.score;

import java.util.Map;
import java.util.Optional;

/** The kinds of gold data that can be scored, by name. */
public final class Scorers {

  private static final Map<String, Scorer> BY_NAME =
      Map.ofEntries(
          Map.entry("sub-event", new SubEventScorer()),
          Map.entry("plover", new PloverScorer()),
          Map.entry("acled", new AcledScorer()),
          Map.entry("times", new TimexScorer()),
          Map.entry("toponyms", new ToponymScorer()),
          Map.entry("statements", new AttributionScorer()),
          Map.entry("types", new TypeSetScorer()),
          Map.entry("police", new PoliceScorer()),
          Map.entry("quadrant", new QuadrantScorer()),
          Map.entry("timeline", new TimelineScorer()),
          Map.entry("event-dates", new EventDateScorer()));

  private Scorers() {}

  /** The scorer of a kind. */
  public static Optional<Scorer> find(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }
}
