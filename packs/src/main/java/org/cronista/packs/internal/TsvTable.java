package org.cronista.packs.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.cronista.packs.PackException;
import org.cronista.packs.PackLocation;

/** A tab-separated table with a header line. Blank lines and lines after {@code #} are skipped. */
final class TsvTable {

  private TsvTable() {}

  /**
   * Reads the rows.
   *
   * @param columns those that the header must name, in any order
   * @param optional those that it may name; others are mistakes
   */
  static List<Row> read(PackFile file, List<String> columns, List<String> optional) {
    String[] lines = file.text().split("\r?\n", -1);
    List<String> header = Arrays.asList(lines[0].split("\t", -1));
    for (String column : columns) {
      if (!header.contains(column)) {
        throw new PackException(
            file.at(1), "column \"" + column + "\" is missing; the header must name " + columns);
      }
    }
    for (String column : header) {
      if (!columns.contains(column) && !optional.contains(column)) {
        throw new PackException(
            file.at(1), "unknown column \"" + column + "\"; one of " + String.join(", ", columns));
      }
    }
    List<Row> rows = new ArrayList<>();
    for (int i = 1; i < lines.length; i++) {
      if (!lines[i].isBlank() && !lines[i].startsWith("#")) {
        rows.add(new Row(file.at(i + 1), header, List.of(lines[i].split("\t", -1))));
      }
    }
    return rows;
  }

  /**
   * A line.
   *
   * @param location where it is
   * @param header the columns
   * @param cells the values; short lines lack the last ones
   */
  record Row(PackLocation location, List<String> header, List<String> cells) {

    PackException mistake(String message) {
      return new PackException(location, message);
    }

    Row checkLength() {
      if (cells.size() > header.size()) {
        throw mistake(
            "%d cells for %d columns; remove the tabs too many"
                .formatted(cells.size(), header.size()));
      }
      return this;
    }

    Optional<String> find(String column) {
      int index = header.indexOf(column);
      return index >= 0 && index < cells.size()
          ? Optional.of(cells.get(index).strip()).filter(cell -> !cell.isEmpty())
          : Optional.empty();
    }

    String get(String column) {
      return find(column).orElseThrow(() -> mistake("\"" + column + "\" is empty; fill it in"));
    }

    /** The parts of a cell between bars. */
    List<String> parts(String column) {
      return find(column)
          .map(
              cell ->
                  Arrays.stream(cell.split("\\|"))
                      .map(String::strip)
                      .filter(part -> !part.isEmpty())
                      .distinct()
                      .toList())
          .orElse(List.of());
    }

    double number(String column) {
      try {
        return Double.parseDouble(get(column));
      } catch (NumberFormatException e) {
        throw new PackException(
            location, "\"%s\" is no number: %s".formatted(column, get(column)), e);
      }
    }
  }
}
