package org.cronista.packs.internal;

import static org.cronista.packs.internal.WorldPlacesFormat.BLOCK_NAMES;
import static org.cronista.packs.internal.WorldPlacesFormat.GROUP_BYTES;
import static org.cronista.packs.internal.WorldPlacesFormat.HASH_AT;
import static org.cronista.packs.internal.WorldPlacesFormat.HASH_BYTES;
import static org.cronista.packs.internal.WorldPlacesFormat.HEADER_BYTES;
import static org.cronista.packs.internal.WorldPlacesFormat.KIND_SHIFT;
import static org.cronista.packs.internal.WorldPlacesFormat.LONGEST_TEXT;
import static org.cronista.packs.internal.WorldPlacesFormat.MAGIC;
import static org.cronista.packs.internal.WorldPlacesFormat.ROW_BYTES;
import static org.cronista.packs.internal.WorldPlacesFormat.UNITS_PER_DEGREE;
import static org.cronista.packs.internal.WorldPlacesFormat.VERSION;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.cronista.model.ContentHash;

/**
 * Writes a gazetteer file, row by row, in memory that does not grow with the rows but with the
 * divisions. Used by one thread. The same rows in the same order give the same bytes.
 */
final class WorldPlacesWriter implements AutoCloseable {

  private static final int BUFFER = 1 << 16;
  private static final int NAMES_IN_MEMORY = 1_000_000;

  private final Path folder;
  private final Path rowsFile;
  private final Path textsFile;
  private final DataOutputStream rowsOut;
  private final DataOutputStream textsOut;
  private final NameRuns names;
  private final Map<Group, Integer> groups = new LinkedHashMap<>();
  private final List<Integer> largest = new ArrayList<>();
  private int rows;
  private long textBytes;

  /**
   * Begins with nothing.
   *
   * @param folder a folder that exists, for files on the way
   */
  WorldPlacesWriter(Path folder) throws IOException {
    this(folder, NAMES_IN_MEMORY);
  }

  WorldPlacesWriter(Path folder, int namesInMemory) throws IOException {
    this.folder = Files.createTempDirectory(folder, "gazetteer");
    this.rowsFile = this.folder.resolve("rows");
    this.textsFile = this.folder.resolve("texts");
    this.rowsOut = buffered(rowsFile);
    this.textsOut = buffered(textsFile);
    this.names = new NameRuns(this.folder, namesInMemory);
  }

  private static DataOutputStream buffered(Path file) throws IOException {
    return new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), BUFFER));
  }

  /**
   * Country and divisions.
   *
   * @param country ISO 3166-1 alpha-3
   * @param admin1 first-level division, or its code until {@link #finish}; empty for none
   * @param admin2 second-level division, likewise
   */
  record Group(String country, String admin1, String admin2) {}

  /**
   * One place.
   *
   * @param geonamesId 0 for none
   * @param name as it is shown
   * @param alternates other names
   * @param kind what it is
   * @param group where it lies
   * @param latitude degrees
   * @param longitude degrees
   * @param population inhabitants, 0 for unknown
   */
  record Row(
      int geonamesId,
      String name,
      Collection<String> alternates,
      PlaceKind kind,
      Group group,
      double latitude,
      double longitude,
      int population) {}

  /** Adds a place. */
  void add(Row row) throws IOException {
    int group = groups.computeIfAbsent(row.group(), g -> groups.size());
    if (group == largest.size()) {
      largest.add(0);
    }
    if (row.kind().isPopulated()) {
      largest.set(group, Math.max(largest.get(group), row.population()));
    }
    rowsOut.writeInt(row.geonamesId());
    rowsOut.writeInt((int) Math.round(row.latitude() * UNITS_PER_DEGREE));
    rowsOut.writeInt((int) Math.round(row.longitude() * UNITS_PER_DEGREE));
    rowsOut.writeInt(row.population());
    rowsOut.writeInt(addText(row.name()));
    rowsOut.writeInt(row.kind().ordinal() << KIND_SHIFT | group);
    addName(row.name(), rows << 1);
    for (String alternate : row.alternates()) {
      addName(alternate, rows << 1 | 1);
    }
    rows++;
  }

  /** How many places there are so far. */
  int size() {
    return rows;
  }

  private void addName(String name, int posting) throws IOException {
    byte[] normal = PlaceName.normalise(name).getBytes(StandardCharsets.UTF_8);
    if (normal.length > 0 && normal.length <= LONGEST_TEXT) {
      names.add(normal, posting);
    }
  }

  private int addText(String text) throws IOException {
    int at = (int) textBytes;
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    int length = Math.min(bytes.length, LONGEST_TEXT);
    textsOut.writeByte(length);
    textsOut.write(bytes, 0, length);
    textBytes = Math.addExact(at, length + 1);
    return at;
  }

  /**
   * Writes the file.
   *
   * @param target replaced when it is there
   * @param named gives the group as it is to be shown; may put names in place of codes
   * @throws IOException if it cannot be written
   * @throws ArithmeticException if it would be larger than 2 GiB
   */
  void finish(Path target, UnaryOperator<Group> named) throws IOException {
    ByteBuffer groupTable = groupTable(named);
    rowsOut.close();
    textsOut.close();
    Path namesFile = folder.resolve("names");
    NameBlocks blocks = new NameBlocks();
    try (DataOutputStream out = buffered(namesFile)) {
      blocks.writeTo(out);
    }
    int groupsAt = Math.addExact(HEADER_BYTES, Math.multiplyExact(rows, ROW_BYTES));
    int textsAt = Math.addExact(groupsAt, groupTable.capacity());
    int blocksAt = Math.addExact(textsAt, (int) textBytes);
    int namesAt = Math.addExact(blocksAt, 4 * blocks.starts.size());
    int end = Math.addExact(namesAt, Math.toIntExact(Files.size(namesFile)));
    MessageDigest digest = ContentHash.newDigest();
    try (DataOutputStream out =
        new DataOutputStream(
            new DigestOutputStream(
                new BufferedOutputStream(Files.newOutputStream(target), BUFFER), digest))) {
      out.writeLong(MAGIC);
      for (int number :
          new int[] {VERSION, rows, groups.size(), blocks.count, groupsAt, textsAt, blocksAt}) {
        out.writeInt(number);
      }
      out.writeInt(namesAt);
      out.writeInt(end);
      out.write(new byte[HASH_BYTES]);
      out.flush();
      digest.reset();
      copy(rowsFile, out);
      out.write(groupTable.array());
      copy(textsFile, out);
      for (int start : blocks.starts) {
        out.writeInt(start);
      }
      copy(namesFile, out);
    }
    try (FileChannel channel = FileChannel.open(target, StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.wrap(digest.digest()), HASH_AT);
    }
  }

  private static void copy(Path file, OutputStream out) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      in.transferTo(out);
    }
  }

  private ByteBuffer groupTable(UnaryOperator<Group> named) throws IOException {
    Map<String, Integer> places = new HashMap<>();
    ByteBuffer table = ByteBuffer.allocate(Math.multiplyExact(groups.size(), GROUP_BYTES));
    for (Map.Entry<Group, Integer> entry : groups.entrySet()) {
      Group group = named.apply(entry.getKey());
      for (String text : List.of(group.country(), group.admin1(), group.admin2())) {
        Integer at = places.get(text);
        if (at == null) {
          at = addText(text);
          places.put(text, at);
        }
        table.putInt(at);
      }
      table.putInt(largest.get(entry.getValue()));
    }
    return table;
  }

  @Override
  public void close() throws IOException {
    rowsOut.close();
    textsOut.close();
    names.close();
    for (String file : List.of("rows", "texts", "names")) {
      Files.deleteIfExists(folder.resolve(file));
    }
    Files.deleteIfExists(folder);
  }

  /** Gathers the rows of one name and writes the names in blocks. */
  private final class NameBlocks {
    private final List<Integer> starts = new ArrayList<>();
    private final List<Integer> postings = new ArrayList<>();
    private byte[] current = new byte[0];
    private byte[] before = new byte[0];
    private int count;

    void writeTo(DataOutputStream out) throws IOException {
      names.drain(
          entry -> {
            if (!postings.isEmpty() && !Arrays.equals(entry.name(), current)) {
              writeName(out);
            }
            current = entry.name();
            if (postings.isEmpty() || postings.get(postings.size() - 1) != entry.posting()) {
              postings.add(entry.posting());
            }
          });
      if (!postings.isEmpty()) {
        writeName(out);
      }
    }

    private void writeName(DataOutputStream out) throws IOException {
      int shared = 0;
      if (count % BLOCK_NAMES == 0) {
        starts.add(out.size());
      } else {
        int mismatch = Arrays.mismatch(before, current);
        shared = mismatch < 0 ? current.length : mismatch;
      }
      out.writeByte(shared);
      out.writeByte(current.length - shared);
      out.write(current, shared, current.length - shared);
      writeVarint(out, postings.size());
      for (int posting : postings) {
        writeVarint(out, posting);
      }
      postings.clear();
      before = current;
      count++;
    }

    private void writeVarint(DataOutputStream out, int number) throws IOException {
      int rest = number;
      while (rest >= 0x80) {
        out.writeByte(rest & 0x7F | 0x80);
        rest >>>= 7;
      }
      out.writeByte(rest);
    }
  }
}
