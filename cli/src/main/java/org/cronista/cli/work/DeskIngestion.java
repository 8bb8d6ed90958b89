package org.cronista.cli.work;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.cronista.archive.Archive;
import org.cronista.cli.StopSignal;
import org.cronista.cli.UsageProblem;
import org.cronista.cli.progress.Progress;
import org.cronista.cli.run.InputLine;
import org.cronista.cli.run.RunJson;
import org.cronista.cli.run.RunRecord;
import org.cronista.desk.Importer;
import org.cronista.packs.Packs;
import org.cronista.reader.InputReader;

/** Takes a folder in for the desk, as {@code cronista ingest} does. */
public final class DeskIngestion implements Importer {

  private final Supplier<InputReader> readers;
  private final CoderLoader loader;
  private final Packs packs;
  private final Archive archive;
  private final int threads;
  private final Clock clock;

  /**
   * An ingestion into {@code archive}. The language models are loaded when they are first needed.
   *
   * @param readers opens a reader for each run
   */
  public DeskIngestion(
      Supplier<InputReader> readers,
      CoderLoader loader,
      Packs packs,
      Archive archive,
      int threads,
      Clock clock) {
    this.readers = readers;
    this.loader = loader;
    this.packs = packs;
    this.archive = archive;
    this.threads = threads;
    this.clock = clock;
  }

  @Override
  public void take(Path folder, Listener listener, BooleanSupplier cancelled) {
    InputList inputs;
    try {
      inputs = InputList.find(List.of(folder.toString()), List.of());
    } catch (UsageProblem e) {
      return; // an empty folder: nothing to take in, which the list of outcomes says
    }
    StopSignal stop = new StopSignal();
    RunRecord record =
        new RunRecord("import", Map.of("folder", String.valueOf(folder.getFileName())), clock);
    record.packs(packs.contentHash());
    record.tellInputsTo(line -> listener.outcome(outcome(line)));
    try (InputReader reader = readers.get()) {
      new Ingestion(reader, loader, packs, archive, threads, stop)
          .run(
              inputs,
              InputStream.nullInputStream(),
              record,
              new Telling(listener, cancelled, stop));
    }
    if (stop.isRequested()) {
      record.stop();
    }
    archive.recordRun(RunJson.of(record));
  }

  private static Outcome outcome(InputLine line) {
    return new Outcome(
        line.path(),
        line.outcome().name().toLowerCase(Locale.ROOT),
        line.reason(),
        line.document().map(id -> id.value()));
  }

  /** Passes the progress on, and the wish to stop back. */
  private record Telling(Listener listener, BooleanSupplier cancelled, StopSignal stop)
      implements Progress {

    @Override
    public void stage(String doing) {
      passOn();
    }

    @Override
    public void documents(long done, long total) {
      listener.documents(done, total);
      passOn();
    }

    private void passOn() {
      if (cancelled.getAsBoolean()) {
        stop.request();
      }
    }

    @Override
    public void end() {
      // Nothing is shown that would have to be taken down.
    }
  }
}
