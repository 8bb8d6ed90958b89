package org.cronista.reconciler.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cronista.model.Episode;
import org.cronista.model.PlaceMention;

/**
 * When and where an account sets its event.
 *
 * @param period when, if told
 * @param places where, best first
 * @param country the country, told or taken from the parties or the document
 * @param named episodes that the sentence names
 * @param episode the episode the event belongs to: one named, else one that covers time and country
 */
record Setting(
    Optional<Period> period,
    List<PlaceMention> places,
    Optional<String> country,
    Set<String> named,
    Optional<Episode> episode) {

  /** Copies the collections. */
  Setting {
    places = List.copyOf(places);
    named = Set.copyOf(named);
  }

  List<PlaceMention> statedPlaces() {
    return places.stream().filter(place -> !place.inferred()).toList();
  }

  boolean hasExactPlace() {
    return statedPlaces().stream().anyMatch(PlaceRelation::isExact);
  }

  boolean isOnDay() {
    return period.filter(Period::isDay).isPresent();
  }
}
