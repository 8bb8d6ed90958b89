package org.cronista.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cronista.archive.Archive;
import org.cronista.cli.ExitStatus;
import org.cronista.cli.Surroundings;
import org.cronista.cli.option.ArchiveLocation;
import org.cronista.cli.option.AsOfOption;
import org.cronista.cli.option.PackOptions;
import org.cronista.cli.option.ParquetOption;
import org.cronista.cli.option.QuietOption;
import org.cronista.cli.option.ReadInPlaceOption;
import org.cronista.cli.option.ReadingOptions;
import org.cronista.cli.option.RuleOption;
import org.cronista.cli.option.TitleOption;
import org.cronista.cli.progress.Progress;
import org.cronista.cli.run.RunJson;
import org.cronista.cli.run.RunRecord;
import org.cronista.cli.work.Checkpoint;
import org.cronista.cli.work.ChronologyBuilder;
import org.cronista.cli.work.CoderLoader;
import org.cronista.cli.work.CoderSource;
import org.cronista.cli.work.Ingestion;
import org.cronista.cli.work.InputList;
import org.cronista.cli.work.OutputFolder;
import org.cronista.cli.work.Summary;
import org.cronista.model.Chronology;
import org.cronista.packs.Packs;
import org.cronista.reader.InputReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The main job: from a pile of documents to a chronology. */
@Command(
    name = "chronicle",
    mixinStandardHelpOptions = true,
    description = "Read documents, code and reconcile them, and write the chronology.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  cronista chronicle clippings --out out",
      "  cronista chronicle a.pdf b.html mails --out out --title 'Bolivia 2026'",
      "  feed | cronista chronicle - --out out --archive crisis.db",
      "",
      "Given again with the same --out, the command adds what is new and goes on where it was",
      "stopped. Documents taken away from the inputs stay in the archive."
    })
public final class ChronicleCommand implements Callable<Integer> {

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description = "Files, folders, or - for JSON lines on standard input.")
  private List<String> inputs = new ArrayList<>();

  @Option(
      names = {"-o", "--out"},
      required = true,
      paramLabel = "DIR",
      description = "Folder for the results; made if it is not there.")
  private Path out = Path.of("");

  @Option(
      names = "--archive",
      paramLabel = "FILE|URL",
      description = "The archive: a file, or a jdbc:postgresql: URL. Default: archive.db in --out.")
  private Optional<String> archive = Optional.empty();

  @Mixin private final AsOfOption asOf = new AsOfOption();
  @Mixin private final RuleOption rule = new RuleOption();
  @Mixin private final TitleOption title = new TitleOption();
  @Mixin private final ParquetOption parquet = new ParquetOption();
  @Mixin private final ReadingOptions reading = new ReadingOptions();
  @Mixin private final ReadInPlaceOption readInPlace = new ReadInPlaceOption();
  @Mixin private final PackOptions packOptions = new PackOptions();
  @Mixin private final QuietOption quiet = new QuietOption();

  private final Surroundings surroundings;
  private final CoderSource coders;

  /** The command in these surroundings. */
  public ChronicleCommand(Surroundings surroundings, CoderSource coders) {
    this.surroundings = surroundings;
    this.coders = coders;
  }

  @Override
  public Integer call() throws IOException {
    int threads = reading.threads();
    ArchiveLocation location =
        new ArchiveLocation(archive.orElseGet(() -> out.resolve(OutputFolder.ARCHIVE).toString()));
    InputList found = InputList.find(inputs, location.withOwnFiles(OutputFolder.ownFiles(out)));
    Packs packs = packOptions.load();
    OutputFolder folder = OutputFolder.open(out);
    RunRecord record = new RunRecord("chronicle", describe(location), surroundings.clock());
    record.packs(packs.contentHash());
    try (Archive opened = location.open();
        InputReader reader = readInPlace.reader(reading);
        Progress progress = quiet.progress(surroundings)) {
      Checkpoint checkpoint = new Checkpoint(surroundings.stop(), record, opened, location);
      CoderLoader coder = coders.loaderFor(packs);
      new Ingestion(reader, coder, packs, opened, threads, surroundings.stop())
          .run(found, surroundings.in(), record, progress);
      checkpoint.pass();
      progress.stage("Reconciling");
      Chronology chronology =
          new ChronologyBuilder(packs, asOf.day(), rule.rule())
              .build(opened, title.title(), record);
      checkpoint.pass();
      progress.stage("Writing");
      publish(chronology, folder, opened, record);
      progress.end();
      tell(record, chronology, folder);
    }
    return record.failures().isEmpty() ? ExitStatus.DONE : ExitStatus.SOME_FAILED;
  }

  private void publish(Chronology chronology, OutputFolder folder, Archive opened, RunRecord record)
      throws IOException {
    if (asOf.day().isEmpty()) {
      opened.replaceReconciliation(
          chronology.events(), chronology.disagreements(), chronology.actors());
      opened.replaceSameness(chronology.documents());
    }
    record.timed("publish", () -> folder.publish(chronology));
    parquet.write(folder, record);
    String json = RunJson.of(record);
    folder.writeRun(json);
    opened.recordRun(json);
  }

  private Map<String, Object> describe(ArchiveLocation location) {
    Map<String, Object> options = new LinkedHashMap<>();
    options.put("inputs", inputs);
    options.put("out", out);
    options.put("archive", location);
    asOf.describe(options);
    rule.describe(options);
    title.describe(options);
    parquet.describe(options);
    reading.describe(options);
    readInPlace.describe(options);
    packOptions.describe(options);
    return options;
  }

  private void tell(RunRecord record, Chronology chronology, OutputFolder folder) {
    Messages messages = new Messages(surroundings, quiet);
    messages.failures(record);
    messages.say(Summary.inputs(record));
    Summary.notCoded(chronology).forEach(messages::say);
    Summary.earlier(record, chronology).forEach(messages::say);
    Summary.chronology(chronology).forEach(messages::say);
    messages.say("Open " + folder.page());
  }
}
