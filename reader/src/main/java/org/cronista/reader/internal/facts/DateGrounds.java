package org.cronista.reader.internal.facts;

import java.util.List;
import java.util.Optional;
import org.cronista.model.Found;
import org.cronista.model.PartialDate;
import org.cronista.model.Warning;

/** Compares the grounds there are for a date of publication. */
final class DateGrounds {

  /** Time zones and late corrections make a day or two. */
  private static final int SLACK_DAYS = 2;

  private DateGrounds() {}

  /** A warning when two grounds give dates that cannot both be right; the first one is believed. */
  static Optional<Warning> disagreement(List<Found<PartialDate>> grounds) {
    for (Found<PartialDate> other : grounds.subList(Math.min(1, grounds.size()), grounds.size())) {
      Found<PartialDate> believed = grounds.get(0);
      boolean apart =
          other.value().first().isAfter(believed.value().last().plusDays(SLACK_DAYS))
              || believed.value().first().isAfter(other.value().last().plusDays(SLACK_DAYS));
      if (apart) {
        return Optional.of(
            new Warning(
                "date-conflict",
                "Its "
                    + believed.where()
                    + " says "
                    + SaidWhen.words(believed.value())
                    + " and its "
                    + other.where()
                    + " says "
                    + SaidWhen.words(other.value())
                    + "; the first is believed.",
                other.span()));
      }
    }
    return Optional.empty();
  }
}
