package org.cronista.evaluation.score;

import com.fasterxml.jackson.databind.JsonNode;

/** Distances between records with {@code lat} and {@code lon}. */
final class Earth {

  private static final double DIAMETER_KM = 12742;

  private Earth() {}

  static boolean isPlaced(JsonNode record) {
    return record.path("lat").isNumber() && record.path("lon").isNumber();
  }

  /** The great-circle distance in kilometres, by the haversine formula. */
  static double km(JsonNode one, JsonNode other) {
    double latitude1 = Math.toRadians(one.path("lat").asDouble());
    double latitude2 = Math.toRadians(other.path("lat").asDouble());
    double turn = Math.toRadians(other.path("lon").asDouble() - one.path("lon").asDouble());
    double half =
        square(Math.sin((latitude2 - latitude1) / 2))
            + Math.cos(latitude1) * Math.cos(latitude2) * square(Math.sin(turn / 2));
    return DIAMETER_KM * Math.asin(Math.sqrt(Math.min(1, half)));
  }

  private static double square(double value) {
    return value * value;
  }
}
