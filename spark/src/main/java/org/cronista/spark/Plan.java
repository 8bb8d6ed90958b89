package org.cronista.spark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Which inputs make up which batch. It is written down before anything is coded and only ever
 * grows, so that a run that is started again knows by a batch's name what is in it: a batch is
 * either wholly there or done again, and no input is in two.
 *
 * @param batches in order
 */
record Plan(List<List<Unit>> batches) {

  private static final String ENDING = ".tsv";

  /**
   * The plan in {@code folder}, continued with units of files that are not in it yet.
   *
   * @throws IOException when it cannot be read or written, or when a planned file has changed
   */
  static Plan of(Path folder, List<Unit> units, long batchBytes, Configuration configuration)
      throws IOException {
    FileSystem files = folder.getFileSystem(configuration);
    files.mkdirs(folder);
    List<List<Unit>> batches = new ArrayList<>();
    Map<String, Unit> planned = new HashMap<>();
    FileStatus[] written = files.listStatus(folder, path -> path.getName().endsWith(ENDING));
    Arrays.sort(written);
    for (FileStatus batch : written) {
      List<Unit> read = read(files, batch.getPath());
      batches.add(read);
      read.forEach(unit -> planned.put(unit.path(), unit));
    }
    List<Unit> fresh = new ArrayList<>();
    for (Unit unit : units) {
      Unit before = planned.get(unit.path());
      if (before == null) {
        fresh.add(unit);
      } else if (before.modified() != unit.modified() || before.fileLength() != unit.fileLength()) {
        throw new IOException(
            unit.path()
                + " has changed since this output was begun: choose another --output, or put it"
                + " back.");
      }
    }
    for (List<Unit> batch : packed(fresh, batchBytes)) {
      write(files, new Path(folder, nameOf(batches.size()) + ENDING), batch);
      batches.add(batch);
    }
    return new Plan(batches);
  }

  /** The name of a batch: {@code batch=00012}. */
  static String nameOf(int number) {
    return String.format("batch=%05d", number);
  }

  /** Groups of neighbours of about the same weight. */
  static List<List<Unit>> packed(List<Unit> units, long bytes) {
    List<List<Unit>> groups = new ArrayList<>();
    List<Unit> group = new ArrayList<>();
    long weight = 0;
    for (Unit unit : units) {
      if (!group.isEmpty() && weight + unit.weight() > bytes) {
        groups.add(group);
        group = new ArrayList<>();
        weight = 0;
      }
      group.add(unit);
      weight += unit.weight();
    }
    if (!group.isEmpty()) {
      groups.add(group);
    }
    return groups;
  }

  private static List<Unit> read(FileSystem files, Path path) throws IOException {
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(files.open(path), StandardCharsets.UTF_8))) {
      return in.lines().map(Unit::ofLine).toList();
    }
  }

  private static void write(FileSystem files, Path path, List<Unit> batch) throws IOException {
    Path draft = path.suffix(".part");
    try (FSDataOutputStream out = files.create(draft, true)) {
      for (Unit unit : batch) {
        out.write((unit.toLine() + "\n").getBytes(StandardCharsets.UTF_8));
      }
    }
    if (!files.rename(draft, path)) {
      throw new IOException(path + " cannot be written");
    }
  }
}
