package org.cronista.packs.internal;

import java.util.ArrayList;
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
import org.cronista.packs.internal.WorldPlaces.Bearer;

/**
 * The three layers of the gazetteer.
 *
 * <p>Where a pack names a place that the world's places have too, the pack's replaces it and takes
 * over its GeoNames identifier and population; it is also found by the names of the one replaced.
 *
 * @param packs places of packs
 * @param countries the countries; a pack's own place of kind {@code country} replaces the country
 * @param world all others
 * @param abbreviated by abbreviation, without spaces and its last full stop
 * @param byAdjective by adjective, as it is written
 * @param replaced by row of the world's places: the pack's place that stands for it
 */
record Layers(
    NamedPlaces packs,
    NamedPlaces countries,
    WorldPlaces world,
    Map<Integer, Place> replaced,
    Map<String, List<Place>> abbreviated,
    Map<String, Place> byAdjective) {

  private static final String COUNTRY = "country";
  private static final int COUNTRY_PRECISION = 6;
  private static final int ADMIN1_PRECISION = 4;

  /** As much as the greatest cities: a state is hardly ever outshone by a namesake. */
  private static final long COUNTRY_PROMINENCE = 100_000_000;

  /** Regions have no inhabitants of their own here, and are better known than a village. */
  private static final long REGION_PROMINENCE = 1_000_000;

  private static final double SAME_TOWN_KILOMETRES = 25;
  private static final Set<String> POPULATED =
      Set.of("city", "town", "village", "neighbourhood", "municipality");
  private static final Set<String> DIVISIONS =
      Set.of("department", "province", "state", "region", "governorate", "admin1");

  /** Lays them over each other. */
  static Layers of(List<NamedPlace> packPlaces, List<Country> countries, WorldPlaces world) {
    Map<Integer, Place> replaced = new HashMap<>();
    NamedPlaces packs = new NamedPlaces();
    NamedPlaces others = new NamedPlaces();
    Map<String, List<Place>> abbreviated = new HashMap<>();
    Map<String, Place> byAdjective = new HashMap<>();
    List<NamedPlace> afterCountries = new ArrayList<>();
    Map<String, Place> packCountries = new HashMap<>();
    for (NamedPlace named : packPlaces) {
      Place place = enriched(named, world, replaced);
      if (place.fromPack()) {
        names(place.name(), named.alternates()).forEach(name -> packs.add(name, place));
      } else {
        afterCountries.add(new NamedPlace(place, named.alternates(), List.of(), List.of()));
      }
      named.adjectives().forEach(word -> byAdjective.putIfAbsent(word, place));
      for (String abbreviation : named.abbreviations()) {
        abbreviated
            .computeIfAbsent(withoutLastStop(abbreviation), a -> new ArrayList<>())
            .add(place);
      }
      if (place.kind().equals(COUNTRY)) {
        packCountries.putIfAbsent(place.country(), place);
      }
    }
    for (Country country : countries) {
      Optional<Place> ofPack = Optional.ofNullable(packCountries.get(country.iso3()));
      Place place = ofPack.orElseGet(() -> placeOf(country));
      country.adjectives().forEach(word -> byAdjective.putIfAbsent(word, place));
      names(country.name(), country.names())
          .filter(name -> ofPack.isEmpty() || !isAmong(place, packs, name))
          .forEach(name -> others.add(name, place));
    }
    for (NamedPlace named : afterCountries) {
      names(named.place().name(), named.alternates())
          .forEach(name -> others.add(name, named.place()));
    }
    return new Layers(packs, others, world, replaced, abbreviated, byAdjective);
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
        Optional.empty(),
        country.centre(),
        COUNTRY_PRECISION,
        0,
        COUNTRY_PROMINENCE,
        false);
  }

  private static Place enriched(NamedPlace named, WorldPlaces world, Map<Integer, Place> replaced) {
    Place place = named.place();
    OptionalInt same =
        Stream.concat(
                names(place.name(), named.alternates()),
                // "La Paz" for the pack's "La Paz Department"
                isDivision(place) ? place.admin1().stream() : Stream.empty())
            .map(PlaceName::normalise)
            .flatMap(name -> world.listRows(name, row -> isSame(place, world, row)).stream())
            .mapToInt(Bearer::row)
            .findFirst();
    if (same.isEmpty()) {
      return place.withProminence(place.isPopulated() ? 0 : REGION_PROMINENCE);
    }
    int row = same.getAsInt();
    Place enriched =
        new Place(
            world.geonamesId(row),
            place.name(),
            place.kind(),
            place.country(),
            place.admin1(),
            world.admin2(row),
            place.coordinates(),
            place.precision(),
            world.population(row),
            world.population(row),
            place.fromPack());
    replaced.putIfAbsent(row, enriched);
    return enriched;
  }

  /** The world's places of a normalised name, or what replaces them. */
  List<Place> listWorldPlaces(String normalName) {
    return world.listRows(normalName, row -> true).stream()
        .map(
            bearer ->
                Optional.ofNullable(replaced.get(bearer.row()))
                    .map(place -> place.withProminence(bearer.prominence()))
                    .orElseGet(() -> world.place(bearer)))
        .toList();
  }

  /** The places of an abbreviation. */
  List<Place> listAbbreviated(String written) {
    return abbreviated.getOrDefault(withoutLastStop(written), List.of());
  }

  private static String withoutLastStop(String abbreviation) {
    String joined = abbreviation.replaceAll("\\s", "");
    return joined.endsWith(".") ? joined.substring(0, joined.length() - 1) : joined;
  }

  private static boolean isDivision(Place place) {
    return place.precision() == ADMIN1_PRECISION && DIVISIONS.contains(place.kind());
  }

  private static boolean isSame(Place place, WorldPlaces world, int row) {
    if (!world.country(row).equals(place.country())) {
      return false;
    }
    return world.kind(row) == PlaceKind.ADMIN1
        ? isDivision(place)
        : world.kind(row).isPopulated()
            && POPULATED.contains(place.kind())
            && place.coordinates().kilometresTo(world.coordinates(row)) <= SAME_TOWN_KILOMETRES;
  }
}
