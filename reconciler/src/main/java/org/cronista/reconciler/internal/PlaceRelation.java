package org.cronista.reconciler.internal;

import java.util.List;
import java.util.Optional;

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
  static PlaceRelation between(List<Site> some, List<Site> others) {
    PlaceRelation best = some.isEmpty() || others.isEmpty() ? UNKNOWN : APART;
    for (Site one : some) {
      for (Site other : others) {
        PlaceRelation relation = between(one, other);
        if (relation.compareTo(best) < 0) {
          best = relation;
        }
      }
    }
    return best;
  }

  static PlaceRelation between(Site one, Site other) {
    if (differ(one.country(), other.country())) {
      return APART;
    }
    if (one.isExact() && other.isExact()) {
      return betweenSpots(one, other);
    }
    if (one.precision() == Site.COUNTRY || other.precision() == Site.COUNTRY) {
      if (one.country().isEmpty() || other.country().isEmpty()) {
        return UNKNOWN;
      }
      return one.precision() == other.precision() ? SAME_COUNTRY : WITHIN_COUNTRY;
    }
    return betweenRegions(one, other);
  }

  private static PlaceRelation betweenSpots(Site one, Site other) {
    if (one.key().equals(other.key()) || one.name().equals(other.name())) {
      return SAME_SPOT;
    }
    if (one.coordinates().isEmpty() || other.coordinates().isEmpty()) {
      return differ(one.region(), other.region()) ? APART : UNKNOWN;
    }
    double kilometres = one.coordinates().get().kilometresTo(other.coordinates().get());
    if (kilometres <= NEAR_KM) {
      return NEAR;
    }
    return kilometres <= APART_KM ? FAR : APART;
  }

  private static PlaceRelation betweenRegions(Site one, Site other) {
    if (one.precision() > Site.REGION
        || other.precision() > Site.REGION
        || one.region().isEmpty()
        || other.region().isEmpty()) {
      return UNKNOWN;
    }
    if (differ(one.region(), other.region())) {
      return APART;
    }
    return one.precision() == other.precision() ? SAME_REGION : WITHIN_REGION;
  }

  private static boolean differ(Optional<String> one, Optional<String> other) {
    return one.isPresent() && other.isPresent() && !one.equals(other);
  }
}
