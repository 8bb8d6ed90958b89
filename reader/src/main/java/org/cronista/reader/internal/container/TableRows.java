package org.cronista.reader.internal.container;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * The rows of a comma-separated table as bytes, one at a time; a cell in quotation marks may hold
 * line breaks (RFC 4180).
 */
final class TableRows {

  private final InputStream stream;
  private final char delimiter;
  private final long longest;
  private long number;
  private boolean ended;

  TableRows(InputStream stream, char delimiter, long longest) {
    this.stream = stream;
    this.delimiter = delimiter;
    this.longest = longest;
  }

  /**
   * A row.
   *
   * @param number from 1, as a spreadsheet counts, the header included
   * @param bytes without the line's end
   * @param isTooLong whether bytes are missing
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Row(long number, byte[] bytes, boolean isTooLong) {

    boolean isBlank() {
      for (byte b : bytes) {
        if (b != ' ' && b != '\t' && b != ',' && b != ';') {
          return false;
        }
      }
      return !isTooLong;
    }
  }

  /** The next row, or nothing at the end. */
  Optional<Row> next() throws IOException {
    if (ended) {
      return Optional.empty();
    }
    ByteArrayOutputStream row = new ByteArrayOutputStream(1 << 10);
    Quotes quotes = new Quotes();
    boolean tooLong = false;
    int b = stream.read();
    while (b >= 0 && (quotes.open || b != '\n')) {
      quotes.pass(b, delimiter);
      tooLong = tooLong || row.size() >= longest;
      if (!tooLong) {
        row.write(b);
      }
      b = stream.read();
    }
    ended = b < 0;
    number++;
    return ended && row.size() == 0
        ? Optional.empty()
        : Optional.of(new Row(number, withoutReturn(row.toByteArray()), tooLong));
  }

  private static byte[] withoutReturn(byte[] row) {
    boolean returns = row.length > 0 && row[row.length - 1] == '\r';
    return returns ? Arrays.copyOf(row, row.length - 1) : row;
  }

  /** Whether a place in a row lies between quotation marks. */
  private static final class Quotes {

    private boolean open;
    private boolean atCellStart = true;
    private boolean justClosed;

    void pass(int b, char delimiter) {
      boolean mark = b == '"';
      if (open) {
        open = !mark;
        justClosed = mark;
      } else {
        // Right after a closing mark, another one is a mark that is meant.
        open = mark && (atCellStart || justClosed);
        justClosed = false;
        atCellStart = b == delimiter;
      }
    }
  }
}
