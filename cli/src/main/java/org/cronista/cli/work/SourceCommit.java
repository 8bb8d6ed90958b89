package org.cronista.cli.work;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Which commit of the sources a checkout stands at, read from git's files. */
public final class SourceCommit {

  private static final int SHOWN = 7;
  private static final String LINK = "gitdir: ";
  private static final String REFERENCE = "ref: ";

  private SourceCommit() {}

  /**
   * The first seven digits of the commit that {@code folder}, or one above it, stands at; empty
   * outside a checkout.
   */
  public static Optional<String> find(Path folder) {
    try {
      for (Path at = folder.toAbsolutePath(); at != null; at = at.getParent()) {
        Path git = at.resolve(".git");
        if (Files.exists(git)) {
          return commit(Files.isDirectory(git) ? git : linked(at, git));
        }
      }
    } catch (IOException e) {
      return Optional.empty();
    }
    return Optional.empty();
  }

  /** A further working tree of one repository has a file that tells where its folder is. */
  private static Path linked(Path tree, Path file) throws IOException {
    return tree.resolve(read(file).replace(LINK, ""));
  }

  private static Optional<String> commit(Path git) throws IOException {
    String head = read(git.resolve("HEAD"));
    if (!head.startsWith(REFERENCE)) {
      return shown(head);
    }
    String name = head.substring(REFERENCE.length());
    Path common = git.resolve("commondir");
    Path shared = Files.exists(common) ? git.resolve(read(common)) : git;
    Path reference = shared.resolve(name);
    if (Files.exists(reference)) {
      return shown(read(reference));
    }
    Path packed = shared.resolve("packed-refs");
    return Files.exists(packed)
        ? Files.readAllLines(packed, StandardCharsets.UTF_8).stream()
            .filter(line -> line.endsWith(" " + name))
            .findFirst()
            .flatMap(SourceCommit::shown)
        : Optional.empty();
  }

  private static Optional<String> shown(String hash) {
    return hash.length() < SHOWN ? Optional.empty() : Optional.of(hash.substring(0, SHOWN));
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8).strip();
  }
}
