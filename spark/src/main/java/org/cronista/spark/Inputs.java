package org.cronista.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;

/**
 * Finds the inputs by the rules of the {@code cronista} command (hidden files and a README at the
 * top are left out) and cuts large files of JSON lines into pieces that begin and end with a line.
 */
final class Inputs {

  private static final List<String> LINES = List.of(".jsonl", ".ndjson");

  private final JavaSparkContext spark;
  private final long pieceBytes;

  Inputs(JavaSparkContext spark, long pieceBytes) {
    this.spark = spark;
    this.pieceBytes = pieceBytes;
  }

  /** A file, and what it is called. */
  private record Found(String name, FileStatus status) {}

  /** The units of all files below these paths, by name, then by path. */
  List<Unit> find(List<String> given) throws IOException {
    List<Found> found = new ArrayList<>();
    for (String path : given) {
      Path root = new Path(path);
      FileSystem files = root.getFileSystem(spark.hadoopConfiguration());
      FileStatus status = files.getFileStatus(root);
      if (status.isDirectory()) {
        walk(files, status, "", found);
      } else {
        found.add(new Found(status.getPath().getName(), status));
      }
    }
    found.sort(
        Comparator.comparing(Found::name).thenComparing(one -> one.status().getPath().toString()));
    List<Unit> units = new ArrayList<>();
    for (Found file : found) {
      units.addAll(units(file));
    }
    return units;
  }

  private static void walk(FileSystem files, FileStatus folder, String prefix, List<Found> found)
      throws IOException {
    for (FileStatus child : files.listStatus(folder.getPath())) {
      String name = child.getPath().getName();
      if (name.startsWith(".") || (prefix.isEmpty() && child.isFile() && isReadme(name))) {
        continue;
      }
      if (child.isDirectory()) {
        walk(files, child, prefix + name + "/", found);
      } else {
        found.add(new Found(prefix + name, child));
      }
    }
  }

  private static boolean isReadme(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.equals("readme") || lower.startsWith("readme.") || lower.startsWith("readme_");
  }

  private List<Unit> units(Found file) {
    long length = file.status().getLen();
    String lower = file.name().toLowerCase(Locale.ROOT);
    if (LINES.stream().noneMatch(lower::endsWith)) {
      return List.of(unit(file, 0, length, 0));
    }
    if (length <= pieceBytes) {
      return List.of(unit(file, 0, length, 1));
    }
    return pieces(file, length);
  }

  private static Unit unit(Found file, long start, long end, long firstLine) {
    FileStatus status = file.status();
    return new Unit(
        file.name(),
        status.getPath().toString(),
        status.getModificationTime(),
        status.getLen(),
        start,
        end,
        firstLine);
  }

  private List<Unit> pieces(Found file, long length) {
    String path = file.status().getPath().toString();
    List<Range> ranges = new ArrayList<>();
    for (long start = 0; start < length; start += pieceBytes) {
      ranges.add(new Range(path, start, Math.min(start + pieceBytes, length)));
    }
    Settings settings = new Settings(spark.hadoopConfiguration());
    List<Breaks> breaks =
        spark
            .parallelize(ranges, ranges.size())
            .map(range -> Breaks.in(range, settings.configuration()))
            .collect();
    List<Unit> units = new ArrayList<>();
    long start = 0;
    long firstLine = 1;
    long line = 1;
    for (int i = 0; i < breaks.size(); i++) {
      Breaks here = breaks.get(i);
      boolean cut = i > 0 && here.firstStart() >= 0 && here.firstStart() < length;
      if (cut) {
        units.add(unit(file, start, here.firstStart(), firstLine));
        start = here.firstStart();
        firstLine = line + 1;
      }
      line += here.count();
    }
    units.add(unit(file, start, length, firstLine));
    return units;
  }

  /** Some bytes of a file. */
  private record Range(String path, long start, long end) implements Serializable {}

  /**
   * The ends of lines in a range.
   *
   * @param count how many
   * @param firstStart where the first line begins that follows one of them, or -1
   */
  private record Breaks(long count, long firstStart) implements Serializable {

    static Breaks in(Range range, Configuration configuration) throws IOException {
      Path path = new Path(range.path());
      long count = 0;
      long firstStart = -1;
      try (FSDataInputStream in = path.getFileSystem(configuration).open(path)) {
        in.seek(range.start());
        byte[] buffer = new byte[1 << 16];
        long at = range.start();
        while (at < range.end()) {
          int read = read(in, buffer, range.end() - at);
          if (read < 0) {
            break;
          }
          for (int i = 0; i < read; i++) {
            if (buffer[i] == '\n') {
              firstStart = firstStart < 0 ? at + i + 1 : firstStart;
              count++;
            }
          }
          at += read;
        }
      }
      return new Breaks(count, firstStart);
    }

    private static int read(InputStream in, byte[] buffer, long left) throws IOException {
      return in.read(buffer, 0, (int) Math.min(buffer.length, left));
    }
  }
}
