package org.cronista.cli.command;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.cronista.archive.Archive;
import org.cronista.cli.ExitStatus;
import org.cronista.cli.Surroundings;
import org.cronista.cli.option.ArchiveLocation;
import org.cronista.cli.option.AsOfOption;
import org.cronista.cli.option.PackOptions;
import org.cronista.cli.option.QuietOption;
import org.cronista.cli.option.RequiredArchive;
import org.cronista.cli.option.RuleOption;
import org.cronista.cli.run.RunJson;
import org.cronista.cli.run.RunRecord;
import org.cronista.cli.work.Checkpoint;
import org.cronista.cli.work.ChronologyBuilder;
import org.cronista.cli.work.Summary;
import org.cronista.model.Chronology;
import org.cronista.packs.Packs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The second step: what happened, and where the accounts part, kept in the archive. */
@Command(
    name = "reconcile",
    mixinStandardHelpOptions = true,
    description = "Work out anew the events and disagreements of an archive and keep them there.",
    footerHeading = "%nExample:%n",
    footer = "  cronista reconcile --archive crisis.db")
public final class ReconcileCommand implements Callable<Integer> {

  @Mixin private final RequiredArchive archive = new RequiredArchive();
  @Mixin private final AsOfOption asOf = new AsOfOption();
  @Mixin private final RuleOption rule = new RuleOption();
  @Mixin private final PackOptions packOptions = new PackOptions();
  @Mixin private final QuietOption quiet = new QuietOption();

  private final Surroundings surroundings;

  /** The command in these surroundings. */
  public ReconcileCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    ArchiveLocation location = archive.location();
    Packs packs = packOptions.load();
    RunRecord record = new RunRecord("reconcile", describe(), surroundings.clock());
    record.packs(packs.contentHash());
    try (Archive opened = location.openExisting()) {
      Chronology chronology =
          new ChronologyBuilder(packs, asOf.day(), rule.rule()).build(opened, "", record);
      new Checkpoint(surroundings.stop(), record, opened, location).pass();
      opened.replaceReconciliation(
          chronology.events(), chronology.disagreements(), chronology.actors());
      opened.recordRun(RunJson.of(record));
      Messages messages = new Messages(surroundings, quiet);
      Summary.chronology(chronology).forEach(messages::say);
    }
    return ExitStatus.DONE;
  }

  private Map<String, Object> describe() {
    Map<String, Object> options = new LinkedHashMap<>();
    archive.describe(options);
    asOf.describe(options);
    rule.describe(options);
    packOptions.describe(options);
    return options;
  }
}
