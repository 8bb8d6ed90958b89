package org.cronista.desk.record;

import java.util.Optional;
import org.cronista.search.Corpus;
import org.cronista.search.Finder;
import org.cronista.search.SearchIndex;

/**
 * Looks things up in the chronology as it stands. The index is kept in memory; it is made when it
 * is first wanted, and again after the chronology has changed. Safe for concurrent use.
 */
public final class LiveFinder {

  private final LiveRecord record;
  private Optional<Made> made = Optional.empty();

  private record Made(Snapshot of, Finder finder) {}

  /** A finder over this record. */
  public LiveFinder(LiveRecord record) {
    this.record = record;
  }

  /** The finder of the present state; whoever still holds that of the state before may use it. */
  public synchronized Finder current() {
    Snapshot now = record.current();
    if (made.isEmpty() || made.get().of() != now) {
      made =
          Optional.of(
              new Made(
                  now,
                  SearchIndex.inMemory(
                      new Corpus(
                          now.dossier().documents(),
                          now.dossier().claims(),
                          now.events(),
                          now.dossier().actors()))));
    }
    return made.get().finder();
  }
}
