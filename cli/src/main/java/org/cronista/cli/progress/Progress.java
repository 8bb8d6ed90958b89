package org.cronista.cli.progress;

/** Shows how far the work is. Used by one thread. */
public interface Progress extends AutoCloseable {

  /** Says that one kind of thing is now being done, for example {@code "Reading and coding"}. */
  void stage(String doing);

  /**
   * Says how many documents are done and how many are known to come.
   *
   * @param total may grow; 0 when it is not known
   */
  void documents(long done, long total);

  /** Takes down what is shown, so that something else can be said. */
  void end();

  @Override
  default void close() {
    end();
  }
}
