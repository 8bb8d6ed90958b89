package org.cronista.reader.internal;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The moment by which a reading must be done. Work that is known to be slow, page by page, may ask
 * for more time as it goes. Safe for several threads.
 */
public final class Deadline {

  private final AtomicLong nanoTime;

  private Deadline(long nanoTime) {
    this.nanoTime = new AtomicLong(nanoTime);
  }

  /** A deadline from now on. */
  public static Deadline in(Duration duration) {
    return new Deadline(System.nanoTime() + duration.toNanos());
  }

  /** Leaves at least {@code duration} from now on. */
  public void leaveAtLeast(Duration duration) {
    long wanted = System.nanoTime() + duration.toNanos();
    nanoTime.updateAndGet(until -> until - wanted >= 0 ? until : wanted);
  }

  /** How long there is; not above zero when it has passed. */
  public long remainingNanos() {
    return nanoTime.get() - System.nanoTime();
  }
}
