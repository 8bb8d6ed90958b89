package org.cronista.cli.option;

import java.util.Map;
import picocli.CommandLine.Option;

/** The archive that a command works on. */
public final class RequiredArchive {

  @Option(
      names = "--archive",
      required = true,
      paramLabel = "FILE|URL",
      description = "The archive: a file, or a jdbc:postgresql: URL.")
  private String fileOrUrl = "";

  /** Where the archive is. */
  public ArchiveLocation location() {
    return new ArchiveLocation(fileOrUrl);
  }

  /** Puts the option on record. */
  public void describe(Map<String, Object> options) {
    options.put("archive", location());
  }
}
