package org.cronista.packs.internal;

import static org.cronista.packs.internal.WorldPlacesFormat.BLOCK_NAMES;
import static org.cronista.packs.internal.WorldPlacesFormat.GROUP_BYTES;
import static org.cronista.packs.internal.WorldPlacesFormat.GROUP_MASK;
import static org.cronista.packs.internal.WorldPlacesFormat.HASH_AT;
import static org.cronista.packs.internal.WorldPlacesFormat.HASH_BYTES;
import static org.cronista.packs.internal.WorldPlacesFormat.HEADER_BYTES;
import static org.cronista.packs.internal.WorldPlacesFormat.KIND_SHIFT;
import static org.cronista.packs.internal.WorldPlacesFormat.LONGEST_TEXT;
import static org.cronista.packs.internal.WorldPlacesFormat.MAGIC;
import static org.cronista.packs.internal.WorldPlacesFormat.ROW_BYTES;
import static org.cronista.packs.internal.WorldPlacesFormat.UNITS_PER_DEGREE;
import static org.cronista.packs.internal.WorldPlacesFormat.VERSION;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.IntPredicate;
import org.cronista.model.Coordinates;
import org.cronista.packs.Place;

/**
 * The places of the world, read where they lie: a file mapped into memory, no object for any place
 * until somebody asks. Immutable and safe for concurrent use.
 *
 * <p>How well known a place is under a name, in inhabitants: its population; twelve times as much
 * for a state's capital by its first name; a fiftieth for a name that is not its first, since those
 * lists hold many an old or foreign name. A division counts its inhabitants, but a town in it that
 * bears its name and holds a tenth of them goes before it: a bare name is the town's.
 */
final class WorldPlaces {

  private static final long CAPITAL_BONUS = 12;
  private static final long ALTERNATE_MALUS = 50;

  /** A district is less spoken of than a town of as many people. */
  private static final long DISTRICT_MALUS = 4;

  /** "Cook County" is hardly ever called "Cook" where nothing says that a county is meant. */
  private static final long SHORTENED_MALUS = 20;

  /** A division whose namesake town holds this share of its people lends the town its name. */
  private static final long EPONYM_SHARE = 10;

  private final ByteBuffer file;
  private final int rows;
  private final int groupsAt;
  private final int textsAt;
  private final int blocksAt;
  private final int namesAt;
  private final int blocks;
  private final int end;

  private WorldPlaces(ByteBuffer file) {
    this.file = file;
    this.rows = file.getInt(12);
    this.groupsAt = file.getInt(24);
    this.textsAt = file.getInt(28);
    this.blocksAt = file.getInt(32);
    this.namesAt = file.getInt(36);
    this.end = file.getInt(40);
    this.blocks = (namesAt - blocksAt) / 4;
  }

  /**
   * Opens a file.
   *
   * @param file mapped, or in memory
   * @throws IllegalArgumentException if it is no gazetteer, of another version, or cut short
   */
  static WorldPlaces open(ByteBuffer file) {
    if (file.capacity() < HEADER_BYTES || file.getLong(0) != MAGIC) {
      throw new IllegalArgumentException("no gazetteer file");
    }
    if (file.getInt(8) != VERSION) {
      throw new IllegalArgumentException(
          "a gazetteer of version %d, not %d; import it again".formatted(file.getInt(8), VERSION));
    }
    WorldPlaces places = new WorldPlaces(file);
    if (places.end != file.capacity()) {
      throw new IllegalArgumentException(
          "cut short: %d bytes of %d".formatted(file.capacity(), places.end));
    }
    return places;
  }

  /** No places at all. */
  static WorldPlaces none() {
    ByteBuffer file = ByteBuffer.allocate(HEADER_BYTES);
    file.putLong(0, MAGIC).putInt(8, VERSION);
    for (int at = 24; at <= 40; at += 4) {
      file.putInt(at, HEADER_BYTES);
    }
    return open(file);
  }

  /** The hash of the content that the file's header tells. */
  static byte[] contentHash(ByteBuffer file) {
    byte[] hash = new byte[HASH_BYTES];
    file.get(HASH_AT, hash);
    return hash;
  }

  /** How many places there are. */
  int size() {
    return rows;
  }

  /** Whether a name begins with these normalised words. */
  boolean isPrefix(String normalWords) {
    byte[] wanted = normalWords.getBytes(StandardCharsets.UTF_8);
    Cursor cursor = new Cursor();
    if (!cursor.seek(wanted)) {
      return false;
    }
    return cursor.length >= wanted.length
        && Arrays.equals(cursor.name, 0, wanted.length, wanted, 0, wanted.length)
        && (cursor.length == wanted.length || cursor.name[wanted.length] == ' ');
  }

  /**
   * A row that bears a name.
   *
   * @param row its number
   * @param prominence how well known it is under that name, in inhabitants
   */
  record Bearer(int row, long prominence) {}

  /** The rows that bear a normalised name and are wanted, best known first. */
  List<Bearer> listRows(String normalName, IntPredicate wanted) {
    byte[] name = normalName.getBytes(StandardCharsets.UTF_8);
    Cursor cursor = new Cursor();
    if (name.length == 0
        || !cursor.seek(name)
        || !Arrays.equals(cursor.name, 0, cursor.length, name, 0, name.length)) {
      return List.of();
    }
    List<Bearer> found = new ArrayList<>();
    for (int posting : cursor.postings()) {
      int row = posting >>> 1;
      if (wanted.test(row)) {
        found.add(new Bearer(row, prominence(row, (posting & 1) == 0)));
      }
    }
    return withEponymsFirst(found);
  }

  private List<Bearer> withEponymsFirst(List<Bearer> found) {
    Comparator<Bearer> order =
        Comparator.comparingLong(Bearer::prominence).reversed().thenComparingInt(Bearer::row);
    if (found.size() == 1) {
      return found;
    }
    List<Bearer> raised = new ArrayList<>();
    for (Bearer bearer : found) {
      long prominence = bearer.prominence();
      if (kind(bearer.row()).isPopulated()) {
        for (Bearer division : found) {
          if (isEponym(bearer.row(), division.row())) {
            prominence = Math.max(prominence, division.prominence() + 1);
          }
        }
      }
      raised.add(new Bearer(bearer.row(), prominence));
    }
    return raised.stream().sorted(order).toList();
  }

  private boolean isEponym(int town, int division) {
    return kind(division).isDivision()
        && country(town).equals(country(division))
        && admin1(town).equals(admin1(division))
        && population(town) * EPONYM_SHARE >= population(division);
  }

  private long prominence(int row, boolean first) {
    long population = population(row);
    PlaceKind kind = kind(row);
    if (kind.isDivision()) {
      long inhabited = Math.max(population, groupLargest(row));
      if (kind == PlaceKind.ADMIN1) {
        return inhabited;
      }
      return inhabited / DISTRICT_MALUS / (first ? 1 : SHORTENED_MALUS);
    }
    long known = kind == PlaceKind.CAPITAL && first ? CAPITAL_BONUS * population : population;
    return first ? known : known / ALTERNATE_MALUS;
  }

  PlaceKind kind(int row) {
    return PlaceKind.of(rowInt(row, 5) >>> KIND_SHIFT);
  }

  String country(int row) {
    return groupText(row, 0);
  }

  private String admin1(int row) {
    return groupText(row, 1);
  }

  Optional<String> admin2(int row) {
    return nonEmpty(groupText(row, 2));
  }

  private int groupLargest(int row) {
    return file.getInt(group(row) + 12);
  }

  private int group(int row) {
    return groupsAt + (rowInt(row, 5) & GROUP_MASK) * GROUP_BYTES;
  }

  private String groupText(int row, int column) {
    return text(file.getInt(group(row) + 4 * column));
  }

  private int rowInt(int row, int column) {
    return file.getInt(HEADER_BYTES + row * ROW_BYTES + 4 * column);
  }

  private String text(int at) {
    byte[] bytes = new byte[file.get(textsAt + at) & 0xFF];
    file.get(textsAt + at + 1, bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  OptionalLong geonamesId(int row) {
    int id = rowInt(row, 0);
    return id == 0 ? OptionalLong.empty() : OptionalLong.of(id);
  }

  long population(int row) {
    return rowInt(row, 3);
  }

  Coordinates coordinates(int row) {
    // Dividing, not multiplying: 165000 becomes 16.5 and not 16.500000000000001.
    return new Coordinates(rowInt(row, 1) / UNITS_PER_DEGREE, rowInt(row, 2) / UNITS_PER_DEGREE);
  }

  Place place(Bearer bearer) {
    int row = bearer.row();
    PlaceKind kind = kind(row);
    return new Place(
        geonamesId(row),
        text(rowInt(row, 4)),
        kind.word(),
        country(row),
        nonEmpty(admin1(row)),
        admin2(row),
        coordinates(row),
        kind.precision(),
        population(row),
        bearer.prominence(),
        false);
  }

  private static Optional<String> nonEmpty(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  /** Stands on one of the names. */
  private final class Cursor {
    private final byte[] name = new byte[LONGEST_TEXT + 1];
    private int length;
    private int at;

    /** Goes to the first name that is not before these bytes; false if there is none. */
    boolean seek(byte[] wanted) {
      int low = 0;
      int high = blocks - 1;
      while (low < high) {
        int middle = (low + high + 1) >>> 1;
        startBlock(middle);
        if (compare(wanted) <= 0) {
          low = middle;
        } else {
          high = middle - 1;
        }
      }
      if (blocks == 0) {
        return false;
      }
      startBlock(low);
      for (int i = 0; i <= BLOCK_NAMES; i++) {
        if (compare(wanted) >= 0) {
          return true;
        }
        skipPostings();
        if (at >= end) {
          return false;
        }
        readName();
      }
      return true;
    }

    private void startBlock(int block) {
      at = namesAt + file.getInt(blocksAt + 4 * block);
      length = 0;
      readName();
    }

    private void readName() {
      int shared = file.get(at) & 0xFF;
      int further = file.get(at + 1) & 0xFF;
      file.get(at + 2, name, shared, further);
      length = shared + further;
      at += 2 + further;
    }

    private int compare(byte[] wanted) {
      return Arrays.compareUnsigned(name, 0, length, wanted, 0, wanted.length);
    }

    private void skipPostings() {
      int count = varint();
      for (int i = 0; i < count; i++) {
        varint();
      }
    }

    int[] postings() {
      int[] postings = new int[varint()];
      for (int i = 0; i < postings.length; i++) {
        postings[i] = varint();
      }
      return postings;
    }

    private int varint() {
      int number = 0;
      int shift = 0;
      int part;
      do {
        part = file.get(at);
        at++;
        number |= (part & 0x7F) << shift;
        shift += 7;
      } while ((part & 0x80) != 0);
      return number;
    }
  }
}
