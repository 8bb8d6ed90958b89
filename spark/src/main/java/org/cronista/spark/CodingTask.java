package org.cronista.spark;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiFunction;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** Reads and codes the units of a partition, by the coder that all tasks of a process share. */
final class CodingTask implements FlatMapFunction<Iterator<List<Unit>>, Row> {

  private static final long serialVersionUID = 1;

  /** The columns of the rows. */
  static final String COLUMNS =
      "input STRING, path STRING, start BIGINT, part BIGINT, name STRING, outcome STRING,"
          + " reason STRING, document STRING, json STRING, claims STRING";

  private final Rooms rooms;
  private final Settings settings;

  CodingTask(Rooms rooms, Settings settings) {
    this.rooms = rooms;
    this.settings = settings;
  }

  @Override
  public Iterator<Row> call(Iterator<List<Unit>> groups) throws IOException {
    List<Row> rows = new ArrayList<>();
    while (groups.hasNext()) {
      for (Unit unit : groups.next()) {
        code(unit, rows);
      }
    }
    return rows.iterator();
  }

  @SuppressWarnings("unchecked") // what CodingRoom says it implements
  private void code(Unit unit, List<Row> rows) throws IOException {
    BiFunction<String, Object, Iterator<String[]>> room =
        rooms.room("CodingRoom", BiFunction.class);
    Path path = new Path(unit.path());
    try (FSDataInputStream in = path.getFileSystem(settings.configuration()).open(path)) {
      in.seek(unit.start());
      if (unit.isLines()) {
        add(unit, all(room, unit.name(), numbered(unit, in)), rows);
        return;
      }
      java.nio.file.Path folder = Files.createTempDirectory("cronista");
      java.nio.file.Path copy = folder.resolve(path.getName());
      try {
        Files.copy(in, copy);
        add(unit, all(room, unit.name(), copy), rows);
      } finally {
        Files.deleteIfExists(copy);
        Files.delete(folder);
      }
    }
  }

  /** The unit's lines behind as many empty ones as there are before it: so each has its number. */
  private static InputStream numbered(Unit unit, InputStream in) {
    List<InputStream> parts = new ArrayList<>();
    byte[] block = new byte[1 << 16];
    Arrays.fill(block, (byte) '\n');
    for (long left = unit.firstLine() - 1; left > 0; left -= block.length) {
      parts.add(new ByteArrayInputStream(block, 0, (int) Math.min(left, block.length)));
    }
    parts.add(new Limited(in, unit.end() - unit.start()));
    return new SequenceInputStream(Collections.enumeration(parts));
  }

  private List<String[]> all(
      BiFunction<String, Object, Iterator<String[]>> room, String name, Object content) {
    return rooms.within(
        () -> {
          List<String[]> made = new ArrayList<>();
          room.apply(name, content).forEachRemaining(made::add);
          return made;
        });
  }

  private static void add(Unit unit, List<String[]> made, List<Row> rows) {
    for (int part = 0; part < made.size(); part++) {
      String[] row = made.get(part);
      rows.add(
          RowFactory.create(
              unit.name(),
              unit.path(),
              unit.start(),
              (long) part,
              row[0],
              row[1],
              row[2],
              row[3],
              row[4],
              row[5]));
    }
  }

  /** The first bytes of a stream. */
  private static final class Limited extends FilterInputStream {
    private long left;

    Limited(InputStream in, long length) {
      super(in);
      left = length;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      if (left <= 0) {
        return -1;
      }
      int read = super.read(bytes, offset, (int) Math.min(length, left));
      left -= Math.max(read, 0);
      return read;
    }
  }
}
