package org.cronista.reconciler.internal;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.cronista.model.PlaceMention;

/** How two accounts' places stand to each other, best first. */
enum PlaceRelation {
  /** The same town, quarter or spot. */
  SAME_SPOT(3.0, "same place"),
  /** Two spots at most 25 km apart: El Alto and Senkata. */
  NEAR(2.0, "places within 25 km"),
  SAME_REGION(1.5, "same region"),
  /** A spot and the region that holds it. */
  WITHIN_REGION(1.25, "one place within the other's region"),
  SAME_COUNTRY(0.75, "same country"),
  WITHIN_COUNTRY(0.75, "one place within the other's country"),
  UNKNOWN(0, "places cannot be compared"),
  /** Two spots 25 to 50 km apart. */
  FAR(-0.5, "places 25 to 50 km apart"),
  /** More than 50 km, or different regions or countries. */
  APART(-2.0, "different places");

  static final int TOWN = 3;
  private static final int REGION = 4;
  private static final int COUNTRY = 6;
  private static final double NEAR_KM = 25;
  private static final double APART_KM = 50;

  private final double weight;
  private final String note;

  PlaceRelation(double weight, String note) {
    this.weight = weight;
    this.note = note;
  }

  double weight() {
    return weight;
  }

  String note() {
    return note;
  }

  /** The best relation between any two of the places. */
  static PlaceRelation between(List<PlaceMention> some, List<PlaceMention> others) {
    PlaceRelation best = some.isEmpty() || others.isEmpty() ? UNKNOWN : APART;
    for (PlaceMention one : some) {
      for (PlaceMention other : others) {
        PlaceRelation relation = between(one, other);
        if (relation.compareTo(best) < 0) {
          best = relation;
        }
      }
    }
    return best;
  }

  /** A town, quarter or spot. */
  static boolean isExact(PlaceMention place) {
    return place.precision() <= TOWN;
  }

  /** A name under which mentions of one place meet. */
  static String key(PlaceMention place) {
    OptionalLong geonames = place.geonamesId();
    return geonames.isPresent() ? "g" + geonames.getAsLong() : "n" + Words.plain(place.name());
  }

  static PlaceRelation between(PlaceMention one, PlaceMention other) {
    if (differ(one.country(), other.country())) {
      return APART;
    }
    if (isExact(one) && isExact(other)) {
      return betweenSpots(one, other);
    }
    if (one.precision() == COUNTRY || other.precision() == COUNTRY) {
      if (one.country().isEmpty() || other.country().isEmpty()) {
        return UNKNOWN;
      }
      return one.precision() == other.precision() ? SAME_COUNTRY : WITHIN_COUNTRY;
    }
    return betweenRegions(one, other);
  }

  private static PlaceRelation betweenSpots(PlaceMention one, PlaceMention other) {
    if (key(one).equals(key(other)) || sameName(one.name(), other.name())) {
      return SAME_SPOT;
    }
    if (one.coordinates().isEmpty() || other.coordinates().isEmpty()) {
      return differ(one.admin1(), other.admin1()) ? APART : UNKNOWN;
    }
    double kilometres = one.coordinates().get().kilometresTo(other.coordinates().get());
    if (kilometres <= NEAR_KM) {
      return NEAR;
    }
    return kilometres <= APART_KM ? FAR : APART;
  }

  private static PlaceRelation betweenRegions(PlaceMention one, PlaceMention other) {
    if (one.precision() > REGION || other.precision() > REGION) {
      return UNKNOWN;
    }
    Optional<String> regionOfOne = region(one);
    Optional<String> regionOfOther = region(other);
    if (regionOfOne.isEmpty() || regionOfOther.isEmpty()) {
      return UNKNOWN;
    }
    if (!sameName(regionOfOne.get(), regionOfOther.get())) {
      return APART;
    }
    return one.precision() == other.precision() ? SAME_REGION : WITHIN_REGION;
  }

  private static Optional<String> region(PlaceMention place) {
    return place.precision() == REGION ? Optional.of(place.name()) : place.admin1();
  }

  private static boolean sameName(String one, String other) {
    return Words.plain(one).equals(Words.plain(other));
  }

  private static boolean differ(Optional<String> one, Optional<String> other) {
    return one.isPresent() && other.isPresent() && !sameName(one.get(), other.get());
  }
}
