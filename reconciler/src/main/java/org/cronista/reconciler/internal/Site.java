package org.cronista.reconciler.internal;

import java.util.Optional;
import java.util.regex.Pattern;
import org.cronista.model.Coordinates;
import org.cronista.model.PlaceMention;

/**
 * A place made ready for many comparisons.
 *
 * @param mention as told
 * @param key under which mentions of one place meet
 * @param name plain name
 * @param region plain name of the first-level division it is or lies in
 */
record Site(PlaceMention mention, String key, String name, Optional<String> region) {

  static final int TOWN = 3;
  static final int REGION = 4;
  static final int COUNTRY = 6;

  private static final Pattern DIVISION =
      Pattern.compile(
          "\\b(?:department|departamento|province|provincia|region|state|estado|governorate"
              + "|prefecture|county|of|de|del)\\b");

  static Site of(PlaceMention place) {
    String name = Words.plain(place.name());
    Optional<String> region =
        place.precision() == REGION ? Optional.of(place.name()) : place.admin1();
    return new Site(place, key(place), name, region.map(Site::division));
  }

  /** A name under which mentions of one place meet. */
  static String key(PlaceMention place) {
    return place.geonamesId().isPresent()
        ? "g" + place.geonamesId().getAsLong()
        : "n" + Words.plain(place.name());
  }

  /** "Department of La Paz" and "La Paz" are one division. */
  private static String division(String name) {
    String bare = DIVISION.matcher(Words.plain(name)).replaceAll(" ").strip();
    return bare.replaceAll(" +", " ");
  }

  int precision() {
    return mention.precision();
  }

  boolean inferred() {
    return mention.inferred();
  }

  /** A town, quarter or spot. */
  boolean isExact() {
    return precision() <= TOWN;
  }

  Optional<String> country() {
    return mention.country();
  }

  Optional<Coordinates> coordinates() {
    return mention.coordinates();
  }
}
