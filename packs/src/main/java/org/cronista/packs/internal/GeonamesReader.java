package org.cronista.packs.internal;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.cronista.packs.Country;
import org.cronista.packs.GeonamesImport.Outcome;
import org.cronista.packs.internal.WorldPlacesWriter.Group;
import org.cronista.packs.internal.WorldPlacesWriter.Row;

/** Reads GeoNames' main table, nineteen columns between tabs. One reader serves one import. */
public final class GeonamesReader {

  private static final int COLUMNS = 19;
  private static final int CITY_FROM = 50_000;
  private static final int TOWN_FROM = 5_000;
  private static final int MANY_NAMES_FROM = 20_000;
  private static final int MOST_NAMES = 40;
  private static final int FEW_NAMES = 8;
  private static final int BROKEN_SHOWN = 5;
  private static final int LOOK_AT_FIRST = 100;
  private static final int PROGRESS_EVERY = 100_000;

  private final Map<String, String> iso3 = new HashMap<>();
  private final Set<Character> classes;
  private final LongConsumer progress;
  private final Map<String, String> divisionNames = new HashMap<>();
  private final List<String> firstBroken = new ArrayList<>();
  private long lines;
  private long broken;

  /**
   * A reader.
   *
   * @param countries for their codes; places of others are left out
   * @param classes feature classes to take
   * @param progress told the number of lines now and then
   */
  public GeonamesReader(List<Country> countries, Set<Character> classes, LongConsumer progress) {
    countries.forEach(country -> iso3.put(country.iso2(), country.iso3()));
    iso3.put("XK", "XKX"); // Kosovo: not in ISO 3166, but in use
    this.classes = Set.copyOf(classes);
    this.progress = progress;
  }

  /**
   * Reads a table, in a ZIP file or not, and writes a gazetteer.
   *
   * @throws IOException if that cannot be done
   */
  public Outcome read(Path source, Path target) throws IOException {
    Path folder = target.toAbsolutePath().normalize().resolveSibling(".").normalize();
    Path part = folder.resolve(target.getFileName() + ".part");
    try (InputStream raw = new BufferedInputStream(Files.newInputStream(source));
        WorldPlacesWriter writer = new WorldPlacesWriter(folder)) {
      readLines(isZip(source) ? tableIn(raw, source) : raw, source, writer);
      if (writer.size() == 0) {
        throw new IOException(
            source + ": no place in it; is it a table of GeoNames (allCountries.zip, BO.zip)?");
      }
      writer.finish(part, this::named);
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
      return new Outcome(lines, writer.size(), broken, firstBroken);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static boolean isZip(Path source) {
    return source.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
  }

  private static InputStream tableIn(InputStream raw, Path source) throws IOException {
    ZipInputStream zip = new ZipInputStream(raw);
    for (Optional<ZipEntry> entry = next(zip); entry.isPresent(); entry = next(zip)) {
      String name = entry.get().getName().toLowerCase(Locale.ROOT);
      if (name.endsWith(".txt") && !name.startsWith("readme")) {
        return zip;
      }
    }
    throw new IOException(source + ": no table (*.txt) in it");
  }

  private static Optional<ZipEntry> next(ZipInputStream zip) throws IOException {
    return Optional.ofNullable(zip.getNextEntry());
  }

  private void readLines(InputStream in, Path source, WorldPlacesWriter writer) throws IOException {
    BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16);
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      lines++;
      Optional<Row> row = Optional.empty();
      try {
        row = row(line);
      } catch (IllegalArgumentException e) {
        noteBroken(String.valueOf(e.getMessage()));
      }
      if (row.isPresent()) {
        writer.add(row.get());
      }
      if (lines == LOOK_AT_FIRST && broken == lines) {
        throw new IOException(
            "%s: the first %d lines are not GeoNames' (%s)"
                .formatted(source, lines, firstBroken.get(0)));
      }
      if (lines % PROGRESS_EVERY == 0) {
        progress.accept(lines);
      }
    }
  }

  private void noteBroken(String reason) {
    broken++;
    if (firstBroken.size() < BROKEN_SHOWN) {
      firstBroken.add("line " + lines + ": " + reason);
    }
  }

  private Optional<Row> row(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != COLUMNS) {
      throw new IllegalArgumentException(cells.length + " columns, not " + COLUMNS);
    }
    String feature = cells[6];
    Optional<String> country = Optional.ofNullable(iso3.get(cells[8]));
    if (feature.isEmpty() || !classes.contains(feature.charAt(0)) || country.isEmpty()) {
      return Optional.empty();
    }
    int population = (int) Math.min(Integer.MAX_VALUE, cells[14].isEmpty() ? 0 : number(cells[14]));
    Optional<PlaceKind> kind = kind(feature.charAt(0), cells[7], population);
    if (kind.isEmpty()) {
      return Optional.empty();
    }
    Group group = group(country.get(), cells, kind.get());
    return Optional.of(
        new Row(
            (int) number(cells[0]),
            cells[1],
            alternates(cells[1], cells[2], cells[3], population),
            kind.get(),
            group,
            degrees(cells[4], 90),
            degrees(cells[5], 180),
            population));
  }

  /** Country and codes; "00" is GeoNames' word for none. */
  private Group group(String country, String[] cells, PlaceKind kind) {
    String admin1 = "00".equals(cells[10]) ? "" : cells[10];
    String admin2 = kind == PlaceKind.ADMIN1 ? "" : cells[11];
    if (kind == PlaceKind.ADMIN1) {
      divisionNames.put(country + "." + admin1, cells[1]);
    } else if (kind == PlaceKind.ADMIN2) {
      divisionNames.put(country + "." + admin1 + "." + admin2, cells[1]);
    }
    return new Group(country, admin1, admin2);
  }

  private Group named(Group codes) {
    String first = codes.country() + "." + codes.admin1();
    return new Group(
        codes.country(),
        divisionNames.getOrDefault(first, ""),
        divisionNames.getOrDefault(first + "." + codes.admin2(), ""));
  }

  private static Optional<PlaceKind> kind(char feature, String code, int population) {
    return switch (feature) {
      case 'A' -> division(code);
      case 'P' -> Optional.of(settlement(code, population));
      case 'H' -> Optional.of(PlaceKind.WATER);
      case 'T' -> Optional.of(code.startsWith("ISL") ? PlaceKind.ISLAND : PlaceKind.MOUNTAIN);
      case 'L' ->
          Optional.of(
              code.startsWith("PRK") || code.startsWith("RES") ? PlaceKind.PARK : PlaceKind.REGION);
      case 'S' -> Optional.of(PlaceKind.BUILDING);
      case 'R' -> Optional.of(PlaceKind.ROAD);
      case 'V' -> Optional.of(PlaceKind.PARK);
      default -> Optional.empty();
    };
  }

  /** Countries have a table of their own. */
  private static Optional<PlaceKind> division(String code) {
    return switch (code) {
      case "ADM1" -> Optional.of(PlaceKind.ADMIN1);
      case "ADM2" -> Optional.of(PlaceKind.ADMIN2);
      case "ADM3", "ADM4", "ADM5", "ADMD" -> Optional.of(PlaceKind.DISTRICT);
      default ->
          code.startsWith("PCL") || code.endsWith("H")
              ? Optional.empty()
              : Optional.of(PlaceKind.REGION);
    };
  }

  private static PlaceKind settlement(String code, int population) {
    if ("PPLC".equals(code)) {
      return PlaceKind.CAPITAL;
    }
    if ("PPLX".equals(code)) {
      return PlaceKind.NEIGHBOURHOOD;
    }
    if (population >= CITY_FROM) {
      return PlaceKind.CITY;
    }
    return population >= TOWN_FROM || "PPLA".equals(code) || "PPLA2".equals(code)
        ? PlaceKind.TOWN
        : PlaceKind.VILLAGE;
  }

  private static Set<String> alternates(String name, String ascii, String others, int population) {
    int most = population >= MANY_NAMES_FROM ? MOST_NAMES : FEW_NAMES;
    Set<String> normal = new LinkedHashSet<>(List.of(PlaceName.normalise(name)));
    Set<String> kept = new LinkedHashSet<>();
    List<String> candidates = new ArrayList<>(List.of(ascii));
    candidates.addAll(Arrays.asList(others.split(",")));
    for (String candidate : candidates) {
      if (kept.size() < most && isName(candidate) && normal.add(PlaceName.normalise(candidate))) {
        kept.add(candidate);
      }
    }
    return kept;
  }

  /** In Latin script and written as a name: not "LPB", not a link. */
  private static boolean isName(String text) {
    if (text.length() < 4 || !Character.isUpperCase(text.codePointAt(0))) {
      return false;
    }
    boolean small = false;
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (Character.isDigit(letter) || letter == '/' || letter == '(') {
        return false;
      }
      if (Character.isLetter(letter)
          && Character.UnicodeScript.of(letter) != Character.UnicodeScript.LATIN) {
        return false;
      }
      small |= Character.isLowerCase(letter);
    }
    return small;
  }

  private static long number(String cell) {
    try {
      return Long.parseLong(cell);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("no whole number: \"" + cell + "\"", e);
    }
  }

  private static double degrees(String cell, int most) {
    double degrees;
    try {
      degrees = Double.parseDouble(cell);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("no degrees: \"" + cell + "\"", e);
    }
    if (!(Math.abs(degrees) <= most)) {
      throw new IllegalArgumentException("not on Earth: " + cell);
    }
    return degrees;
  }
}
