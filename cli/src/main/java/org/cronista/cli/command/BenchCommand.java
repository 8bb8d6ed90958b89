package org.cronista.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cronista.cli.ExitStatus;
import org.cronista.cli.Surroundings;
import org.cronista.cli.UsageProblem;
import org.cronista.cli.bench.Bench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** How fast the whole way is. */
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    description = {
      "Measure the whole way from text to chronology, stage by stage, on one thread, and beside it"
          + " bare CoreNLP on the same texts. Without a file, on articles made up of the samples:"
          + " the same for everybody."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  cronista bench --documents 500",
      "  cronista bench feed.jsonl --compare 0",
      "  cronista bench --documents 100000 --make feed.jsonl"
    })
public final class BenchCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE.jsonl",
      description = "Articles to measure with, one JSON line each.")
  private Optional<Path> file = Optional.empty();

  @Option(
      names = "--documents",
      paramLabel = "N",
      defaultValue = "200",
      description = "How many at most. Default: 200.")
  private int documents = 200;

  @Option(
      names = "--compare",
      paramLabel = "N",
      defaultValue = "40",
      description = "How many of them also go through CoreNLP. Default: 40.")
  private int compared = 40;

  @Option(
      names = "--with-names",
      description =
          "Compare with CoreNLP's recognition of names too; needs CRONISTA_JAVA_OPTS=-Xmx6g.")
  private boolean withNames = false;

  @Option(
      names = "--make",
      paramLabel = "FILE.jsonl",
      description = "Only write the made-up articles, and measure nothing.")
  private Optional<Path> make = Optional.empty();

  private final Surroundings surroundings;

  /** The command in these surroundings. */
  public BenchCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    if (documents < 1 || compared < 0) {
      throw new UsageProblem("--documents is 1 or more, and --compare 0 or more.");
    }
    if (file.isPresent() && !Files.isReadable(file.get())) {
      throw new UsageProblem("There is no file " + file.get() + " that can be read.");
    }
    if (make.isPresent()) {
      Bench.make(documents, make.get());
    } else {
      surroundings.out().print(Bench.run(file, documents, compared, withNames));
    }
    return ExitStatus.DONE;
  }
}
