package org.cronista.cli.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.cronista.cli.ExitStatus;
import org.cronista.cli.Surroundings;
import org.cronista.cli.UsageProblem;
import org.cronista.cli.option.PackOptions;
import org.cronista.coder.language.EnglishPipeline;
import org.cronista.coder.learned.Encoders;
import org.cronista.packs.Packs;
import org.cronista.packs.TrainingExample;
import org.cronista.trainer.Trained;
import org.cronista.trainer.Trainer;
import org.cronista.trainer.VectorFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Learns from the examples of packs and writes what was learned into one. */
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    description =
        "Learn to classify events from the examples of packs (training/*.tsv), and how to decide "
            + "between that and the frames. The report on standard output says how well it does.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  cronista train packs/en --out packs/en/models/events.tsv",
      "      learn the bundled model anew, some minutes on two cores",
      "  cronista train packs/en mine --pack mine --out mine/models/events.tsv",
      "      learn from examples of your own, too; then use it with --pack mine"
    })
public final class TrainCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "DIR",
      arity = "1..*",
      description = "Packs whose examples are learned from, or folders of packs.")
  private List<Path> folders = new ArrayList<>();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      required = true,
      description = "Where to write what was learned: models/NAME.tsv of a pack.")
  private Path out = Path.of("");

  @Option(
      names = "--vectors",
      paramLabel = "FILE",
      description =
          "Keep sentence vectors in this file: training again after small changes takes a "
              + "fraction of the time.")
  private Optional<Path> vectors = Optional.empty();

  @Option(
      names = "--curve",
      description =
          "Say also what fewer examples would give (a learning curve); takes twice as long.")
  private boolean curve;

  @Mixin private final PackOptions packOptions = new PackOptions();

  private final Surroundings surroundings;

  /** The command in these surroundings. */
  public TrainCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    List<TrainingExample> examples = TrainingExample.read(folders);
    if (examples.isEmpty()) {
      throw new UsageProblem("There are no examples: no training/*.tsv in " + folders + ".");
    }
    Packs packs = packOptions.load();
    CompletableFuture<Encoders> encoders = CompletableFuture.supplyAsync(Encoders::loadAll);
    EnglishPipeline english = EnglishPipeline.load();
    VectorFile memory = vectors.map(VectorFile::read).orElseGet(VectorFile::empty);
    Trainer trainer =
        new Trainer(
            packs, english, encoders.join().behind(memory::before), stage -> begin(stage, memory));
    Trained trained = trainer.train(examples, curve);
    Path file = out.toAbsolutePath();
    Files.createDirectories(file.resolveSibling("."));
    Files.writeString(file, trained.model().text(), StandardCharsets.UTF_8);
    surroundings.out().print(trained.report());
    surroundings.out().flush();
    return ExitStatus.DONE;
  }

  /**
   * What is known so far is kept at once, so that a training that is stopped was not for nothing.
   */
  private void begin(String stage, VectorFile memory) {
    surroundings.err().println(stage + " …");
    vectors.ifPresent(memory::save);
  }
}
