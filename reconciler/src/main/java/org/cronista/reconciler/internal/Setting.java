package org.cronista.reconciler.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cronista.model.Episode;
import org.cronista.model.EventTime;

/**
 * When and where an account sets its event.
 *
 * @param time when, as told or as worked out from the conflict it sums up
 * @param period the same, made ready for comparing; also that of a short episode it names
 * @param places where, best first
 * @param statedPlaces those of them that were said of the event itself
 * @param country the country, told or taken from the parties or the document
 * @param named episodes that the sentence names
 * @param episode the episode the event belongs to: one named, else one that covers time and country
 */
record Setting(
    Optional<EventTime> time,
    Optional<Period> period,
    List<Site> places,
    List<Site> statedPlaces,
    Optional<String> country,
    Set<String> named,
    Optional<Episode> episode) {

  /** Copies the collections. */
  Setting {
    places = List.copyOf(places);
    statedPlaces = List.copyOf(statedPlaces);
    named = Set.copyOf(named);
  }

  boolean hasExactPlace() {
    return statedPlaces.stream().anyMatch(Site::isExact);
  }

  boolean isOnDay() {
    return period.filter(Period::isDay).isPresent();
  }
}
