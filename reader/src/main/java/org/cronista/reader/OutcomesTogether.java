package org.cronista.reader;

import java.util.List;
import java.util.Optional;
import org.cronista.model.Document;

/** Makes one outcome of those of all the parts of a file. */
final class OutcomesTogether {

  private OutcomesTogether() {}

  static ReadOutcome of(String name, List<ReadOutcome> outcomes, long millis) {
    if (outcomes.isEmpty()) {
      return ReadOutcome.failed(name, "There is nothing in it.", millis);
    }
    if (outcomes.size() == 1 && outcomes.get(0).name().equals(name)) {
      return outcomes.get(0);
    }
    List<Document> documents =
        outcomes.stream().flatMap(outcome -> outcome.documents().stream()).toList();
    List<String> bad =
        outcomes.stream()
            .filter(outcome -> outcome.reason().isPresent())
            .map(outcome -> outcome.name() + ": " + outcome.reason().orElse(""))
            .toList();
    if (documents.isEmpty()) {
      return ReadOutcome.failed(name, bad.get(0), millis);
    }
    Optional<String> reason =
        bad.isEmpty()
            ? Optional.empty()
            : Optional.of(bad.size() + " parts could not be read; the first: " + bad.get(0));
    return new ReadOutcome(name, Outcome.READ, reason, documents, millis);
  }
}
