package org.cronista.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.cronista.reader.ChildOptions;
import org.cronista.reader.ChildReader;
import org.cronista.reader.DocumentReader;
import org.cronista.reader.InputFile;
import org.cronista.reader.InputFinder;
import org.cronista.reader.InputReader;
import org.cronista.reader.Outcome;
import org.cronista.reader.ReadOutcome;
import org.cronista.reader.ReaderOptions;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Documents a second, in this process and in one of their own; one thread, one file at a time. */
@State(Scope.Thread)
public class ReadingBenchmark {

  /** The endings of the samples' files that are read. */
  @Param({"txt", "html", "pdf"})
  public String kind = "";

  /** Whether they are read in a process of their own. */
  @Param({"false", "true"})
  public boolean apart;

  private List<InputFile> files = List.of();
  private InputReader reader = new DocumentReader(ReaderOptions.defaults());
  private int next;

  /** Finds the files. */
  @Setup
  public void find() throws IOException {
    Path samples = Path.of("samples");
    if (!Files.isDirectory(samples)) {
      throw new IOException("Run it in the project's folder, where there are samples");
    }
    files =
        InputFinder.find(List.of(samples)).files().stream()
            .filter(file -> file.name().endsWith("." + kind))
            .toList();
    reader = open(apart);
  }

  /** Ends the process. */
  @TearDown
  public void close() {
    reader.close();
  }

  /** A document read. */
  @Benchmark
  @BenchmarkMode(Mode.Throughput)
  @OutputTimeUnit(TimeUnit.SECONDS)
  public ReadOutcome read() {
    InputFile file = files.get(next % files.size());
    next++;
    return only(reader, file);
  }

  /** A process started, the first document of its kind read, the process ended. */
  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  @OutputTimeUnit(TimeUnit.MILLISECONDS)
  public ReadOutcome startAndRead() {
    try (InputReader fresh = open(apart)) {
      return only(fresh, files.get(0));
    }
  }

  private static InputReader open(boolean apart) {
    return apart
        ? new ChildReader(ReaderOptions.defaults(), ChildOptions.of(1))
        : new DocumentReader(ReaderOptions.defaults());
  }

  private static ReadOutcome only(InputReader reader, InputFile file) {
    try (Stream<ReadOutcome> outcomes = reader.readAll(file)) {
      ReadOutcome outcome = outcomes.toList().get(0);
      if (outcome.outcome() != Outcome.READ) {
        throw new IllegalStateException(outcome.toString());
      }
      return outcome;
    }
  }
}
