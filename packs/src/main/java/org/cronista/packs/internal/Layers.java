package org.cronista.packs.internal;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.cronista.packs.Country;
import org.cronista.packs.Place;
import org.cronista.packs.internal.TableReader.NamedPlace;
import org.cronista.packs.internal.WorldPlaces.Kind;

/**
 * The three layers of the gazetteer.
 *
 * <p>Where a pack names a place that the world's places have too, the pack's replaces it and takes
 * over its GeoNames identifier and population.
 *
 * @param packs places of packs
 * @param countries the countries; a pack's own place of kind {@code country} replaces the country
 * @param world all others
 * @param replaced rows of the world's places that a pack's place stands for
 */
record Layers(NamedPlaces packs, NamedPlaces countries, WorldPlaces world, BitSet replaced) {

  private static final String COUNTRY = "country";
  private static final int COUNTRY_PRECISION = 6;
  private static final int ADMIN1_PRECISION = 4;
  private static final double SAME_TOWN_KILOMETRES = 25;
  private static final Set<String> POPULATED =
      Set.of("city", "town", "village", "neighbourhood", "municipality");
  private static final Set<String> DIVISIONS =
      Set.of("department", "province", "state", "region", "governorate", "admin1");

  /** Lays them over each other. */
  static Layers of(List<NamedPlace> packPlaces, List<Country> countries, WorldPlaces world) {
    BitSet replaced = new BitSet(world.size());
    NamedPlaces packs = new NamedPlaces();
    Map<String, Place> packCountries = new HashMap<>();
    for (NamedPlace named : packPlaces) {
      Place place = enriched(named, world, replaced);
      names(place.name(), named.alternates()).forEach(name -> packs.add(name, place));
      if (place.kind().equals(COUNTRY)) {
        packCountries.putIfAbsent(place.country(), place);
      }
    }
    NamedPlaces others = new NamedPlaces();
    for (Country country : countries) {
      Optional<Place> ofPack = Optional.ofNullable(packCountries.get(country.iso3()));
      Place place = ofPack.orElseGet(() -> placeOf(country));
      names(country.name(), country.names())
          .filter(name -> ofPack.isEmpty() || !isAmong(place, packs, name))
          .forEach(name -> others.add(name, place));
    }
    return new Layers(packs, others, world, replaced);
  }

  private static boolean isAmong(Place place, NamedPlaces places, String name) {
    return places.listPlaces(PlaceName.normalise(name)).contains(place);
  }

  private static Stream<String> names(String name, List<String> others) {
    return Stream.concat(Stream.of(name), others.stream());
  }

  private static Place placeOf(Country country) {
    return new Place(
        OptionalLong.empty(),
        country.name(),
        COUNTRY,
        country.iso3(),
        Optional.empty(),
        country.centre(),
        COUNTRY_PRECISION,
        0,
        false);
  }

  private static Place enriched(NamedPlace named, WorldPlaces world, BitSet replaced) {
    Place place = named.place();
    OptionalInt same =
        Stream.concat(
                names(place.name(), named.alternates()),
                // "La Paz" for the pack's "La Paz Department"
                isDivision(place) ? place.admin1().stream() : Stream.empty())
            .map(PlaceName::normalise)
            .flatMap(name -> world.listRows(name, row -> isSame(place, world, row)).stream())
            .mapToInt(Integer::intValue)
            .findFirst();
    if (same.isEmpty()) {
      return place;
    }
    int row = same.getAsInt();
    replaced.set(row);
    return new Place(
        world.geonamesId(row),
        place.name(),
        place.kind(),
        place.country(),
        place.admin1(),
        place.coordinates(),
        place.precision(),
        world.population(row),
        true);
  }

  private static boolean isDivision(Place place) {
    return place.precision() == ADMIN1_PRECISION && DIVISIONS.contains(place.kind());
  }

  private static boolean isSame(Place place, WorldPlaces world, int row) {
    if (!world.country(row).equals(place.country())) {
      return false;
    }
    return world.kind(row) == Kind.ADMIN1
        ? isDivision(place)
        : POPULATED.contains(place.kind())
            && place.coordinates().kilometresTo(world.coordinates(row)) <= SAME_TOWN_KILOMETRES;
  }
}
