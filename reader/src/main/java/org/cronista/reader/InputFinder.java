package org.cronista.reader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Expands files and folders into the list of inputs. */
public final class InputFinder {

  private static final int MAX_DEPTH = ReaderOptions.defaults().maxDepth();

  private final List<InputFile> files = new ArrayList<>();
  private final List<ReadOutcome> notRead = new ArrayList<>();
  private final Set<Path> seenFiles = new HashSet<>();

  private InputFinder() {}

  /**
   * Finds the files in {@code inputs}, folders recursively and sorted by name. Hidden files, and
   * files named README at the top of a given folder, are left out and reported; a link back to a
   * folder above is not followed; a path that does not exist is a failed outcome.
   */
  public static Inputs find(List<Path> inputs) {
    InputFinder finder = new InputFinder();
    for (Path input : inputs) {
      finder.add(input);
    }
    return new Inputs(finder.files, finder.notRead);
  }

  private void add(Path input) {
    if (Files.isDirectory(input)) {
      walk(input, "", new HashSet<>(), 0);
    } else if (Files.exists(input)) {
      addFile(input, nameOf(input));
    } else if (Files.exists(input, LinkOption.NOFOLLOW_LINKS)) {
      notRead.add(
          ReadOutcome.failed(nameOf(input), "It is a link to a file that does not exist.", 0));
    } else {
      notRead.add(ReadOutcome.failed(nameOf(input), "No such file or folder: check the path.", 0));
    }
  }

  private void walk(Path folder, String prefix, Set<Path> above, int depth) {
    String shown = prefix.isEmpty() ? nameOf(folder) : prefix;
    if (depth > MAX_DEPTH) {
      notRead.add(ReadOutcome.skipped(shown, "Folders are nested deeper than " + MAX_DEPTH + "."));
      return;
    }
    try {
      Path real = folder.toRealPath();
      if (!above.add(real)) {
        notRead.add(ReadOutcome.skipped(shown, "It links back to a folder that holds it."));
        return;
      }
      for (Path child : children(folder)) {
        visit(child, prefix + nameOf(child), above, depth);
      }
      above.remove(real);
    } catch (IOException | UncheckedIOException e) {
      notRead.add(
          ReadOutcome.failed(shown, "The folder cannot be opened: check its permissions.", 0));
    }
  }

  private void visit(Path child, String name, Set<Path> above, int depth) {
    if (nameOf(child).startsWith(".")) {
      notRead.add(ReadOutcome.skipped(name, "Hidden files are left out; give it by name."));
    } else if (Files.isDirectory(child)) {
      walk(child, name + "/", above, depth + 1);
    } else if (depth == 0 && isReadme(name)) {
      notRead.add(
          ReadOutcome.skipped(
              name, "A README is taken to describe the folder; give it by name to read it."));
    } else if (!Files.exists(child)) {
      notRead.add(ReadOutcome.failed(name, "It is a link to a file that does not exist.", 0));
    } else {
      addFile(child, name);
    }
  }

  private void addFile(Path path, String name) {
    Path identity = path.toAbsolutePath().normalize();
    if (seenFiles.add(identity)) {
      files.add(new InputFile(path, name));
    }
  }

  private static boolean isReadme(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.equals("readme") || lower.startsWith("readme.") || lower.startsWith("readme_");
  }

  private static List<Path> children(Path folder) throws IOException {
    List<Path> children = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(children::add);
    }
    // By name as characters, not by the platform's rules for paths: the same order everywhere.
    children.sort((left, right) -> nameOf(left).compareTo(nameOf(right)));
    return children;
  }

  private static String nameOf(Path path) {
    Path last = path.getFileName();
    return last == null ? path.toString() : last.toString();
  }
}
