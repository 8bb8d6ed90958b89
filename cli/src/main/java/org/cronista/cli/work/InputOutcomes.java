package org.cronista.cli.work;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.cronista.cli.StopSignal;
import org.cronista.reader.DocumentReader;
import org.cronista.reader.InputFile;
import org.cronista.reader.InputReader;
import org.cronista.reader.ReadOutcome;

/**
 * Reads the inputs, several files at a time, and gives the outcomes in the order of the inputs: one
 * for a document, one for each thing inside a file that holds several. For one thread.
 */
final class InputOutcomes implements Iterator<ReadOutcome>, AutoCloseable {

  private static final String STANDARD_INPUT_NAME = "standard-input.jsonl";

  private final ParallelInOrder<InputFile, Source> sources;
  private final Deque<Source> atEnd = new ArrayDeque<>();
  private Optional<Stream<ReadOutcome>> open = Optional.empty();
  private Iterator<ReadOutcome> current = java.util.Collections.emptyIterator();

  /**
   * What an input gives.
   *
   * @param name the input's name
   * @param outcomes opens them; of archives, boxes and tables they are read as they are asked for
   */
  private record Source(String name, Supplier<Stream<ReadOutcome>> outcomes) {}

  InputOutcomes(
      InputList inputs,
      InputStream standardInput,
      InputReader reader,
      int threads,
      StopSignal stop) {
    if (inputs.standardInput()) {
      atEnd.add(
          new Source(
              STANDARD_INPUT_NAME, () -> reader.readJsonLines(standardInput, STANDARD_INPUT_NAME)));
    }
    sources =
        ParallelInOrder.start(
            "reader", inputs.files().iterator(), file -> source(reader, file), threads, stop);
  }

  private static Source source(InputReader reader, InputFile file) {
    if (DocumentReader.isStreamed(file)) {
      return new Source(file.name(), () -> reader.readAll(file));
    }
    // A document, or a mail with what is attached to it.
    try (Stream<ReadOutcome> outcomes = reader.readAll(file)) {
      List<ReadOutcome> all = outcomes.toList();
      return new Source(file.name(), all::stream);
    }
  }

  @Override
  public boolean hasNext() {
    while (!current.hasNext()) {
      Optional<Source> next = nextSource();
      if (next.isEmpty()) {
        return false;
      }
      openSource(next.get());
    }
    return true;
  }

  private Optional<Source> nextSource() {
    return sources.hasNext() ? Optional.of(sources.next()) : Optional.ofNullable(atEnd.poll());
  }

  private void openSource(Source source) {
    closeCurrent();
    Stream<ReadOutcome> outcomes = source.outcomes().get();
    open = Optional.of(outcomes);
    current = outcomes.iterator();
    if (!current.hasNext()) {
      ReadOutcome empty = ReadOutcome.failed(source.name(), "There is nothing in it.", 0);
      current = List.of(empty).iterator();
    }
  }

  private void closeCurrent() {
    open.ifPresent(Stream::close);
    open = Optional.empty();
  }

  @Override
  public ReadOutcome next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return current.next();
  }

  @Override
  public void close() {
    closeCurrent();
    sources.close();
  }
}
