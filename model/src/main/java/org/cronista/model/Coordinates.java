package org.cronista.model;

/**
 * A point in WGS 84.
 *
 * @param latitude degrees, -90 to 90
 * @param longitude degrees, -180 to 180
 */
public record Coordinates(double latitude, double longitude) {

  private static final double EARTH_RADIUS_KM = 6371;

  /** Checks the ranges. */
  public Coordinates {
    if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
      throw new IllegalArgumentException("Not a point on Earth: " + latitude + ", " + longitude);
    }
  }

  /** Great-circle distance in kilometres (haversine). */
  public double kilometresTo(Coordinates other) {
    double phi1 = Math.toRadians(latitude);
    double phi2 = Math.toRadians(other.latitude);
    double dPhi = Math.toRadians(other.latitude - latitude);
    double dLambda = Math.toRadians(other.longitude - longitude);
    double a =
        Math.pow(Math.sin(dPhi / 2), 2)
            + Math.cos(phi1) * Math.cos(phi2) * Math.pow(Math.sin(dLambda / 2), 2);
    return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(Math.min(1, a)));
  }
}
