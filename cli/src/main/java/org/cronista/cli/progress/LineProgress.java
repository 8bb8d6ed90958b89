package org.cronista.cli.progress;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** Shows progress as plain lines, seldom: for logs and pipes. */
public final class LineProgress implements Progress {

  private static final Duration BETWEEN_LINES = Duration.ofSeconds(5);

  private final PrintStream err;
  private final Clock clock;
  private Instant lastLine;

  /** When the first document was done: what went before was loading, not pace. */
  private Optional<Instant> firstDone = Optional.empty();

  /** Lines on {@code err}. */
  public LineProgress(PrintStream err, Clock clock) {
    this.err = err;
    this.clock = clock;
    this.lastLine = clock.instant();
  }

  @Override
  public void stage(String doing) {
    lastLine = clock.instant();
    firstDone = Optional.empty();
    err.println(doing + " …");
  }

  @Override
  public void documents(long done, long total) {
    Instant now = clock.instant();
    Instant first = firstDone.orElse(now);
    firstDone = Optional.of(first);
    // Not before some pace can be told.
    if (isLong(Duration.between(first, now)) && isLong(Duration.between(lastLine, now))) {
      lastLine = now;
      err.println(describe(done, total, Duration.between(first, now)));
    }
  }

  private static boolean isLong(Duration duration) {
    return duration.compareTo(BETWEEN_LINES) >= 0;
  }

  /**
   * For example {@code 120 of 400 documents, 6.0 a second, about 47 s left}.
   *
   * @param elapsed since the first document was done
   */
  static String describe(long done, long total, Duration elapsed) {
    double rate = (done - 1) / Math.max(0.001, elapsed.toMillis() / 1000.0);
    String of = total == 0 ? "" : " of " + total;
    String described = String.format(Locale.ROOT, "%d%s documents, %.1f a second", done, of, rate);
    if (done < 2 || done >= total) {
      return described;
    }
    long left = Math.round((total - done) / rate);
    return described
        + (left < 120
            ? ", about " + left + " s left"
            : ", about " + Math.round(left / 60.0) + " min left");
  }

  @Override
  public void end() {}
}
