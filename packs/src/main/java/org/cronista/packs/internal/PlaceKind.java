package org.cronista.packs.internal;

import java.util.Locale;
import java.util.Optional;

/**
 * The kinds of place a gazetteer tells apart. Their order is part of the file format: new ones go
 * to the end.
 */
enum PlaceKind {
  CAPITAL("city", 1),
  CITY("city", 1),
  TOWN("town", 1),
  VILLAGE("village", 1),
  NEIGHBOURHOOD("neighbourhood", 1),
  ADMIN1("admin1", 4),
  ADMIN2("admin2", 3),
  DISTRICT("district", 3),
  ISLAND("island", 5),
  MOUNTAIN("mountain", 5),
  WATER("water", 5),
  REGION("region", 5),
  PARK("park", 5),
  BUILDING("building", 1),
  ROAD("road", 5);

  private static final PlaceKind[] ALL = values();

  private final String word;
  private final int precision;

  PlaceKind(String word, int precision) {
    this.word = word;
    this.precision = precision;
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
    return ordinal() <= NEIGHBOURHOOD.ordinal();
  }

  static PlaceKind of(int ordinal) {
    return ALL[ordinal];
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
