package org.cronista.cli.work;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.cronista.cli.UsageProblem;
import org.cronista.model.Chronology;
import org.cronista.parquet.ParquetTables;
import org.cronista.publisher.Publisher;
import org.cronista.publisher.PublisherOptions;

/**
 * The folder that results are written to.
 *
 * @param path where it is
 */
public record OutputFolder(Path path) {

  /** The archive's name, when none is given. */
  public static final String ARCHIVE = "archive.db";

  /** The page a person opens first. */
  public static final String PAGE = "chronology.html";

  private static final String RUN = "run.json";

  /** The files that hold the chronology; everything but the archive and the account of the run. */
  public static final List<String> PUBLISHED =
      List.of(
          PAGE,
          "chronology.md",
          "documents.jsonl",
          "claims.jsonl",
          "events.jsonl",
          "disagreements.jsonl",
          "tolls.jsonl",
          "framings.jsonl",
          "links.jsonl",
          "actors.jsonl",
          "events.acled.csv",
          "events.ucdp.csv",
          "events.geojson",
          "timeline.json");

  /**
   * The folder, made if it is not there.
   *
   * @throws UsageProblem when it cannot be made or written to
   */
  public static OutputFolder open(Path path) {
    try {
      Files.createDirectories(path);
    } catch (IOException e) {
      throw new UsageProblem(
          "The folder " + path + " cannot be made: choose another with --out.", e);
    }
    if (!Files.isWritable(path)) {
      throw new UsageProblem(
          "The folder " + path + " cannot be written to: choose another with --out.");
    }
    return new OutputFolder(path);
  }

  /** The files that a run leaves in the folder, and that are therefore no sources. */
  public static List<Path> ownFiles(Path folder) {
    return Stream.concat(
            PUBLISHED.stream(),
            Stream.of(
                Publisher.READINGS,
                ParquetTables.FOLDER,
                RUN,
                ARCHIVE,
                ARCHIVE + "-wal",
                ARCHIVE + "-shm"))
        .map(folder::resolve)
        .toList();
  }

  /** Where the archive is when none is given. */
  public Path archive() {
    return path.resolve(ARCHIVE);
  }

  /** Where the page is. */
  public Path page() {
    return path.resolve(PAGE);
  }

  /** Writes the chronology. */
  public void publish(Chronology chronology) {
    new Publisher(PublisherOptions.defaults()).publish(chronology, path);
  }

  /**
   * Writes what was published once more as Parquet.
   *
   * @throws UncheckedIOException when a file cannot be written
   */
  public void writeTables() {
    try {
      ParquetTables.write(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Takes away the tables of an earlier run, which would not be those of this chronology.
   *
   * @throws UncheckedIOException when a file cannot be deleted
   */
  public void clearTables() {
    try {
      ParquetTables.clear(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes the account of the run, wholly or not at all. */
  public void writeRun(String json) throws IOException {
    Path draft = path.resolve(RUN + ".part");
    try {
      Files.writeString(draft, json, StandardCharsets.UTF_8);
      Files.move(draft, path.resolve(RUN), StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }
}
