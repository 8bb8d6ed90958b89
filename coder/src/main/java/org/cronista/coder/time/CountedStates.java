package org.cronista.coder.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cronista.model.DatePrecision;
import org.cronista.model.EventTime;
import org.cronista.model.Measure;
import org.cronista.model.Quantity;
import org.cronista.model.TimeBounds;

/**
 * Counts of a state that changes from day to day hold for the day on which they were reported: "On
 * 5 June the office reported 41 roadblocks". Unlike the dead, who may have died long before.
 */
public final class CountedStates {

  /** The rule of such a date. */
  public static final String AS_OF = "as of the day it was reported";

  private static final Set<Measure> STATES =
      Set.of(Measure.BLOCKADES, Measure.PARTICIPANTS, Measure.ARMED);

  private CountedStates() {}

  /** The day for which the counts of a report hold; empty when nothing of that kind is counted. */
  public static Optional<EventTime> asOf(TimeBounds bounds, List<Quantity> quantities) {
    boolean counts = quantities.stream().anyMatch(q -> STATES.contains(q.what()));
    Optional<LocalDate> day = bounds.notAfter();
    if (!counts || day.isEmpty() || !bounds.rule().equals(EventBounds.REPORTED)) {
      return Optional.empty();
    }
    return Optional.of(
        new EventTime(
            day.get(), day.get(), DatePrecision.DAY, bounds.text(), bounds.span(), true, AS_OF));
  }
}
