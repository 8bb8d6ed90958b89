package org.cronista.packs.internal;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPInputStream;
import org.cronista.packs.PackException;
import org.cronista.packs.PackLocation;
import org.cronista.packs.internal.WorldPlacesWriter.Group;
import org.cronista.packs.internal.WorldPlacesWriter.Row;

/** Reads {@code gazetteer.tsv.gz}, whose columns its README tells, into a gazetteer file. */
final class WorldPlacesReader {

  private static final List<String> HEADER =
      List.of(
          "id",
          "name",
          "alternates",
          "kind",
          "country",
          "admin1",
          "admin2",
          "lat",
          "lon",
          "population");

  private final String path;
  private int line = 1;

  private WorldPlacesReader(String path) {
    this.path = path;
  }

  /**
   * Compiles a table in memory.
   *
   * @throws PackException if it is not as it should be
   */
  static byte[] compile(PackFile file) {
    try {
      Path folder = Files.createTempDirectory("cronista");
      Path target = folder.resolve("compiled");
      try (InputStream content = new ByteArrayInputStream(file.content())) {
        compile(file.path(), content, folder, target);
        return Files.readAllBytes(target);
      } finally {
        Files.deleteIfExists(target);
        Files.deleteIfExists(folder);
      }
    } catch (IOException e) {
      throw new PackException(file.at(1), "cannot be unzipped: " + e.getMessage(), e);
    }
  }

  /**
   * Compiles a table into a gazetteer file.
   *
   * @param path what messages call it
   * @param zipped its bytes
   * @param folder for files on the way
   * @param target the gazetteer file
   * @return how many places there are
   */
  static int compile(String path, InputStream zipped, Path folder, Path target) throws IOException {
    WorldPlacesReader reader = new WorldPlacesReader(path);
    try (WorldPlacesWriter writer = new WorldPlacesWriter(folder);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(new GZIPInputStream(zipped), StandardCharsets.UTF_8))) {
      reader.readHeader(Optional.ofNullable(lines.readLine()));
      for (String text = lines.readLine(); text != null; text = lines.readLine()) {
        reader.line++;
        writer.add(reader.row(text));
      }
      writer.finish(target, UnaryOperator.identity());
      return writer.size();
    }
  }

  private void readHeader(Optional<String> text) {
    if (text.filter(String.join("\t", HEADER)::equals).isEmpty()) {
      throw mistake("the header must be, with tabs: " + String.join(" ", HEADER));
    }
  }

  private Row row(String text) {
    String[] cells = text.split("\t", -1);
    if (cells.length != HEADER.size()) {
      throw mistake("expected " + HEADER.size() + " cells");
    }
    return new Row(
        wholeNumber(cells[0]),
        cells[1],
        cells[2].isEmpty() ? List.of() : List.of(cells[2].split("\\|")),
        PlaceKind.find(cells[3]).orElseThrow(() -> mistake("unknown kind " + cells[3])),
        new Group(cells[4], cells[5], cells[6]),
        degrees(cells[7]),
        degrees(cells[8]),
        wholeNumber(cells[9]));
  }

  private int wholeNumber(String cell) {
    try {
      return cell.isEmpty() ? 0 : Integer.parseInt(cell);
    } catch (NumberFormatException e) {
      throw new PackException(at(), "expected a whole number, found \"" + cell + "\"", e);
    }
  }

  private double degrees(String cell) {
    try {
      return Double.parseDouble(cell);
    } catch (NumberFormatException e) {
      throw new PackException(at(), "expected degrees, found \"" + cell + "\"", e);
    }
  }

  private PackException mistake(String message) {
    return new PackException(at(), message);
  }

  private PackLocation at() {
    return new PackLocation(path, line);
  }
}
