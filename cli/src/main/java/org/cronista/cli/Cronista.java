package org.cronista.cli;

import org.cronista.cli.command.BenchCommand;
import org.cronista.cli.command.ChronicleCommand;
import org.cronista.cli.command.CodeCommand;
import org.cronista.cli.command.DoctorCommand;
import org.cronista.cli.command.EvaluateCommand;
import org.cronista.cli.command.ExplainCommand;
import org.cronista.cli.command.ExportCommand;
import org.cronista.cli.command.GazetteerCommand;
import org.cronista.cli.command.IngestCommand;
import org.cronista.cli.command.ReconcileCommand;
import org.cronista.cli.command.SearchCommand;
import org.cronista.cli.command.ServeCommand;
import org.cronista.cli.command.TrainCommand;
import org.cronista.cli.command.VerifyCommand;
import org.cronista.cli.work.CoderSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command itself; what it does is done by the commands below it. */
@Command(
    name = "cronista",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "Reads documents that tell conflicting stories about a political crisis and returns a "
          + "chronology that can be defended line by line: who did what to whom, when, where, how "
          + "many, according to whom, and where the sources disagree."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  cronista chronicle samples/bolivia-2019-2026 --out out",
      "      read a folder; then open out/chronology.html",
      "  cronista chronicle *.pdf clippings --out out --as-of 2026-05-31",
      "      what could be known at the end of May",
      "  cronista code feed.jsonl > coded.jsonl",
      "      code many short texts, one JSON line each",
      "  cronista explain \"Police detained four miners in Oruro.\"",
      "      see how a sentence is read",
      "  cronista search 'strike place:Potosí date:2021' --archive out/archive.db",
      "      find words, names and dates in what was read",
      "  cronista serve --archive out/archive.db",
      "      read, correct and decide in a browser, on this machine",
      "  cronista verify out --sources clippings",
      "      check every quotation against the documents",
      "  cronista doctor",
      "      see whether everything needed is here",
      "",
      "Exit status: 0 all done; 1 done, but some inputs could not be read or a check failed;",
      "2 wrong usage; 3 a failure inside the program; 130 stopped by Ctrl-C."
    })
public final class Cronista implements Runnable {

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Show the stack trace of a failure.")
  private boolean debug = false;

  private Cronista() {}

  /** The command line with all commands. */
  public static CommandLine commandLine(Surroundings surroundings, CoderSource coders) {
    Cronista cronista = new Cronista();
    CommandLine line = new CommandLine(cronista);
    line.addSubcommand(new ChronicleCommand(surroundings, coders));
    line.addSubcommand(new CodeCommand(surroundings, coders));
    line.addSubcommand(new IngestCommand(surroundings, coders));
    line.addSubcommand(new ReconcileCommand(surroundings));
    line.addSubcommand(new ExportCommand(surroundings));
    line.addSubcommand(new SearchCommand(surroundings));
    line.addSubcommand(new ServeCommand(surroundings, coders));
    line.addSubcommand(new VerifyCommand(surroundings));
    line.addSubcommand(new TrainCommand(surroundings));
    line.addSubcommand(new ExplainCommand(surroundings, coders));
    line.addSubcommand(new EvaluateCommand(surroundings, coders));
    line.addSubcommand(new BenchCommand(surroundings));
    line.addSubcommand(new GazetteerCommand(surroundings));
    line.addSubcommand(new DoctorCommand(surroundings));
    Failures failures = new Failures(surroundings.err(), () -> cronista.debug);
    line.setParameterExceptionHandler(failures);
    line.setExecutionExceptionHandler(failures);
    line.setOut(Surroundings.writer(surroundings.out()));
    line.setErr(Surroundings.writer(surroundings.err()));
    line.setUsageHelpAutoWidth(true);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    return line;
  }

  /** Without a command there is nothing to do but to tell what there is. */
  @Override
  public void run() {
    throw new UsageProblem(
        "Which command? `cronista --help` lists them; to begin:\n"
            + "  cronista chronicle FOLDER --out out");
  }
}
