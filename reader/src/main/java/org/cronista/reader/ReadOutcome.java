package org.cronista.reader;

import java.util.List;
import java.util.Optional;
import org.cronista.model.Document;

/**
 * What came of reading one input.
 *
 * @param name the input's name; for a line of a JSONL file {@code feed.jsonl#12}
 * @param outcome whether it was read
 * @param reason in plain English, with what to do about it; present when it was not read whole
 * @param documents what was read, perhaps nothing
 * @param millis how long it took
 */
public record ReadOutcome(
    String name, Outcome outcome, Optional<String> reason, List<Document> documents, long millis) {

  /** Copies the documents. */
  public ReadOutcome {
    documents = List.copyOf(documents);
  }

  /** An input that was read. */
  public static ReadOutcome read(String name, List<Document> documents, long millis) {
    return new ReadOutcome(name, Outcome.READ, Optional.empty(), documents, millis);
  }

  /** An input that was left out on purpose. */
  public static ReadOutcome skipped(String name, String reason) {
    return new ReadOutcome(name, Outcome.SKIPPED, Optional.of(reason), List.of(), 0);
  }

  /** An input that could not be read. */
  public static ReadOutcome failed(String name, String reason, long millis) {
    return new ReadOutcome(name, Outcome.FAILED, Optional.of(reason), List.of(), millis);
  }
}
