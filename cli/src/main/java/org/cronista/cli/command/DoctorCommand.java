package org.cronista.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cronista.cli.ExitStatus;
import org.cronista.cli.Surroundings;
import org.cronista.cli.check.Finding;
import org.cronista.cli.check.Installation;
import org.cronista.cli.option.ArchiveLocation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says whether the program has what it needs. */
@Command(
    name = "doctor",
    mixinStandardHelpOptions = true,
    description =
        "See whether everything needed is here: Java, memory, disk, models, packs, archive.",
    footerHeading = "%n",
    footer = "No browser, server or network is needed. Exit status 1 when something is missing.")
public final class DoctorCommand implements Callable<Integer> {

  @Option(
      names = "--archive",
      paramLabel = "FILE|URL",
      description = "Look at this archive, too; it is made when it is not there.")
  private Optional<String> archive = Optional.empty();

  @Option(names = "--pack", paramLabel = "DIR", description = "Look at this pack, too. Repeatable.")
  private List<Path> packs = new ArrayList<>();

  private final Surroundings surroundings;

  /** The command in these surroundings. */
  public DoctorCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    List<Finding> findings =
        archive.isPresent()
            ? Installation.inspect(packs, new ArchiveLocation(archive.get()))
            : Installation.inspect(packs);
    for (Finding finding : findings) {
      surroundings
          .out()
          .println((finding.isWell() ? "  well   " : "  WRONG  ") + finding.message());
    }
    boolean isWell = findings.stream().allMatch(Finding::isWell);
    surroundings.out().println(isWell ? "Everything needed is here." : "Something is wrong.");
    return isWell ? ExitStatus.DONE : ExitStatus.SOME_FAILED;
  }
}
