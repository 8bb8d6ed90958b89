package org.cronista.desk.intake;

import java.util.ArrayList;
import java.util.List;
import org.cronista.desk.Importer;

/** How one import goes, for everybody who watches. Safe for concurrent use. */
public final class ImportRun implements Importer.Listener {

  /** Whether it still runs, and how it ended. */
  public enum State {
    RUNNING,
    DONE,
    CANCELLED,
    FAILED
  }

  private final String folder;
  private final List<Importer.Outcome> outcomes = new ArrayList<>();
  private State state = State.RUNNING;
  private boolean cancelRequested;
  private long done;
  private long total;
  private long changes;

  ImportRun(String folder) {
    this.folder = folder;
  }

  /**
   * A moment of it.
   *
   * @param folder what is taken in
   * @param state whether it still runs
   * @param done documents done
   * @param total documents known to come; 0 when that is not known
   * @param outcomes what became of the files from the one asked for on
   * @param change counts up with every change
   */
  public record Moment(
      String folder,
      State state,
      long done,
      long total,
      List<Importer.Outcome> outcomes,
      long change) {
    /** Copies the outcomes. */
    public Moment {
      outcomes = List.copyOf(outcomes);
    }
  }

  /** How it stands now, with the outcomes from number {@code from} on. */
  public synchronized Moment now(int from) {
    int first = Math.min(Math.max(from, 0), outcomes.size());
    return new Moment(
        folder, state, done, total, outcomes.subList(first, outcomes.size()), changes);
  }

  /** Waits for a change after the one with number {@code seen}, but no longer than a while. */
  public synchronized void await(long seen, long millis) throws InterruptedException {
    long end = System.nanoTime() + millis * 1_000_000;
    while (changes <= seen && state == State.RUNNING) {
      long left = (end - System.nanoTime()) / 1_000_000;
      if (left <= 0) {
        return;
      }
      wait(left);
    }
  }

  @Override
  public synchronized void documents(long newDone, long newTotal) {
    done = newDone;
    total = newTotal;
    changed();
  }

  @Override
  public synchronized void outcome(Importer.Outcome outcome) {
    outcomes.add(outcome);
    changed();
  }

  synchronized void cancel() {
    cancelRequested = true;
  }

  synchronized boolean isCancelled() {
    return cancelRequested;
  }

  synchronized void end(State end) {
    state = end;
    changed();
  }

  private void changed() {
    changes++;
    notifyAll();
  }
}
