package org.cronista.cli.work;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.cronista.cli.StopSignal;

/**
 * Works on many things at once and hands the results on in the order of the things.
 *
 * <p>A thread of its own takes the things from their iterator, never more than a fixed number ahead
 * of the results, so that memory stays constant. A result is handed on as soon as it and all before
 * it are ready, even when the next thing is long in coming. After a wish to stop no further things
 * are taken and the results end.
 *
 * <p>The results are for one thread.
 */
public final class ParallelInOrder<I, O> implements Iterator<O>, AutoCloseable {

  private static final int AHEAD_PER_THREAD = 16;

  /** Parsers recurse; long sentences and nested pages need more than the usual stack. */
  private static final long STACK_BYTES = 32L << 20;

  private static final long POLL_MILLIS = 100;

  private final Function<I, O> work;
  private final StopSignal stop;
  private final ExecutorService workers;
  private final BlockingQueue<Optional<Future<O>>> results;
  private final Thread feeder;
  private Optional<Future<O>> next = Optional.empty();
  private boolean ended;

  private ParallelInOrder(
      String name, Iterator<I> things, Function<I, O> work, int threads, StopSignal stop) {
    this.work = work;
    this.stop = stop;
    AtomicInteger number = new AtomicInteger();
    workers =
        Executors.newFixedThreadPool(
            threads, task -> daemon(name + "-" + number.incrementAndGet(), task));
    results = new ArrayBlockingQueue<>(threads * AHEAD_PER_THREAD);
    feeder = daemon(name + "-feeder", () -> feed(things));
  }

  /**
   * Starts to work.
   *
   * @param name for the threads
   * @param things used by another thread until the results end or are closed
   * @param work done by {@code threads} threads at once
   */
  public static <I, O> ParallelInOrder<I, O> start(
      String name, Iterator<I> things, Function<I, O> work, int threads, StopSignal stop) {
    ParallelInOrder<I, O> started = new ParallelInOrder<>(name, things, work, threads, stop);
    started.feeder.start();
    return started;
  }

  private static Thread daemon(String name, Runnable task) {
    Thread thread = new Thread(null, task, name, STACK_BYTES);
    thread.setDaemon(true);
    return thread;
  }

  private void feed(Iterator<I> things) {
    try {
      try {
        while (!stop.isRequested() && things.hasNext()) {
          I thing = things.next();
          results.put(Optional.of(workers.submit(() -> work.apply(thing))));
        }
      } catch (RuntimeException e) {
        // The iterator's failure is the consumer's to hear, after the results before it.
        results.put(Optional.of(CompletableFuture.failedFuture(e)));
      }
      results.put(Optional.empty());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean hasNext() {
    while (next.isEmpty() && !ended) {
      next = take();
    }
    return next.isPresent();
  }

  private Optional<Future<O>> take() {
    try {
      Optional<Optional<Future<O>>> taken =
          Optional.ofNullable(results.poll(POLL_MILLIS, TimeUnit.MILLISECONDS));
      ended = taken.isPresent() ? taken.get().isEmpty() : stop.isRequested();
      return taken.orElse(Optional.empty());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while waiting for a result", e);
    }
  }

  @Override
  public O next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Future<O> result = next.orElseThrow();
    next = Optional.empty();
    try {
      return result.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while waiting for a result", e);
    } catch (ExecutionException e) {
      throw unwrapped(e);
    }
  }

  private static RuntimeException unwrapped(ExecutionException e) {
    Throwable cause = e.getCause();
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException failure ? failure : new CompletionException(cause);
  }

  /** Gives up what has not been done. */
  @Override
  public void close() {
    feeder.interrupt();
    workers.shutdownNow();
  }
}
