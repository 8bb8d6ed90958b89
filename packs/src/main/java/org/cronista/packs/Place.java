package org.cronista.packs;

import java.util.Optional;
import java.util.OptionalLong;
import org.cronista.model.Coordinates;

/**
 * A place that the gazetteer or a pack knows.
 *
 * @param geonamesId GeoNames identifier, if it is from there
 * @param name preferred name
 * @param kind city, town, neighbourhood, district, province, department, country, mine, region,
 *     road, building, …
 * @param country ISO 3166-1 alpha-3
 * @param admin1 first-level division
 * @param coordinates a point
 * @param precision UCDP's {@code where_prec}
 * @param population inhabitants, 0 when unknown
 * @param fromPack whether a country pack names it, which outranks the world gazetteer
 */
public record Place(
    OptionalLong geonamesId,
    String name,
    String kind,
    String country,
    Optional<String> admin1,
    Coordinates coordinates,
    int precision,
    long population,
    boolean fromPack) {}
