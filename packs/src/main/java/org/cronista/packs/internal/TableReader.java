package org.cronista.packs.internal;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.cronista.model.Coordinates;
import org.cronista.packs.Country;
import org.cronista.packs.PackException;
import org.cronista.packs.Place;

/** Reads rows of countries and places. */
final class TableReader {

  static final List<String> COUNTRY_COLUMNS =
      List.of(
          "iso3",
          "iso2",
          "isoNumeric",
          "name",
          "names",
          "adjectives",
          "demonyms",
          "capital",
          "region",
          "lat",
          "lon");

  static final List<String> PLACE_COLUMNS =
      List.of("name", "alternates", "kind", "country", "admin1", "lat", "lon", "precision", "note");

  /** Columns that a table of places may leave out. */
  static final List<String> OPTIONAL_PLACE_COLUMNS = List.of("abbreviations", "adjectives");

  private static final int EXACT = 1;
  private static final int WORLDWIDE = 7;

  private TableReader() {}

  static Country country(TsvTable.Row row) {
    row.checkLength();
    return new Country(
        code(row, "iso3", "[A-Z]{3}"),
        code(row, "iso2", "[A-Z]{2}"),
        Integer.parseInt(code(row, "isoNumeric", "[0-9]{1,3}")),
        row.get("name"),
        row.parts("names"),
        row.parts("adjectives"),
        row.parts("demonyms"),
        row.find("capital").orElse(""),
        row.get("region"),
        coordinates(row));
  }

  static NamedPlace place(TsvTable.Row row, boolean ofCountryPack) {
    row.checkLength();
    double precision = row.number("precision");
    if (precision != Math.rint(precision) || precision < EXACT || precision > WORLDWIDE) {
      throw row.mistake("bad precision " + row.get("precision") + "; a whole number from 1 to 7");
    }
    Place place =
        new Place(
            OptionalLong.empty(),
            row.get("name"),
            row.get("kind"),
            row.find("country").isEmpty() ? "" : code(row, "country", "[A-Z]{3}"),
            row.find("admin1"),
            Optional.empty(),
            coordinates(row),
            (int) precision,
            0,
            0,
            ofCountryPack);
    return new NamedPlace(
        place, row.parts("alternates"), row.parts("abbreviations"), row.parts("adjectives"));
  }

  private static String code(TsvTable.Row row, String column, String pattern) {
    String code = row.get(column);
    if (!code.matches(pattern)) {
      throw row.mistake("bad %s \"%s\"; it must look like %s".formatted(column, code, pattern));
    }
    return code;
  }

  private static Coordinates coordinates(TsvTable.Row row) {
    try {
      return new Coordinates(row.number("lat"), row.number("lon"));
    } catch (IllegalArgumentException e) {
      throw new PackException(
          row.location(), "no point on Earth: %s, %s".formatted(row.get("lat"), row.get("lon")), e);
    }
  }

  /**
   * A place with its other names.
   *
   * @param place the place
   * @param alternates other names
   * @param abbreviations short forms that are names only when they are written as such
   * @param adjectives such as "Scottish"
   */
  record NamedPlace(
      Place place, List<String> alternates, List<String> abbreviations, List<String> adjectives) {}
}
