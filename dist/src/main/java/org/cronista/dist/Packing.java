package org.cronista.dist;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;

/** Packs a folder into one file, with the same bytes each time for the same content. */
final class Packing {

  /** The time that every entry bears: that of the build's own jars. */
  private static final long TIME = 1_767_225_600_000L;

  private static final int PROGRAM = 0755;
  private static final int FILE = 0644;

  private Packing() {}

  /** Writes {@code folder} as {@code folder.tar.gz} beside it. */
  static Path tar(Path folder) throws IOException {
    Path target = folder.resolveSibling(folder.getFileName() + ".tar.gz");
    try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(target));
        TarArchiveOutputStream tar =
            new TarArchiveOutputStream(new GzipCompressorOutputStream(file), "UTF-8")) {
      tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
      for (Path path : files(folder)) {
        TarArchiveEntry entry = new TarArchiveEntry(nameOf(folder, path));
        entry.setSize(Files.size(path));
        entry.setMode(mode(path));
        entry.setModTime(TIME);
        tar.putArchiveEntry(entry);
        Files.copy(path, tar);
        tar.closeArchiveEntry();
      }
    }
    return target;
  }

  /** Writes {@code folder} as {@code folder.zip} beside it. */
  static Path zip(Path folder) throws IOException {
    Path target = folder.resolveSibling(folder.getFileName() + ".zip");
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(target)) {
      for (Path path : files(folder)) {
        ZipArchiveEntry entry = new ZipArchiveEntry(nameOf(folder, path));
        entry.setUnixMode(mode(path));
        entry.setTime(TIME);
        zip.putArchiveEntry(entry);
        Files.copy(path, zip);
        zip.closeArchiveEntry();
      }
    }
    return target;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static String nameOf(Path folder, Path path) {
    return folder.getFileName() + "/" + folder.relativize(path).toString().replace('\\', '/');
  }

  private static int mode(Path path) {
    return Files.isExecutable(path) ? PROGRAM : FILE;
  }
}
