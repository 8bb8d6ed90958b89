package org.cronista.packs.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.cronista.packs.PackException;
import org.cronista.packs.internal.WorldPlaces.Kind;

/** Reads {@code gazetteer.tsv.gz}, whose columns its README tells. One reader serves one file. */
final class WorldPlacesReader {

  private static final String HEADER =
      "id\tname\talternates\tkind\tcountry\tadmin1\tlat\tlon\tpopulation";
  private static final List<byte[]> KIND_WORDS =
      Arrays.stream(Kind.values())
          .map(kind -> kind.name().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8))
          .toList();
  private static final byte[] ADMIN1 = "admin1".getBytes(StandardCharsets.UTF_8);
  private static final int COLUMNS = 9;
  private static final int DECIMALS = 4;

  private final PackFile file;
  private final byte[] bytes;
  private final int[] starts = new int[COLUMNS + 1];
  private final NameIndex index = new NameIndex();
  private final Texts names = new Texts();
  private final List<String> groupCountries = new ArrayList<>();
  private final List<String> groupDivisions = new ArrayList<>();
  private int[] groupLargest = new int[1 << 10];
  private int[] geonamesIds = new int[0];
  private int[] latitudes = new int[0];
  private int[] longitudes = new int[0];
  private int[] populations = new int[0];
  private byte[] kinds = new byte[0];
  private int[] groups = new int[0];
  private byte[] country = new byte[0];
  private byte[] division = new byte[0];
  private int line = 1;

  private WorldPlacesReader(PackFile file, byte[] bytes) {
    this.file = file;
    this.bytes = bytes;
  }

  /**
   * Reads the places.
   *
   * @throws PackException if the file is not as it should be
   */
  static WorldPlaces read(PackFile file) {
    try (InputStream unzipped =
        new GZIPInputStream(new ByteArrayInputStream(file.content()), 1 << 16)) {
      return new WorldPlacesReader(file, unzipped.readAllBytes()).read();
    } catch (IOException e) {
      throw new PackException(file.at(1), "cannot be unzipped: " + e.getMessage(), e);
    }
  }

  private WorldPlaces read() {
    int position = readHeader();
    int row = 0;
    ensureRows(1 << 17);
    while (position < bytes.length) {
      line++;
      position = splitLine(position);
      if (row == geonamesIds.length) {
        ensureRows(row * 2);
      }
      readRow(row);
      row++;
    }
    ensureRows(row);
    return new WorldPlaces(
        index.build(),
        new WorldPlaces.Columns(
            geonamesIds,
            latitudes,
            longitudes,
            populations,
            kinds,
            groups,
            groupCountries.toArray(String[]::new),
            groupDivisions.toArray(String[]::new),
            Arrays.copyOf(groupLargest, groupCountries.size()),
            names.trim()));
  }

  private int readHeader() {
    byte[] header = (HEADER + "\n").getBytes(StandardCharsets.UTF_8);
    if (bytes.length < header.length
        || !Arrays.equals(bytes, 0, header.length, header, 0, header.length)) {
      throw mistake("the header must be, with tabs: " + HEADER.replace('\t', ' '));
    }
    return header.length;
  }

  private void ensureRows(int rows) {
    geonamesIds = Arrays.copyOf(geonamesIds, rows);
    latitudes = Arrays.copyOf(latitudes, rows);
    longitudes = Arrays.copyOf(longitudes, rows);
    populations = Arrays.copyOf(populations, rows);
    kinds = Arrays.copyOf(kinds, rows);
    groups = Arrays.copyOf(groups, rows);
  }

  /** Notes where the cells of a line begin and returns where the next line does. */
  private int splitLine(int start) {
    int cell = 0;
    starts[0] = start;
    int position = start;
    while (position < bytes.length && bytes[position] != '\n') {
      if (bytes[position] == '\t') {
        cell++;
        if (cell == COLUMNS) {
          break;
        }
        starts[cell] = position + 1;
      }
      position++;
    }
    if (cell != COLUMNS - 1) {
      throw mistake("expected " + COLUMNS + " cells");
    }
    starts[COLUMNS] = position + 1;
    return position + 1;
  }

  private void readRow(int row) {
    geonamesIds[row] = wholeNumber(0);
    names.add(bytes, starts[1], end(1));
    index.add(bytes, starts[1], end(1), row, true);
    readAlternates(row);
    kinds[row] = kind();
    groups[row] = group(row);
    latitudes[row] = units(6);
    longitudes[row] = units(7);
    populations[row] = wholeNumber(8);
    if (!isText(3, ADMIN1)) {
      int group = groups[row];
      groupLargest[group] = Math.max(groupLargest[group], populations[row]);
    }
  }

  private byte kind() {
    for (int ordinal = 0; ordinal < KIND_WORDS.size(); ordinal++) {
      if (isText(3, KIND_WORDS.get(ordinal))) {
        return (byte) ordinal;
      }
    }
    throw mistake("unknown kind " + text(3));
  }

  private void readAlternates(int row) {
    int start = starts[2];
    int end = end(2);
    for (int position = start; position <= end && start < end; position++) {
      if (position == end || bytes[position] == '|') {
        index.add(bytes, start, position, row, false);
        start = position + 1;
      }
    }
  }

  /** Rows of one country and division stand together. */
  private int group(int row) {
    if (row > 0 && isText(4, country) && isText(5, division)) {
      return groupCountries.size() - 1;
    }
    groupCountries.add(text(4));
    groupDivisions.add(text(5));
    country = Arrays.copyOfRange(bytes, starts[4], end(4));
    division = Arrays.copyOfRange(bytes, starts[5], end(5));
    if (groupLargest.length < groupCountries.size()) {
      groupLargest = Arrays.copyOf(groupLargest, groupLargest.length * 2);
    }
    return groupCountries.size() - 1;
  }

  private boolean isText(int cell, byte[] expected) {
    return Arrays.equals(bytes, starts[cell], end(cell), expected, 0, expected.length);
  }

  private int end(int cell) {
    return starts[cell + 1] - 1;
  }

  private String text(int cell) {
    return new String(bytes, starts[cell], end(cell) - starts[cell], StandardCharsets.UTF_8);
  }

  private int wholeNumber(int cell) {
    int number = 0;
    for (int position = starts[cell]; position < end(cell); position++) {
      number = number * 10 + digit(position);
    }
    return number;
  }

  /** Degrees with up to four decimals, as ten-thousandths. */
  private int units(int cell) {
    int position = starts[cell];
    boolean negative = bytes[position] == '-';
    if (negative) {
      position++;
    }
    int number = 0;
    int decimals = 0;
    boolean afterPoint = false;
    for (; position < end(cell); position++) {
      if (bytes[position] == '.') {
        afterPoint = true;
      } else {
        number = number * 10 + digit(position);
        decimals += afterPoint ? 1 : 0;
      }
    }
    for (; decimals < DECIMALS; decimals++) {
      number *= 10;
    }
    return negative ? -number : number;
  }

  private int digit(int position) {
    int digit = bytes[position] - '0';
    if (digit < 0 || digit > 9) {
      throw mistake("expected a number, found \"" + (char) bytes[position] + "\"");
    }
    return digit;
  }

  private PackException mistake(String message) {
    return new PackException(file.at(line), message);
  }
}
