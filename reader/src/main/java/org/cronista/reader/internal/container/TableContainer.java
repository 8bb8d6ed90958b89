package org.cronista.reader.internal.container;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import org.cronista.reader.internal.ReadProblem;
import org.cronista.reader.internal.format.Decoded;

/** A table of articles: one document a row. */
final class TableContainer implements Container {

  private final String name;
  private final InputStream stream;
  private final TableRows rows;
  private final Columns columns;

  private TableContainer(String name, InputStream stream, TableRows rows, Columns columns) {
    this.name = name;
    this.stream = stream;
    this.rows = rows;
    this.columns = columns;
  }

  /** Opens a table; nothing when it is not one of articles. Then nothing has been read of it. */
  static Optional<Container> open(Member member, long longestRow) throws IOException {
    byte[] head = member.head();
    Optional<Columns> columns = Columns.find(firstRow(head));
    if (columns.isEmpty()) {
      return Optional.empty();
    }
    InputStream utf8 = Decoded.asUtf8(member.stream(), head);
    TableRows rows = new TableRows(utf8, columns.get().delimiter(), longestRow);
    rows.next();
    return Optional.of(new TableContainer(member.name(), member.stream(), rows, columns.get()));
  }

  private static byte[] firstRow(byte[] head) throws IOException {
    byte[] utf8 = Decoded.asUtf8(new ByteArrayInputStream(head), head).readAllBytes();
    int end = 0;
    while (end < utf8.length && utf8[end] != '\n' && utf8[end] != '\r') {
      end++;
    }
    return Arrays.copyOf(utf8, end);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Optional<Piece> next() throws IOException {
    Optional<TableRows.Row> row = rows.next();
    while (row.isPresent() && row.get().isBlank()) {
      row = rows.next();
    }
    return row.map(
        found -> {
          String shown = EntryNames.numbered(name, found.number());
          return found.isTooLong()
              ? new Part.NotRead(
                  shown,
                  ReadProblem.failed("The row is too long: a quotation mark is never closed."))
              : new Part.Row(shown, found.bytes(), columns);
        });
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
