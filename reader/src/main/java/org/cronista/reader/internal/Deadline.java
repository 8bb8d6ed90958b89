package org.cronista.reader.internal;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * The moment by which a reading must be done. Work that is known to be slow, page by page, may ask
 * for more time as it goes. Safe for several threads.
 */
public final class Deadline {

  private final AtomicLong nanoTime;
  private final Consumer<Duration> whenPutOff;

  private Deadline(long nanoTime, Consumer<Duration> whenPutOff) {
    this.nanoTime = new AtomicLong(nanoTime);
    this.whenPutOff = whenPutOff;
  }

  /** A deadline from now on; {@code whenPutOff} is told how long is left when it is put off. */
  public static Deadline in(Duration duration, Consumer<Duration> whenPutOff) {
    return new Deadline(System.nanoTime() + duration.toNanos(), whenPutOff);
  }

  /** Leaves at least {@code duration} from now on. */
  public void leaveAtLeast(Duration duration) {
    long wanted = System.nanoTime() + duration.toNanos();
    nanoTime.updateAndGet(until -> until - wanted >= 0 ? until : wanted);
    whenPutOff.accept(duration);
  }

  /** How long there is; not above zero when it has passed. */
  public long remainingNanos() {
    return nanoTime.get() - System.nanoTime();
  }
}
