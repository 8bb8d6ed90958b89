package org.cronista.packs;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.cronista.model.Coordinates;

/**
 * A place that the gazetteer or a pack knows.
 *
 * @param geonamesId GeoNames identifier, if it is from there
 * @param name preferred name
 * @param kind city, town, neighbourhood, district, province, department, country, mine, region,
 *     road, building, …
 * @param country ISO 3166-1 alpha-3; empty for what lies in several countries or in none
 * @param admin1 first-level division
 * @param admin2 second-level division
 * @param coordinates a point
 * @param precision UCDP's {@code where_prec}
 * @param population inhabitants, 0 when unknown
 * @param prominence how well known it is under the name it was looked up by, in inhabitants: less
 *     for a name that is not its first, more for a capital
 * @param fromPack whether a country pack names it, which outranks the world gazetteer
 */
public record Place(
    OptionalLong geonamesId,
    String name,
    String kind,
    String country,
    Optional<String> admin1,
    Optional<String> admin2,
    Coordinates coordinates,
    int precision,
    long population,
    long prominence,
    boolean fromPack) {

  private static final int SECOND_LEVEL = 3;
  private static final int FIRST_LEVEL = 4;
  private static final Set<String> POPULATED =
      Set.of("city", "town", "village", "neighbourhood", "municipality");

  /** The same place, this well known. */
  public Place withProminence(long inhabitants) {
    return new Place(
        geonamesId,
        name,
        kind,
        country,
        admin1,
        admin2,
        coordinates,
        precision,
        population,
        inhabitants,
        fromPack);
  }

  /** Whether it is a state, or a territory of one. */
  public boolean isCountry() {
    return "country".equals(kind);
  }

  /** Whether it is a division of a country, of the first or a lower level. */
  public boolean isDivision() {
    return precision == SECOND_LEVEL || precision == FIRST_LEVEL;
  }

  /** Whether it is a place one can be in the middle of: a town or a part of one. */
  public boolean isPopulated() {
    return POPULATED.contains(kind);
  }
}
