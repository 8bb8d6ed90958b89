package org.cronista.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
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

/**
 * Documents a second, in this process and in one of their own: the samples' files, one after the
 * other, after as many to warm up. Counts the processor time of both processes, which a busy
 * machine hardly changes, as well as the time on the clock.
 */
public final class ReadingCost {

  private static final List<String> KINDS = List.of("txt", "html", "pdf");
  private static final int DOCUMENTS = 150;

  private ReadingCost() {}

  /** Prints a table. Run in the project's folder. */
  public static void main(String[] arguments) throws IOException {
    PrintStream out = System.out;
    out.println("kind, where: documents a second of processor time, and by the clock");
    for (String kind : KINDS) {
      List<InputFile> files = files(kind);
      try (InputReader here = new DocumentReader(ReaderOptions.defaults())) {
        print(out, kind + ", in place", here, files);
      }
      try (InputReader apart = open()) {
        print(out, kind + ", apart", apart, files);
      }
    }
    long started = System.nanoTime();
    try (ChildReader apart = open()) {
      apart.tryToStart();
      out.printf(
          Locale.ROOT,
          "a process: %.2f s of processor time to start, %.2f s by the clock%n",
          seconds(childrenTime()),
          (System.nanoTime() - started) / 1e9);
      Duration before = childrenTime();
      read(apart, files("txt").get(0));
      out.printf(
          Locale.ROOT,
          "its first document, a text: %.2f s of processor time%n",
          seconds(childrenTime().minus(before)));
    }
  }

  private static ChildReader open() {
    return new ChildReader(ReaderOptions.defaults(), ChildOptions.of(1));
  }

  private static List<InputFile> files(String kind) throws IOException {
    Path samples = Path.of("samples");
    if (!Files.isDirectory(samples)) {
      throw new IOException("Run it in the project's folder, where there are samples");
    }
    return InputFinder.find(List.of(samples)).files().stream()
        .filter(file -> file.name().endsWith("." + kind))
        .toList();
  }

  private static void print(
      PrintStream out, String what, InputReader reader, List<InputFile> files) {
    readAll(reader, files);
    Duration before = processorTime();
    long started = System.nanoTime();
    readAll(reader, files);
    double clock = (System.nanoTime() - started) / 1e9;
    double processor = seconds(processorTime().minus(before));
    out.printf(
        Locale.ROOT, "%s: %.0f, %.0f%n", what, DOCUMENTS / processor, DOCUMENTS / clock);
  }

  private static void readAll(InputReader reader, List<InputFile> files) {
    for (int i = 0; i < DOCUMENTS; i++) {
      read(reader, files.get(i % files.size()));
    }
  }

  private static void read(InputReader reader, InputFile file) {
    try (Stream<ReadOutcome> outcomes = reader.readAll(file)) {
      for (ReadOutcome outcome : outcomes.toList()) {
        if (outcome.outcome() != Outcome.READ) {
          throw new IllegalStateException(outcome.toString());
        }
      }
    }
  }

  private static Duration processorTime() {
    return timeOf(ProcessHandle.current()).plus(childrenTime());
  }

  private static Duration childrenTime() {
    return ProcessHandle.current()
        .children()
        .map(ReadingCost::timeOf)
        .reduce(Duration.ZERO, Duration::plus);
  }

  private static Duration timeOf(ProcessHandle process) {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  private static double seconds(Duration duration) {
    return duration.toNanos() / 1e9;
  }
}
