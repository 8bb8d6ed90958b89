package org.cronista.desk.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** How often something may fail before it may not be tried for a while. */
public final class AttemptLimit {

  private static final int REMEMBERED = 10_000;

  private final Clock clock;
  private final int attempts;
  private final Duration within;
  private final Map<String, Deque<Instant>> failures = new HashMap<>();

  /** At most {@code attempts} failures of one key {@code within} a time. */
  public AttemptLimit(Clock clock, int attempts, Duration within) {
    this.clock = clock;
    this.attempts = attempts;
    this.within = within;
  }

  /** How long to wait before {@code key} may be tried; empty when it may be now. */
  public synchronized Optional<Duration> findWait(String key) {
    Deque<Instant> recent = recent(key);
    return recent.size() < attempts
        ? Optional.empty()
        : Optional.of(Duration.between(clock.instant(), recent.getFirst().plus(within)));
  }

  /** Remembers that {@code key} failed. */
  public synchronized void failed(String key) {
    Deque<Instant> recent = recent(key);
    recent.addLast(clock.instant());
    failures.put(key, recent);
    if (failures.size() > REMEMBERED) {
      failures.values().removeIf(times -> !isRecent(times.getLast()));
    }
  }

  /** Forgets the failures of {@code key}. */
  public synchronized void succeeded(String key) {
    failures.remove(key);
  }

  private Deque<Instant> recent(String key) {
    Deque<Instant> times = failures.getOrDefault(key, new ArrayDeque<>());
    while (!times.isEmpty() && !isRecent(times.getFirst())) {
      times.removeFirst();
    }
    if (times.isEmpty()) {
      failures.remove(key);
    }
    return times;
  }

  private boolean isRecent(Instant time) {
    return time.plus(within).isAfter(clock.instant());
  }
}
