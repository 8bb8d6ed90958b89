package org.cronista.publisher.format;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One row of a table with named columns, written as RFC 4180 has it, but for the line's end, which
 * is a line feed.
 *
 * <p>A text that a spreadsheet would take for a formula (it begins with {@code = + - @}, a tab or a
 * carriage return) gets a single quote before it. Numbers are never touched.
 */
final class CsvRow {

  private static final String FORMULA = "=+-@\t\r";

  private final Map<String, String> cells = new LinkedHashMap<>();

  CsvRow(List<String> columns) {
    columns.forEach(column -> cells.put(column, ""));
  }

  CsvRow text(String column, String value) {
    boolean formula = !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0;
    return put(column, formula ? "'" + value : value);
  }

  CsvRow text(String column, Optional<String> value) {
    return text(column, value.orElse(""));
  }

  CsvRow number(String column, long value) {
    return put(column, Long.toString(value));
  }

  /** A number already written out. */
  CsvRow number(String column, String value) {
    return put(column, value);
  }

  private CsvRow put(String column, String value) {
    if (!cells.containsKey(column)) {
      throw new IllegalArgumentException("No such column: " + column);
    }
    cells.put(column, value);
    return this;
  }

  void write(Writer out) throws IOException {
    writeCells(cells.values(), out);
  }

  static void writeHeader(List<String> columns, Writer out) throws IOException {
    writeCells(columns, out);
  }

  private static void writeCells(Iterable<String> values, Writer out) throws IOException {
    boolean first = true;
    for (String value : values) {
      if (!first) {
        out.write(',');
      }
      first = false;
      out.write(quoted(value));
    }
    out.write('\n');
  }

  private static String quoted(String value) {
    boolean needed =
        value.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
            || (!value.isEmpty() && (value.charAt(0) == ' ' || value.endsWith(" ")));
    return needed ? '"' + value.replace("\"", "\"\"") + '"' : value;
  }
}
