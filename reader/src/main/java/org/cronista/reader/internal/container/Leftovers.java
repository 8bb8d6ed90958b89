package org.cronista.reader.internal.container;

import java.util.Optional;
import org.cronista.reader.internal.ReadProblem;

/** What is left out of an archive as it is of a folder. */
final class Leftovers {

  private Leftovers() {}

  /** Why {@code inner} is left out, if it is. */
  static Optional<Part> find(String shown, String inner) {
    if (EntryNames.isHidden(inner)) {
      return Optional.of(
          notRead(shown, "Hidden files are left out; unpack it to give it by name."));
    }
    if (EntryNames.isReadme(inner)) {
      return Optional.of(
          notRead(
              shown, "A README is taken to describe the archive; unpack it to give it by name."));
    }
    return Optional.empty();
  }

  private static Part notRead(String shown, String reason) {
    return new Part.NotRead(shown, ReadProblem.skipped(reason));
  }
}
