package org.cronista.cli.work;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.cronista.cli.run.InputLine;
import org.cronista.model.Document;
import org.cronista.model.DocumentId;
import org.cronista.reader.Outcome;
import org.cronista.reader.ReadOutcome;

/**
 * Decides about everything that was read whether it is new. Of several inputs with the same bytes
 * only the first is taken. For one thread, but for {@link #taken}.
 */
final class ReadItems implements Iterator<ReadItem> {

  private final Iterator<ReadOutcome> outcomes;
  private final UnaryOperator<Document> described;
  private final Predicate<Document> isKnown;
  private final Map<DocumentId, String> seen = new HashMap<>();
  private final Deque<ReadItem> ready = new ArrayDeque<>();
  private final AtomicLong taken = new AtomicLong();

  /**
   * Items of {@code outcomes}.
   *
   * @param described says of a document what the reader cannot know by itself
   * @param isKnown documents that are not coded again
   */
  ReadItems(
      Iterator<ReadOutcome> outcomes,
      UnaryOperator<Document> described,
      Predicate<Document> isKnown) {
    this.outcomes = outcomes;
    this.described = described;
    this.isKnown = isKnown;
  }

  @Override
  public boolean hasNext() {
    while (ready.isEmpty() && outcomes.hasNext()) {
      add(outcomes.next());
    }
    return !ready.isEmpty();
  }

  @Override
  public ReadItem next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ready.remove();
  }

  /** How many inputs have been looked at; may be asked by any thread. */
  long taken() {
    return taken.get();
  }

  private void add(ReadOutcome outcome) {
    taken.incrementAndGet();
    if (outcome.documents().isEmpty()) {
      ready.add(new ReadItem(InputLine.withoutDocument(outcome), Optional.empty()));
    }
    for (Document document : outcome.documents()) {
      ready.add(item(outcome, described.apply(document)));
    }
  }

  private ReadItem item(ReadOutcome outcome, Document document) {
    String name = outcome.documents().size() == 1 ? outcome.name() : document.file().name();
    Optional<String> first = Optional.ofNullable(seen.putIfAbsent(document.id(), name));
    if (first.isPresent()) {
      return new ReadItem(
          new InputLine(
              name,
              Outcome.SKIPPED,
              Optional.of("same bytes as " + first.get()),
              Optional.of(document.id()),
              outcome.millis()),
          Optional.empty());
    }
    InputLine line =
        new InputLine(
            name,
            outcome.outcome(),
            outcome.reason(),
            Optional.of(document.id()),
            outcome.millis());
    return new ReadItem(line, isKnown.test(document) ? Optional.empty() : Optional.of(document));
  }
}
