package org.cronista.desk.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Slows down whoever fails again and again: after some failures that cost nothing, each makes the
 * next attempt wait twice as long as the one before, up to a limit that nobody who owns the name
 * has to fear. Nothing is ever locked. Safe for concurrent use.
 */
public final class AttemptLimit {

  private static final int REMEMBERED = 10_000;
  private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(15);
  private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

  private final Clock clock;
  private final int free;
  private final Map<String, Failures> failures = new HashMap<>();

  private record Failures(int number, Instant last) {}

  /** The first {@code free} failures of a key make nobody wait. */
  public AttemptLimit(Clock clock, int free) {
    this.clock = clock;
    this.free = free;
  }

  /** How long to wait before {@code key} may be tried; empty when it may be now. */
  public synchronized Optional<Duration> findWait(String key) {
    Instant now = clock.instant();
    return Optional.ofNullable(failures.get(key))
        .map(known -> Duration.between(now, known.last().plus(waiting(known.number()))))
        .filter(left -> !left.isNegative() && !left.isZero());
  }

  private Duration waiting(int number) {
    if (number <= free) {
      return Duration.ZERO;
    }
    // Past this many doublings it is at the limit in any case.
    Duration doubled = FIRST_WAIT.multipliedBy(1L << Math.min(number - free - 1, 16));
    return doubled.compareTo(LONGEST_WAIT) < 0 ? doubled : LONGEST_WAIT;
  }

  /** Remembers that {@code key} failed. */
  public synchronized void failed(String key) {
    Instant now = clock.instant();
    int before =
        Optional.ofNullable(failures.get(key))
            .filter(known -> isRecent(known, now))
            .map(Failures::number)
            .orElse(0);
    failures.put(key, new Failures(before + 1, now));
    if (failures.size() > REMEMBERED) {
      failures.values().removeIf(known -> !isRecent(known, now));
    }
  }

  private static boolean isRecent(Failures known, Instant now) {
    return known.last().plus(FORGOTTEN_AFTER).isAfter(now);
  }

  /** Forgets the failures of {@code key}. */
  public synchronized void succeeded(String key) {
    failures.remove(key);
  }
}
