package org.cronista.cli.option;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cronista.archive.Archive;
import org.cronista.cli.UsageProblem;

/**
 * Where an archive is.
 *
 * @param fileOrUrl a file, or the URL of a database
 */
public record ArchiveLocation(String fileOrUrl) {

  private static final String URL_START = "jdbc:";

  /** Whether it is a database server's. */
  public boolean isUrl() {
    return fileOrUrl.startsWith(URL_START);
  }

  /** The files given, and those of this archive, if it is in files. */
  public List<Path> withOwnFiles(List<Path> others) {
    return isUrl()
        ? others
        : Stream.concat(
                others.stream(), Stream.of("", "-wal", "-shm").map(end -> Path.of(fileOrUrl + end)))
            .toList();
  }

  /** Opens the archive and creates it when there is none. */
  public Archive open() {
    return Archive.open(fileOrUrl);
  }

  /**
   * Opens the archive.
   *
   * @throws UsageProblem when there is none
   */
  public Archive openExisting() {
    if (!isUrl() && !Files.isRegularFile(Path.of(fileOrUrl))) {
      throw new UsageProblem(
          "There is no archive "
              + fileOrUrl
              + ": check the path, or make one with `cronista ingest`.");
    }
    return open();
  }

  /** The location without a password. */
  @Override
  public String toString() {
    return fileOrUrl
        .replaceAll("(?i)(password=)[^&]*", "$1***")
        .replaceAll("//[^/@]*:[^/@]*@", "//***@");
  }
}
