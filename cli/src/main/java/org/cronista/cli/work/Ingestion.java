package org.cronista.cli.work;

import java.io.InputStream;
import java.util.Optional;
import org.cronista.archive.Archive;
import org.cronista.cli.StopSignal;
import org.cronista.cli.progress.Progress;
import org.cronista.cli.run.InputLine;
import org.cronista.cli.run.RunRecord;
import org.cronista.model.Document;
import org.cronista.packs.Packs;
import org.cronista.reader.InputReader;
import org.cronista.reader.Outlets;

/**
 * Reads, codes and stores a pile of inputs: reading and coding by several threads, storing by one,
 * a document at a time, so that what is stored is whole whenever the run ends.
 */
public final class Ingestion {

  private final InputReader reader;
  private final Outlets outlets;
  private final ItemCoder coder;
  private final CoderLoader loader;
  private final Archive archive;
  private final int threads;
  private final StopSignal stop;

  /** An ingestion into {@code archive} by {@code threads} threads. */
  public Ingestion(
      InputReader reader,
      CoderLoader loader,
      Packs packs,
      Archive archive,
      int threads,
      StopSignal stop) {
    this.reader = reader;
    this.outlets = Catalogue.of(packs);
    this.coder = new ItemCoder(loader, packs);
    this.loader = loader;
    this.archive = archive;
    this.threads = threads;
    this.stop = stop;
  }

  /**
   * Takes all inputs in, or as many as can be before a stop is asked for.
   *
   * @param record is told what became of every input
   */
  public void run(
      InputList inputs, InputStream standardInput, RunRecord record, Progress progress) {
    boolean first = archive.listRuns().isEmpty();
    if (first) {
      loader.begin(); // while the first files are read; later runs may have nothing new to code
    }
    progress.stage(
        first ? "Loading the language models, reading and coding" : "Reading and coding");
    inputs.notRead().stream().map(InputLine::withoutDocument).forEach(record::addInput);
    record.timed("ingest", () -> takeIn(inputs, standardInput, record, progress));
    loader
        .findDuration()
        .ifPresent(
            took -> {
              record.time("loadCoder", took.toMillis());
              record.coder(loader.get().version());
            });
  }

  private void takeIn(
      InputList inputs, InputStream standardInput, RunRecord record, Progress progress) {
    try (InputOutcomes outcomes = new InputOutcomes(inputs, standardInput, reader, threads, stop)) {
      ReadItems items = new ReadItems(outcomes, outlets::named, this::isKnown);
      try (ParallelInOrder<ReadItem, CodedItem> coded =
          ParallelInOrder.start("coder", items, coder::code, threads, stop)) {
        long done = 0;
        while (!stop.isRequested() && coded.hasNext()) {
          put(coded.next(), record);
          done++;
          progress.documents(done, Math.max(inputs.files().size(), items.taken()));
        }
      }
    }
  }

  private boolean isKnown(Document document) {
    return archive.findCoderVersion(document.id()).equals(Optional.of(coder.version(document)));
  }

  private void put(CodedItem item, RunRecord record) {
    item.toStore()
        .ifPresent(
            coding -> {
              archive.store(coding.document(), coding.coded(), coding.version());
              record.addStored();
            });
    record.addInput(item.line());
  }
}
