package org.cronista.reader;

import java.time.Duration;

/** Hears how a reading goes on; told by the threads that read. */
public interface ReadingListener {

  /** Hears nothing. */
  ReadingListener NONE = new ReadingListener() {};

  /** The document shown as {@code name} is now read; everything before it has been. */
  default void begins(String name) {}

  /**
   * What is done now may take as long as {@code left} from this moment on. Told for every step, and
   * again when a step gets more time: scanned pages are recognised one by one, each within a limit.
   */
  default void hasTime(Duration left) {}

  /**
   * Something took too long. Its outcome says so, but the thread that was at it may still be
   * running.
   */
  default void givesUp() {}
}
