package org.cronista.coder.language;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * Reads models on threads of their own.
 *
 * <p>The models are deeply nested serialized objects. On a thread with an ordinary stack, reading
 * one now and then overflows it, which Java's deserialization reports as "unread block data".
 */
final class ModelLoading {

  private static final long STACK_BYTES = 256L * 1024 * 1024;

  private ModelLoading() {}

  /**
   * Starts to read a model.
   *
   * @param what the model, for the thread's name
   * @return completes with the model, or with what went wrong
   */
  static <T> CompletableFuture<T> start(String what, Supplier<T> reading) {
    CompletableFuture<T> model = new CompletableFuture<>();
    Thread thread =
        new Thread(
            null,
            () -> {
              try {
                model.complete(reading.get());
              } catch (RuntimeException | Error e) {
                model.completeExceptionally(e);
              }
            },
            "loading " + what,
            STACK_BYTES);
    thread.setDaemon(true);
    // Libraries look for their files there, and go on without them where they find none.
    thread.setContextClassLoader(ModelLoading.class.getClassLoader());
    thread.start();
    return model;
  }
}
