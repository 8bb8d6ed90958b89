package org.cronista.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.cronista.archive.Archive;
import org.cronista.cli.ExitStatus;
import org.cronista.cli.Surroundings;
import org.cronista.cli.option.ArchiveLocation;
import org.cronista.cli.option.AsOfOption;
import org.cronista.cli.option.PackOptions;
import org.cronista.cli.option.ParquetOption;
import org.cronista.cli.option.QuietOption;
import org.cronista.cli.option.RequiredArchive;
import org.cronista.cli.option.RuleOption;
import org.cronista.cli.option.TitleOption;
import org.cronista.cli.run.RunJson;
import org.cronista.cli.run.RunRecord;
import org.cronista.cli.work.Checkpoint;
import org.cronista.cli.work.ChronologyBuilder;
import org.cronista.cli.work.OutputFolder;
import org.cronista.cli.work.Summary;
import org.cronista.model.Chronology;
import org.cronista.packs.Packs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * The last step: the files of a chronology. It reconciles what is in the archive at that moment, so
 * that the files are never older than the documents.
 */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = "Write the chronology of an archive as files; the archive stays as it is.",
    footerHeading = "%nExample:%n",
    footer = "  cronista export --archive crisis.db --out june --as-of 2026-06-30")
public final class ExportCommand implements Callable<Integer> {

  @Option(
      names = {"-o", "--out"},
      required = true,
      paramLabel = "DIR",
      description = "Folder for the results; made if it is not there.")
  private Path out = Path.of("");

  @Mixin private final RequiredArchive archive = new RequiredArchive();
  @Mixin private final AsOfOption asOf = new AsOfOption();
  @Mixin private final RuleOption rule = new RuleOption();
  @Mixin private final TitleOption title = new TitleOption();
  @Mixin private final ParquetOption parquet = new ParquetOption();
  @Mixin private final PackOptions packOptions = new PackOptions();
  @Mixin private final QuietOption quiet = new QuietOption();

  private final Surroundings surroundings;

  /** The command in these surroundings. */
  public ExportCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    ArchiveLocation location = archive.location();
    Packs packs = packOptions.load();
    RunRecord record = new RunRecord("export", describe(), surroundings.clock());
    record.packs(packs.contentHash());
    try (Archive opened = location.openExisting()) {
      OutputFolder folder = OutputFolder.open(out);
      Chronology chronology =
          new ChronologyBuilder(packs, asOf.day(), rule.rule())
              .build(opened, title.title(), record);
      new Checkpoint(surroundings.stop(), record, opened, location).pass();
      record.timed("publish", () -> folder.publish(chronology));
      parquet.write(folder, record);
      String json = RunJson.of(record);
      folder.writeRun(json);
      opened.recordRun(json);
      Messages messages = new Messages(surroundings, quiet);
      Summary.notCoded(chronology).forEach(messages::say);
      Summary.chronology(chronology).forEach(messages::say);
      messages.say("Open " + folder.page());
    }
    return ExitStatus.DONE;
  }

  private Map<String, Object> describe() {
    Map<String, Object> options = new LinkedHashMap<>();
    options.put("out", out);
    archive.describe(options);
    asOf.describe(options);
    rule.describe(options);
    title.describe(options);
    parquet.describe(options);
    packOptions.describe(options);
    return options;
  }
}
