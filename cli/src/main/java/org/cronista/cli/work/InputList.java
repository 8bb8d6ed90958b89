package org.cronista.cli.work;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.cronista.cli.UsageProblem;
import org.cronista.reader.InputFile;
import org.cronista.reader.InputFinder;
import org.cronista.reader.Inputs;
import org.cronista.reader.ReadOutcome;

/**
 * The files to read, in an order that does not depend on how they were given.
 *
 * @param files by name, then by path
 * @param standardInput whether JSON lines are read from standard input as well
 * @param notRead what is left out or missing, each with its reason
 */
public record InputList(List<InputFile> files, boolean standardInput, List<ReadOutcome> notRead) {

  /** How standard input is given on the command line. */
  public static final String STANDARD_INPUT = "-";

  private static final Comparator<InputFile> BY_NAME =
      Comparator.comparing(InputFile::name).thenComparing(file -> file.path().toString());

  /** Copies the lists. */
  public InputList {
    files = List.copyOf(files);
    notRead = List.copyOf(notRead);
  }

  /**
   * Finds the files.
   *
   * @param given files, folders, or {@code -}
   * @param ownFiles files and folders that the run itself writes and that are therefore no input
   * @throws UsageProblem when there is nothing to read
   */
  public static InputList find(List<String> given, List<Path> ownFiles) {
    boolean standardInput = given.contains(STANDARD_INPUT);
    List<Path> paths =
        given.stream().filter(path -> !path.equals(STANDARD_INPUT)).sorted().map(Path::of).toList();
    Inputs found = InputFinder.find(paths);
    List<Path> own = ownFiles.stream().map(InputList::real).toList();
    List<InputFile> files = new ArrayList<>();
    List<ReadOutcome> notRead = new ArrayList<>(found.notRead());
    for (InputFile file : found.files()) {
      if (own.stream().anyMatch(real(file.path())::startsWith)) {
        notRead.add(
            ReadOutcome.skipped(file.name(), "It is a result of this program, not a source."));
      } else {
        files.add(file);
      }
    }
    files.sort(BY_NAME);
    notRead.sort(Comparator.comparing(ReadOutcome::name));
    InputList inputs = new InputList(files, standardInput, notRead);
    inputs.requireSome(given);
    return inputs;
  }

  private void requireSome(List<String> given) {
    if (!files.isEmpty() || standardInput) {
      return;
    }
    throw new UsageProblem(
        "There is nothing to read in "
            + String.join(", ", given)
            + notRead.stream()
                .map(one -> "\n  " + one.name() + ": " + one.reason().orElse("not read"))
                .collect(Collectors.joining())
            + "\nGive files or folders that hold documents, or - for JSON lines on standard input.");
  }

  /** The path with links resolved, as far as it exists. */
  private static Path real(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    try {
      return Files.exists(absolute) ? absolute.toRealPath() : absolute;
    } catch (java.io.IOException e) {
      return absolute;
    }
  }
}
