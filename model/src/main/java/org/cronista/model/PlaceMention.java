package org.cronista.model;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * A place as named in the text and as resolved.
 *
 * @param mention the words
 * @param geonamesId GeoNames identifier, when the place came from there
 * @param name the resolved name
 * @param kind feature kind such as {@code city}, {@code department}, {@code country}, {@code mine};
 *     empty when unresolved
 * @param coordinates a point; empty when unresolved
 * @param country ISO 3166-1 alpha-3
 * @param admin1 first-level division that holds it
 * @param precision UCDP's {@code where_prec}: 1 exact place, 2 near a place, 3 second-level
 *     division, 4 first-level division, 5 vague or linear, 6 country, 7 international
 * @param inferred whether the place was not said of this event but taken from the dateline or the
 *     surrounding text
 */
public record PlaceMention(
    Mention mention,
    OptionalLong geonamesId,
    String name,
    String kind,
    Optional<Coordinates> coordinates,
    Optional<String> country,
    Optional<String> admin1,
    int precision,
    boolean inferred) {

  private static final int COUNTRY_PRECISION = 6;

  /** Checks the precision's range. */
  public PlaceMention {
    if (precision < 1 || precision > 7) {
      throw new IllegalArgumentException("where_prec is 1 to 7, not " + precision);
    }
  }

  /** Whether this is a town, a division or another place smaller than a country. */
  public boolean isWithinCountry() {
    return precision < COUNTRY_PRECISION;
  }

  /** The same place, marked as inferred. */
  public PlaceMention asInferred() {
    return new PlaceMention(
        mention, geonamesId, name, kind, coordinates, country, admin1, precision, true);
  }
}
