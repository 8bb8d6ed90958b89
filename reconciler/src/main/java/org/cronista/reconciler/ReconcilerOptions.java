package org.cronista.reconciler;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cronista.model.Actor;
import org.cronista.model.Episode;
import org.cronista.model.HeadlineRule;

/**
 * What the reconciler may know besides the documents.
 *
 * @param asOf only what was certainly said on or before this day counts. A source dated to a month
 *     or a year counts once that period is over, for we cannot show that it spoke earlier. A source
 *     without a date is kept, unless what it tells (in the same article) lies after this day
 * @param episodes named larger happenings
 * @param knownActors persons, bodies and states known from packs
 * @param rule which of several figures for one thing stands in the headline
 */
public record ReconcilerOptions(
    Optional<LocalDate> asOf, List<Episode> episodes, List<Actor> knownActors, HeadlineRule rule) {

  /** Copies the lists. */
  public ReconcilerOptions {
    episodes = List.copyOf(episodes);
    knownActors = List.copyOf(knownActors);
  }

  /** With the ordinary rule. */
  public ReconcilerOptions(
      Optional<LocalDate> asOf, List<Episode> episodes, List<Actor> knownActors) {
    this(asOf, episodes, knownActors, HeadlineRule.MOST_INDEPENDENT);
  }

  /** Everything that was ever said, and nothing known beforehand. */
  public static ReconcilerOptions defaults() {
    return new ReconcilerOptions(Optional.empty(), List.of(), List.of());
  }
}
