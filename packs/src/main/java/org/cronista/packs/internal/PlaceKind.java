package org.cronista.packs.internal;

import java.util.Locale;
import java.util.Optional;

/**
 * The kinds of place a gazetteer tells apart. Their numbers are part of the file format: new ones
 * go to the end.
 */
enum PlaceKind {
  CAPITAL(0, "city", 1),
  CITY(1, "city", 1),
  TOWN(2, "town", 1),
  VILLAGE(3, "village", 1),
  NEIGHBOURHOOD(4, "neighbourhood", 1),
  ADMIN1(5, "admin1", 4),
  ADMIN2(6, "admin2", 3),
  DISTRICT(7, "district", 3),
  ISLAND(8, "island", 5),
  MOUNTAIN(9, "mountain", 5),
  WATER(10, "water", 5),
  REGION(11, "region", 5),
  PARK(12, "park", 5),
  BUILDING(13, "building", 1),
  ROAD(14, "road", 5);

  private static final PlaceKind[] ALL = values();

  private final int number;
  private final String word;
  private final int precision;

  PlaceKind(int number, String word, int precision) {
    this.number = number;
    this.word = word;
    this.precision = precision;
  }

  /** Its number in gazetteer files. */
  int number() {
    return number;
  }

  /** The word others know it by; a capital is told to them as a city. */
  String word() {
    return word;
  }

  /** UCDP's {@code where_prec} of something that happened there. */
  int precision() {
    return precision;
  }

  /** Whether it holds other places by law. */
  boolean isDivision() {
    return this == ADMIN1 || this == ADMIN2 || this == DISTRICT;
  }

  /** Whether people live there together. */
  boolean isPopulated() {
    return number <= NEIGHBOURHOOD.number;
  }

  static PlaceKind of(int number) {
    return ALL[number];
  }

  /** The kind of that name in small letters, as the source table writes it. */
  static Optional<PlaceKind> find(String name) {
    for (PlaceKind kind : ALL) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(name)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
