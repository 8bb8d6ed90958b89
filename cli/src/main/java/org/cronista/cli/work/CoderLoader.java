package org.cronista.cli.work;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.cronista.coder.DocumentCoder;
import org.cronista.packs.Packs;

/**
 * Loads the coder at most once, in the background, and keeps whoever needs it waiting until it is
 * there. Safe for concurrent use.
 */
public final class CoderLoader {

  private final Packs packs;
  private Optional<CompletableFuture<Loaded>> loading = Optional.empty();

  /** A loader that has not begun. */
  public CoderLoader(Packs packs) {
    this.packs = packs;
  }

  /** A coder that has been loaded before. */
  public static CoderLoader of(Packs packs, DocumentCoder coder) {
    CoderLoader loader = new CoderLoader(packs);
    loader.loading =
        Optional.of(CompletableFuture.completedFuture(new Loaded(coder, Duration.ZERO)));
    return loader;
  }

  private record Loaded(DocumentCoder coder, Duration took) {}

  /** Begins to load, unless that was done before. */
  public synchronized void begin() {
    if (loading.isEmpty()) {
      loading = Optional.of(start());
    }
  }

  /** The coder, as soon as it is loaded. */
  public DocumentCoder get() {
    try {
      return future().join().coder();
    } catch (CompletionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw e;
    }
  }

  /** How long loading took; empty when it was not needed or has not ended. */
  public Optional<Duration> findDuration() {
    return current().filter(CompletableFuture::isDone).map(done -> done.join().took());
  }

  private synchronized Optional<CompletableFuture<Loaded>> current() {
    return loading;
  }

  private CompletableFuture<Loaded> future() {
    begin();
    return current().orElseThrow();
  }

  private CompletableFuture<Loaded> start() {
    CompletableFuture<Loaded> future = new CompletableFuture<>();
    Thread thread = new Thread(() -> load(future), "coder-loader");
    thread.setDaemon(true);
    thread.start();
    return future;
  }

  private void load(CompletableFuture<Loaded> future) {
    try {
      long started = System.nanoTime();
      DocumentCoder coder = DocumentCoder.load(packs);
      future.complete(new Loaded(coder, Duration.ofNanos(System.nanoTime() - started)));
    } catch (RuntimeException | Error e) {
      future.completeExceptionally(e);
    }
  }
}
