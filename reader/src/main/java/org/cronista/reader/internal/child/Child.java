package org.cronista.reader.internal.child;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.cronista.reader.ChildNotStartedException;
import org.cronista.reader.ChildOptions;
import org.cronista.reader.internal.ReadProblem;

/** A process that reads, seen from the one that started it. For one thread at a time. */
final class Child {

  /** Java's way of saying that the heap is full. */
  private static final int OUT_OF_MEMORY = 3;

  /** On a loaded machine Java may be slow to start. */
  private static final Duration START = Duration.ofSeconds(60);

  private static final Duration END = Duration.ofSeconds(5);
  private static final int SMALL_FRAME = 1 << 16;

  private final Process process;
  private final Wire wire;
  private final LastWords lastWords;
  private final ScheduledExecutorService clock;
  private final Settings settings;
  private final Duration patience;
  private volatile boolean endedForTime;
  private long until;

  private Child(
      Process process, Settings settings, Duration patience, ScheduledExecutorService clock) {
    this.process = process;
    this.wire =
        new Wire(
            new BufferedInputStream(process.getInputStream(), SMALL_FRAME),
            new BufferedOutputStream(process.getOutputStream()));
    this.lastWords = new LastWords(process.getErrorStream());
    this.settings = settings;
    this.patience = patience;
    this.clock = clock;
  }

  /**
   * Starts a process.
   *
   * @throws ChildNotStartedException when that cannot be done
   */
  static Child start(Settings settings, ChildOptions options, ScheduledExecutorService clock) {
    try {
      Process process = ChildCommand.start(options.heapMegabytes());
      Child child = new Child(process, settings, options.patience(), clock);
      child.expectReady();
      return child;
    } catch (IOException e) {
      throw new ChildNotStartedException(
          "The process that reads documents cannot be started: " + e.getMessage(), e);
    }
  }

  private void expectReady() throws IOException {
    try {
      wire.send(Wire.Kind.SETTINGS, settings.packed());
      until = System.nanoTime() + START.toNanos();
      if (take().kind() == Wire.Kind.READY) {
        return;
      }
    } catch (IOException | ChildFailure e) {
      destroy();
      throw new IOException(lastWords.line().orElseGet(() -> String.valueOf(e.getMessage())), e);
    }
    destroy();
    throw new IOException("it answers what nobody asked");
  }

  /** Asks it to read a file. */
  void ask(Request request) throws ChildFailure {
    hasTime(settings.options().timeLimit());
    try {
      wire.send(Wire.Kind.REQUEST, request.packed());
    } catch (IOException e) {
      throw failure(e);
    }
  }

  /** Waits for what it says next; not for longer than it may work on it. */
  Wire.Frame take() throws ChildFailure {
    ScheduledFuture<?> end =
        clock.schedule(
            () -> {
              endedForTime = true;
              destroy();
            },
            Math.max(0, until - System.nanoTime()),
            TimeUnit.NANOSECONDS);
    try {
      Optional<Wire.Frame> frame = wire.take(settings.maxAnswerBytes());
      if (frame.isPresent()) {
        return frame.get();
      }
    } catch (IOException e) {
      throw failure(e);
    } finally {
      end.cancel(false);
    }
    throw failure(new IOException("It ended"));
  }

  /** Its next step may last so long, but no longer than steps do. */
  void hasTime(Duration left) {
    Duration longest = settings.options().timeLimit().multipliedBy(2);
    Duration allowed = left.compareTo(longest) > 0 ? longest : left;
    until = System.nanoTime() + allowed.plus(patience).toNanos();
  }

  /** Whether it can be asked for more. */
  boolean isAlive() {
    return process.isAlive();
  }

  /** Ends it and the programs it started. */
  void destroy() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  /** Waits for its end, which has been brought about. */
  void join() {
    try {
      process.waitFor(END.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** What ended it; when nothing has yet, this does. */
  private ChildFailure failure(IOException cause) {
    boolean brokeRules = cause instanceof Wire.BrokenRules;
    try {
      if (brokeRules || !process.waitFor(END.toMillis(), TimeUnit.MILLISECONDS)) {
        destroy();
        process.waitFor(END.toMillis(), TimeUnit.MILLISECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      destroy();
      return new ChildFailure("Reading was interrupted.");
    }
    if (endedForTime) {
      return new ChildFailure(ReadProblem.tooSlow(settings.options().timeLimit()).reason());
    }
    if (brokeRules) {
      return impossible();
    }
    if (!process.isAlive() && process.exitValue() == OUT_OF_MEMORY) {
      return new ChildFailure(ReadProblem.tooMuchMemory().reason());
    }
    return new ChildFailure(
        "The process that read it broke down ("
            + (process.isAlive() ? "it no longer answers" : "exit status " + process.exitValue())
            + lastWords.line().map(words -> ": " + words).orElse("")
            + "). Open the file in another program and save it again.");
  }

  /** The failure of a child whose answer cannot be right. */
  static ChildFailure impossible() {
    return new ChildFailure(
        "The process that read it gave an answer that cannot be right, and was ended. The file may"
            + " be made to do harm.");
  }
}
