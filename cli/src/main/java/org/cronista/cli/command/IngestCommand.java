package org.cronista.cli.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.cronista.archive.Archive;
import org.cronista.cli.ExitStatus;
import org.cronista.cli.Surroundings;
import org.cronista.cli.option.ArchiveLocation;
import org.cronista.cli.option.PackOptions;
import org.cronista.cli.option.QuietOption;
import org.cronista.cli.option.ReadInPlaceOption;
import org.cronista.cli.option.ReadingOptions;
import org.cronista.cli.option.RequiredArchive;
import org.cronista.cli.progress.Progress;
import org.cronista.cli.run.RunJson;
import org.cronista.cli.run.RunRecord;
import org.cronista.cli.work.Checkpoint;
import org.cronista.cli.work.CoderLoader;
import org.cronista.cli.work.CoderSource;
import org.cronista.cli.work.Ingestion;
import org.cronista.cli.work.InputList;
import org.cronista.cli.work.Summary;
import org.cronista.packs.Packs;
import org.cronista.reader.InputReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The first step: documents into an archive. */
@Command(
    name = "ingest",
    mixinStandardHelpOptions = true,
    description = "Read and code documents into an archive.",
    footerHeading = "%nExample:%n",
    footer = "  cronista ingest clippings --archive crisis.db")
public final class IngestCommand implements Callable<Integer> {

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description = "Files, folders, or - for JSON lines on standard input.")
  private List<String> inputs = new ArrayList<>();

  @Mixin private final RequiredArchive archive = new RequiredArchive();
  @Mixin private final ReadingOptions reading = new ReadingOptions();
  @Mixin private final ReadInPlaceOption readInPlace = new ReadInPlaceOption();
  @Mixin private final PackOptions packOptions = new PackOptions();
  @Mixin private final QuietOption quiet = new QuietOption();

  private final Surroundings surroundings;
  private final CoderSource coders;

  /** The command in these surroundings. */
  public IngestCommand(Surroundings surroundings, CoderSource coders) {
    this.surroundings = surroundings;
    this.coders = coders;
  }

  @Override
  public Integer call() {
    int threads = reading.threads();
    ArchiveLocation location = archive.location();
    InputList found = InputList.find(inputs, location.withOwnFiles(List.of()));
    Packs packs = packOptions.load();
    RunRecord record = new RunRecord("ingest", describe(), surroundings.clock());
    record.packs(packs.contentHash());
    try (Archive opened = location.open();
        InputReader reader = readInPlace.reader(reading);
        Progress progress = quiet.progress(surroundings)) {
      CoderLoader coder = coders.loaderFor(packs);
      new Ingestion(reader, coder, packs, opened, threads, surroundings.stop())
          .run(found, surroundings.in(), record, progress);
      new Checkpoint(surroundings.stop(), record, opened, location).pass();
      opened.recordRun(RunJson.of(record));
      progress.end();
      Messages messages = new Messages(surroundings, quiet);
      messages.failures(record);
      messages.say(Summary.inputs(record));
      messages.say(record.storedDocuments() + " documents were new and are now in " + location);
    }
    return record.failures().isEmpty() ? ExitStatus.DONE : ExitStatus.SOME_FAILED;
  }

  private Map<String, Object> describe() {
    Map<String, Object> options = new LinkedHashMap<>();
    options.put("inputs", inputs);
    archive.describe(options);
    reading.describe(options);
    readInPlace.describe(options);
    packOptions.describe(options);
    return options;
  }
}
