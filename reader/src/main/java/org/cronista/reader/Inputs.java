package org.cronista.reader;

import java.util.List;

/**
 * The inputs that were found.
 *
 * @param files what to read, in the order given, folders sorted by name
 * @param notRead what will not be read, each with its reason
 */
public record Inputs(List<InputFile> files, List<ReadOutcome> notRead) {

  /** Copies the lists. */
  public Inputs {
    files = List.copyOf(files);
    notRead = List.copyOf(notRead);
  }
}
