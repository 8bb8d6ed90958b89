package org.cronista.reader.internal.container;

import org.cronista.reader.internal.Deadline;
import org.cronista.reader.internal.RawFile;
import org.cronista.reader.internal.ReadProblem;
import org.cronista.reader.internal.Reading;
import org.cronista.reader.internal.format.Decoded;
import org.cronista.reader.internal.format.Formats;
import org.cronista.reader.internal.format.JsonLine;

/** One thing in an input that becomes one outcome: a file, a line, a row, or why there is none. */
public sealed interface Part extends Piece {

  /** How it is shown: {@code a.zip!/b.txt}, {@code feed.jsonl#12}. */
  String name();

  /**
   * Reads it.
   *
   * @throws ReadProblem when that cannot be done
   */
  Reading read(Formats formats, Deadline deadline);

  /** A file whose format is told by its name and bytes. */
  record File(RawFile raw, Provenance provenance) implements Part {

    @Override
    public String name() {
      return raw.name();
    }

    @Override
    public Reading read(Formats formats, Deadline deadline) {
      return formats.read(raw, deadline).with(provenance::of);
    }
  }

  /** A line that is a JSON object. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Line(String name, byte[] bytes) implements Part {

    @Override
    public Reading read(Formats formats, Deadline deadline) {
      JsonLine line = JsonLine.read(Decoded.strictly(bytes));
      return new Reading(line.draft(), bytes, "application/json", line.id());
    }
  }

  /** A row of a table of articles. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Row(String name, byte[] bytes, Columns columns) implements Part {

    @Override
    public Reading read(Formats formats, Deadline deadline) {
      return columns.read(bytes);
    }
  }

  /** Something that was not read. */
  record NotRead(String name, ReadProblem problem) implements Part {

    @Override
    public Reading read(Formats formats, Deadline deadline) {
      throw problem;
    }
  }
}
