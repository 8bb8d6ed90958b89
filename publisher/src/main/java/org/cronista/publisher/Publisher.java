package org.cronista.publisher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cronista.model.Chronology;
import org.cronista.publisher.format.AcledTable;
import org.cronista.publisher.format.AtomicFile;
import org.cronista.publisher.format.GeoJsonMap;
import org.cronista.publisher.format.JsonLines;
import org.cronista.publisher.format.MarkdownChronology;
import org.cronista.publisher.format.TimelineJson;
import org.cronista.publisher.format.UcdpTable;
import org.cronista.publisher.page.ChronologyPage;
import org.cronista.publisher.reading.Readings;
import org.cronista.publisher.view.Dossier;
import org.cronista.publisher.view.ReadingAddress;

/**
 * Writes a chronology as files: a page to read, the same as text, and data for other programs.
 *
 * <p>The same chronology always gives the same bytes; nothing depends on the clock, the machine or
 * the order of the lists handed in. Each file appears whole or not at all. {@code run.json} is not
 * written here: it tells of the run, not of the chronology. Immutable and safe for concurrent use.
 */
public final class Publisher {

  /** The folder, beside the other files, of the documents' own pages. */
  public static final String READINGS = ReadingAddress.FOLDER;

  private final PublisherOptions options;

  /** A publisher that follows {@code options}. */
  public Publisher(PublisherOptions options) {
    this.options = options;
  }

  /**
   * Writes all files, replacing those of an earlier run.
   *
   * @param directory where to; made if it does not exist
   * @throws UncheckedIOException when a file cannot be written
   */
  public void publish(Chronology chronology, Path directory) {
    Dossier dossier = Dossier.of(chronology, options.thinBelow());
    try {
      Files.createDirectories(directory);
      JsonLines lines = new JsonLines();
      AtomicFile.write(
          directory.resolve("documents.jsonl"), out -> lines.writeDocuments(dossier, out));
      AtomicFile.write(directory.resolve("claims.jsonl"), out -> lines.writeClaims(dossier, out));
      AtomicFile.write(directory.resolve("events.jsonl"), out -> lines.writeEvents(dossier, out));
      AtomicFile.write(
          directory.resolve("disagreements.jsonl"), out -> lines.writeDisagreements(dossier, out));
      AtomicFile.write(directory.resolve("actors.jsonl"), out -> lines.writeActors(dossier, out));
      AtomicFile.write(directory.resolve("tolls.jsonl"), out -> lines.writeTolls(dossier, out));
      AtomicFile.write(
          directory.resolve("framings.jsonl"), out -> lines.writeFramings(dossier, out));
      AtomicFile.write(directory.resolve("links.jsonl"), out -> lines.writeLinks(dossier, out));
      AtomicFile.write(
          directory.resolve("events.acled.csv"), out -> new AcledTable(dossier).write(out));
      AtomicFile.write(
          directory.resolve("events.ucdp.csv"), out -> new UcdpTable(dossier).write(out));
      AtomicFile.write(
          directory.resolve("events.geojson"), out -> new GeoJsonMap(dossier).write(out));
      AtomicFile.write(
          directory.resolve("timeline.json"), out -> new TimelineJson(dossier).write(out));
      AtomicFile.write(
          directory.resolve("chronology.md"), out -> new MarkdownChronology(dossier).write(out));
      AtomicFile.write(
          directory.resolve("chronology.html"),
          out -> new ChronologyPage(dossier, options.quotesShown()).write(out));
      new Readings(dossier).write(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
