package org.cronista.packs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import org.cronista.packs.internal.GeonamesReader;

/**
 * Makes a gazetteer of the tables that GeoNames publishes ({@code allCountries.zip}, {@code
 * BO.zip}, or the text in them), to be put into a pack. The table is read as a stream; memory does
 * not grow with it but with the number of divisions.
 */
public final class GeonamesImport {

  /** GeoNames' feature classes that are taken unless one says otherwise. */
  public static final Set<Character> USUAL_CLASSES = Set.of('A', 'P', 'H', 'T', 'L');

  private GeonamesImport() {}

  /**
   * What came of it.
   *
   * @param lines lines read
   * @param places places taken
   * @param broken lines that are not as GeoNames writes them, which were left out
   * @param firstBroken the first of these, with line number and reason
   */
  public record Outcome(long lines, long places, long broken, List<String> firstBroken) {
    /** Copies the list. */
    public Outcome {
      firstBroken = List.copyOf(firstBroken);
    }
  }

  /**
   * Imports a table.
   *
   * @param source a ZIP file with a table in it, or the table as text
   * @param target the gazetteer file, named {@code *.gazetteer}; its folder must exist
   * @param countries the countries, for their codes
   * @param classes which of GeoNames' feature classes to take
   * @param progress told the number of lines now and then
   * @throws IOException if the file cannot be read or is no such table, or the target cannot be
   *     written; the target is then as it was before
   */
  public static Outcome run(
      Path source,
      Path target,
      List<Country> countries,
      Set<Character> classes,
      LongConsumer progress)
      throws IOException {
    return new GeonamesReader(countries, classes, progress).read(source, target);
  }
}
