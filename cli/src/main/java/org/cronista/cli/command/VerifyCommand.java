package org.cronista.cli.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.cronista.archive.Archive;
import org.cronista.archive.ArchiveCheck;
import org.cronista.cli.ExitStatus;
import org.cronista.cli.Surroundings;
import org.cronista.cli.check.Finding;
import org.cronista.cli.check.OutputCheck;
import org.cronista.cli.check.SourcesCheck;
import org.cronista.cli.option.ArchiveLocation;
import org.cronista.cli.work.OutputFolder;
import org.cronista.model.Document;
import org.cronista.reader.ChildOptions;
import org.cronista.reader.ChildReader;
import org.cronista.reader.InputReader;
import org.cronista.reader.ReaderOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks that what is written is what the documents say. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description = "Check an archive or an output folder: spans, references, hashes.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  cronista verify out --sources clippings",
      "  cronista verify crisis.db",
      "",
      "Exit status 1 when something is wrong."
    })
public final class VerifyCommand implements Callable<Integer> {

  @Parameters(paramLabel = "ARCHIVE|DIR", description = "An archive, or a folder of results.")
  private String target = "";

  @Option(
      names = "--sources",
      paramLabel = "PATH",
      description = "The files or folders the documents were read from, to compare. Repeatable.")
  private List<Path> sources = new ArrayList<>();

  private final Surroundings surroundings;

  /** The command in these surroundings. */
  public VerifyCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    ArchiveLocation location = new ArchiveLocation(target);
    List<Finding> findings =
        !location.isUrl() && Files.isDirectory(Path.of(target))
            ? folder(Path.of(target))
            : archive(location);
    for (Finding finding : findings) {
      surroundings.out().println((finding.isWell() ? "sound: " : "wrong: ") + finding.message());
    }
    return findings.stream().allMatch(Finding::isWell) ? ExitStatus.DONE : ExitStatus.SOME_FAILED;
  }

  private List<Finding> folder(Path folder) {
    OutputCheck.Result result = OutputCheck.of(folder);
    List<Finding> findings = new ArrayList<>(result.findings());
    findings.addAll(againstSources(result.documents()));
    Path archive = folder.resolve(OutputFolder.ARCHIVE);
    if (Files.isRegularFile(archive)) {
      try (Archive opened = new ArchiveLocation(archive.toString()).open()) {
        findings.addAll(described(archive.toString(), opened.verify()));
      }
    }
    return findings;
  }

  private List<Finding> archive(ArchiveLocation location) {
    try (Archive opened = location.openExisting()) {
      List<Finding> findings = new ArrayList<>(described(location.toString(), opened.verify()));
      if (!sources.isEmpty()) {
        findings.addAll(againstSources(opened.listDocuments()));
      }
      return findings;
    }
  }

  private List<Finding> againstSources(List<Document> documents) {
    if (sources.isEmpty()) {
      return List.of();
    }
    try (InputReader reader = new ChildReader(ReaderOptions.defaults(), ChildOptions.of(1))) {
      return new SourcesCheck(reader).check(documents, sources);
    }
  }

  private static List<Finding> described(String name, ArchiveCheck check) {
    if (check.isSound()) {
      return List.of(
          Finding.well(
              name
                  + ": "
                  + check.documents()
                  + " documents, "
                  + check.claims()
                  + " claims, "
                  + check.events()
                  + " events, all whole."));
    }
    return check.problems().stream()
        .map(problem -> name + ": " + problem.subject() + ": " + problem.message())
        .map(Finding::trouble)
        .toList();
  }
}
