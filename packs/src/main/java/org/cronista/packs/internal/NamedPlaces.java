package org.cronista.packs.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cronista.packs.Place;

/** A few hundred places by normalised name. Built by one thread, then safe for all. */
final class NamedPlaces {

  private final Map<String, List<Place>> byName = new HashMap<>();
  private final Set<String> prefixes = new HashSet<>();

  /** Adds a place under a name; under the same name, earlier places come first. */
  void add(String name, Place place) {
    String normal = PlaceName.normalise(name);
    List<Place> places = byName.computeIfAbsent(normal, n -> new ArrayList<>());
    if (!places.contains(place)) {
      places.add(place);
    }
    prefixes.add(normal);
    for (int space = normal.indexOf(' '); space >= 0; space = normal.indexOf(' ', space + 1)) {
      prefixes.add(normal.substring(0, space));
    }
  }

  List<Place> listPlaces(String normalName) {
    return Optional.ofNullable(byName.get(normalName)).orElse(List.of());
  }

  boolean isPrefix(String normalWords) {
    return prefixes.contains(normalWords);
  }
}
