package org.cronista.desk;

import java.time.LocalDate;
import java.util.Optional;
import org.cronista.model.Chronology;
import org.cronista.model.HeadlineRule;

/** Works out the chronology of what the archive holds at that moment, people's claims included. */
@FunctionalInterface
public interface ChronologyMaker {

  /**
   * The chronology. Called by one thread at a time; it may take a while.
   *
   * @param asOf the day after which nothing counts that was said
   * @param rule which of several figures for one thing stands in the headline
   */
  Chronology make(Optional<LocalDate> asOf, HeadlineRule rule);
}
