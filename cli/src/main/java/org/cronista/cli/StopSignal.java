package org.cronista.cli;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The wish to stop: set once, by Ctrl-C or by a termination signal, and asked for between one piece
 * of work and the next. Safe for concurrent use.
 */
public final class StopSignal {

  /** How long a signal waits for work in hand to be brought to an end. */
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final CountDownLatch finished = new CountDownLatch(1);
  private volatile boolean requested;

  /** Whether the work should stop. */
  public boolean isRequested() {
    return requested;
  }

  /** Asks the work to stop. */
  public void request() {
    requested = true;
  }

  /** Says that nothing more will be written. */
  public void finish() {
    finished.countDown();
  }

  /**
   * Makes Ctrl-C and a termination signal ask for the stop and then wait, for a while, until the
   * work has been brought to an end.
   */
  public void listenToSignals() {
    Runtime.getRuntime().addShutdownHook(new Thread(this::requestAndWait, "stop"));
  }

  private void requestAndWait() {
    request();
    try {
      if (!finished.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        // Every write is a transaction or an atomic rename: leaving now loses nothing saved.
        finish();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
