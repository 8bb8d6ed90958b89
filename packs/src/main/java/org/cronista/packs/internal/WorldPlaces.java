package org.cronista.packs.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.IntPredicate;
import org.cronista.model.Coordinates;
import org.cronista.packs.Place;

/**
 * Two hundred thousand places in flat arrays, no object for any of them until somebody asks.
 * Immutable and safe for concurrent use.
 *
 * <p>How well known a place is, which orders the places of one name: its population; five times as
 * much for a state's capital by its first name; a quarter for a name that is not its first. A
 * first-level division comes right after its largest city.
 */
final class WorldPlaces {

  /** The kinds that the file tells; a capital is told to others as a city. */
  enum Kind {
    CAPITAL,
    CITY,
    TOWN,
    VILLAGE,
    NEIGHBOURHOOD,
    ADMIN1
  }

  private static final double UNITS_PER_DEGREE = 1e4;

  private static final Kind[] KINDS = Kind.values();
  private static final int CITY_PRECISION = 1;
  private static final int ADMIN1_PRECISION = 4;
  private static final long CAPITAL_BONUS = 5;
  private static final long ALTERNATE_MALUS = 4;

  /** Names in order of rows, each row's first name first. */
  private final NameIndex index;

  private final Columns columns;

  WorldPlaces(NameIndex index, Columns columns) {
    this.index = index;
    this.columns = columns;
  }

  /**
   * The columns, one value a row.
   *
   * @param geonamesIds 0 for none
   * @param latitudes in ten-thousandths of a degree
   * @param longitudes likewise
   * @param populations 0 for unknown
   * @param kinds positions among the values of {@link Kind}
   * @param groups which country and division
   * @param groupCountries by group
   * @param groupDivisions by group; empty for none
   * @param groupLargest inhabitants of the largest city, by group
   * @param names display names
   */
  @SuppressWarnings("ArrayRecordComponent") // flat arrays are the point; nobody compares these
  record Columns(
      int[] geonamesIds,
      int[] latitudes,
      int[] longitudes,
      int[] populations,
      byte[] kinds,
      int[] groups,
      String[] groupCountries,
      String[] groupDivisions,
      int[] groupLargest,
      Texts names) {}

  /** No places at all. */
  static WorldPlaces none() {
    int[] empty = {};
    return new WorldPlaces(
        new NameIndex().build(),
        new Columns(
            empty,
            empty,
            empty,
            empty,
            new byte[0],
            empty,
            new String[0],
            new String[0],
            empty,
            new Texts()));
  }

  /** How many places there are. */
  int size() {
    return columns.geonamesIds.length;
  }

  /** Whether a name begins with these normalised words. */
  boolean isPrefix(String normalWords) {
    return index.isPrefix(normalWords);
  }

  /** The rows that bear a normalised name and are wanted, best known first. */
  List<Integer> listRows(String normalName, IntPredicate wanted) {
    List<Found> found = new ArrayList<>();
    index.forEach(
        normalName,
        (row, first) -> {
          if (wanted.test(row)) {
            found.add(new Found(row, rank(row, first)));
          }
        });
    return found.stream()
        .sorted(Comparator.comparingLong(Found::rank).reversed().thenComparingInt(Found::row))
        .map(Found::row)
        .distinct()
        .toList();
  }

  private record Found(int row, long rank) {}

  private long rank(int row, boolean first) {
    long population = columns.populations[row];
    return switch (kind(row)) {
      case ADMIN1 -> columns.groupLargest[columns.groups[row]] - 1L;
      case CAPITAL -> first ? CAPITAL_BONUS * population : population / ALTERNATE_MALUS;
      default -> first ? population : population / ALTERNATE_MALUS;
    };
  }

  Kind kind(int row) {
    return KINDS[columns.kinds[row]];
  }

  String country(int row) {
    return columns.groupCountries[columns.groups[row]];
  }

  OptionalLong geonamesId(int row) {
    int id = columns.geonamesIds[row];
    return id == 0 ? OptionalLong.empty() : OptionalLong.of(id);
  }

  long population(int row) {
    return columns.populations[row];
  }

  Coordinates coordinates(int row) {
    return new Coordinates(degrees(columns.latitudes[row]), degrees(columns.longitudes[row]));
  }

  private static double degrees(int units) {
    // Dividing, not multiplying: 165000 becomes 16.5 and not 16.500000000000001.
    return units / UNITS_PER_DEGREE;
  }

  Place place(int row) {
    String division = columns.groupDivisions[columns.groups[row]];
    Kind kind = kind(row);
    String word = kind == Kind.CAPITAL ? "city" : kind.name().toLowerCase(Locale.ROOT);
    return new Place(
        geonamesId(row),
        columns.names.get(row),
        word,
        country(row),
        division.isEmpty() ? Optional.empty() : Optional.of(division),
        coordinates(row),
        kind == Kind.ADMIN1 ? ADMIN1_PRECISION : CITY_PRECISION,
        population(row),
        false);
  }
}
