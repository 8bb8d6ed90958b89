package org.cronista.reader.internal.child;

import java.util.Deque;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import org.cronista.reader.ChildNotStartedException;
import org.cronista.reader.ChildOptions;
import org.cronista.reader.ContainerLimits;
import org.cronista.reader.ReaderOptions;

/** The children there are, never more than agreed; one is started when none is idle. */
public final class ChildPool implements AutoCloseable {

  private final Settings settings;
  private final ChildOptions options;
  private final Semaphore places;
  private final Deque<Child> idle = new ConcurrentLinkedDeque<>();
  private final Set<Child> all = ConcurrentHashMap.newKeySet();
  private final ScheduledThreadPoolExecutor clock;
  private volatile boolean closed;

  /** A pool without any child yet. */
  public ChildPool(ReaderOptions reading, ContainerLimits containers, ChildOptions options) {
    this.settings = new Settings(reading, containers, options.maxAnswerBytes());
    this.options = options;
    this.places = new Semaphore(options.most(), true);
    this.clock = new ScheduledThreadPoolExecutor(1, ChildPool::daemon);
    this.clock.setRemoveOnCancelPolicy(true);
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "reading-process-clock");
    thread.setDaemon(true);
    return thread;
  }

  ReaderOptions reading() {
    return settings.options();
  }

  /** Whether nothing more is to be read. */
  boolean isClosed() {
    return closed;
  }

  /**
   * A child for the caller alone, until it is given back or dropped.
   *
   * @throws ChildNotStartedException when none can be started
   */
  public Child borrow() {
    places.acquireUninterruptibly();
    try {
      for (Child child = idle.poll(); child != null; child = idle.poll()) {
        if (child.isAlive()) {
          return child;
        }
        all.remove(child);
      }
      return started();
    } catch (RuntimeException e) {
      places.release();
      throw e;
    }
  }

  private Child started() {
    if (closed) {
      throw new ChildNotStartedException("Reading has come to its end.");
    }
    Child child = Child.start(settings, options, clock);
    all.add(child);
    if (closed) {
      child.destroy();
    }
    return child;
  }

  /** Takes back a child that can be asked for more. */
  public void giveBack(Child child) {
    idle.push(child);
    if (closed) {
      child.destroy();
    }
    places.release();
  }

  /** Ends a child that cannot. */
  void drop(Child child) {
    child.destroy();
    child.join();
    all.remove(child);
    places.release();
  }

  /** Ends all of them, whatever they are at. */
  @Override
  public void close() {
    closed = true;
    all.forEach(Child::destroy);
    all.forEach(Child::join);
    clock.shutdownNow();
  }
}
