package org.cronista.reader.internal.container;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.cronista.reader.internal.ReadProblem;
import org.cronista.reader.internal.format.ByteLines;

/** A file with one JSON object a line. */
final class JsonLinesContainer implements Container {

  private final String name;
  private final InputStream stream;
  private final ByteLines lines;

  JsonLinesContainer(String name, InputStream stream, long longestLine) {
    this.name = name;
    this.stream = stream;
    this.lines = new ByteLines(stream, longestLine);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Optional<Piece> next() {
    if (!lines.hasNext()) {
      return Optional.empty();
    }
    ByteLines.Found line = lines.next();
    String lineName = EntryNames.numbered(name, line.number());
    return Optional.of(
        line.bytes()
            .<Piece>map(bytes -> new Part.Line(lineName, bytes))
            .orElseGet(() -> new Part.NotRead(lineName, ReadProblem.failed(line.problem()))));
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
