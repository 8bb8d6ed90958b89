package org.cronista.cli.run;

import java.util.Optional;
import org.cronista.model.DocumentId;
import org.cronista.reader.Outcome;
import org.cronista.reader.ReadOutcome;

/**
 * What became of one input, as {@code run.json} tells it.
 *
 * @param path the input's name
 * @param outcome whether it was read
 * @param reason why not, or not wholly
 * @param document what it became
 * @param millis how long reading took
 */
public record InputLine(
    String path,
    Outcome outcome,
    Optional<String> reason,
    Optional<DocumentId> document,
    long millis) {

  /** The line of an input that gave no document. */
  public static InputLine withoutDocument(ReadOutcome read) {
    return new InputLine(
        read.name(), read.outcome(), read.reason(), Optional.empty(), read.millis());
  }

  /** Whether something of it could not be read, so that the exit status must say so. */
  public boolean isFailure() {
    return outcome == Outcome.FAILED || (outcome == Outcome.READ && reason.isPresent());
  }
}
