package org.cronista.desk.record;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.cronista.archive.Act;
import org.cronista.archive.Archive;
import org.cronista.archive.ClaimChange;
import org.cronista.desk.ChronologyMaker;
import org.cronista.desk.access.Visitor;
import org.cronista.model.ClaimId;
import org.cronista.model.Event;
import org.cronista.model.EventId;
import org.cronista.model.HeadlineRule;

/**
 * The chronology as it stands, kept in memory, and the way by which people change it.
 *
 * <p>An act is on disk when {@link #record} returns. What it changes about claims shows at once;
 * what follows from that for events is worked out anew in the background a moment after the last
 * act, while the pages go on showing the state before. Safe for concurrent use.
 */
public final class LiveRecord implements AutoCloseable {

  private static final Duration AFTER_LAST_ACT = Duration.ofSeconds(2);
  private static final int KEPT_STATES = 4;

  private final Archive archive;
  private final ChronologyMaker maker;
  private final Clock clock;
  private final Consumer<RuntimeException> failures;
  private final ActLog log = new ActLog();
  private final AtomicLong versions = new AtomicLong();
  private final AtomicLong changes = new AtomicLong();
  private final AtomicBoolean busy = new AtomicBoolean();
  private final ScheduledExecutorService worker =
      Executors.newSingleThreadScheduledExecutor(LiveRecord::thread);
  private final Object making = new Object();

  /** The last few states asked for as of another day or by another rule. */
  private final Map<View, Snapshot> others =
      new LinkedHashMap<>(KEPT_STATES, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<View, Snapshot> eldest) {
          return size() > KEPT_STATES;
        }
      };

  /** A claim of each event that is no more, by which its successor is found. */
  private final Map<EventId, ClaimId> gone = new ConcurrentHashMap<>();

  private volatile Snapshot current;

  /**
   * How the chronology is asked for.
   *
   * @param asOf the day after which nothing counts that was said
   * @param rule which of several figures stands in the headline
   */
  public record View(Optional<LocalDate> asOf, HeadlineRule rule) {
    /** Everything known, by the ordinary rule. */
    public static View usual() {
      return new View(Optional.empty(), HeadlineRule.MOST_INDEPENDENT);
    }
  }

  private LiveRecord(
      Archive archive, ChronologyMaker maker, Clock clock, Consumer<RuntimeException> failures) {
    this.archive = archive;
    this.maker = maker;
    this.clock = clock;
    this.failures = failures;
    archive.acts().list(0).forEach(log::add);
    current = make(View.usual());
  }

  /**
   * Loads everything.
   *
   * @param failures is told when the chronology cannot be worked out anew
   */
  public static LiveRecord load(
      Archive archive, ChronologyMaker maker, Clock clock, Consumer<RuntimeException> failures) {
    return new LiveRecord(archive, maker, clock, failures);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "chronology");
    thread.setDaemon(true);
    return thread;
  }

  /** The chronology as it stands. */
  public Snapshot current() {
    return current;
  }

  /** The chronology asked for in another way; the first time this takes a while. */
  public Snapshot in(View view) {
    if (view.equals(View.usual())) {
      return current;
    }
    synchronized (others) {
      Optional<Snapshot> known = Optional.ofNullable(others.get(view));
      if (known.isPresent()) {
        return known.get();
      }
    }
    Snapshot made = make(view);
    synchronized (others) {
      others.put(view, made);
    }
    return made;
  }

  private Snapshot make(View view) {
    synchronized (making) {
      return new Snapshot(versions.incrementAndGet(), maker.make(view.asOf(), view.rule()));
    }
  }

  /** The event that tells now of what an event told that is no more, if there is one. */
  public Optional<Event> findSuccessor(EventId id) {
    Snapshot now = current;
    return Optional.ofNullable(gone.get(id))
        .flatMap(now.dossier()::findEventOf)
        .flatMap(now::findEvent);
  }

  /** What people did. */
  public ActLog log() {
    return log;
  }

  /** Whether the chronology is being worked out anew, or will be in a moment. */
  public boolean isBusy() {
    return busy.get();
  }

  /** The archive underneath. */
  public Archive archive() {
    return archive;
  }

  /** The time. */
  public Clock clock() {
    return clock;
  }

  /**
   * Puts an act on record.
   *
   * @param seen the number of the latest act on the target that the visitor knew of; 0 for none
   * @param claims what it changes about claims
   * @throws org.cronista.archive.ActConflictException when somebody else was there first
   */
  public Act record(Visitor visitor, Act.Draft draft, long seen, List<ClaimChange> claims) {
    Act act = archive.acts().record(clock.instant(), visitor.id(), draft, seen, claims);
    catchUp();
    if (!claims.isEmpty() || changesEvents(act)) {
      workOutAnew();
    }
    return act;
  }

  /** Learns of the acts put on record since; those of other processes as well. */
  public void catchUp() {
    synchronized (log) {
      // Two acts may come back in another order than they were put on record.
      archive.acts().list(log.latest()).forEach(log::add);
    }
  }

  private static boolean changesEvents(Act act) {
    return switch (act.kind()) {
      case MERGE, SPLIT, UNDO -> true;
      default -> false;
    };
  }

  /** Has the chronology worked out anew, a moment after the last call. */
  public void workOutAnew() {
    long change = changes.incrementAndGet();
    busy.set(true);
    // Nothing can fail in there that renew does not report.
    ScheduledFuture<?> unused =
        worker.schedule(
            () -> {
              if (changes.get() == change) {
                renew(change);
              }
            },
            AFTER_LAST_ACT.toMillis(),
            TimeUnit.MILLISECONDS);
  }

  private void renew(long change) {
    try {
      Snapshot before = current;
      Snapshot after = make(View.usual());
      for (Event event : before.events()) {
        if (after.findPlace(event.id()).isEmpty() && !event.claims().isEmpty()) {
          gone.put(event.id(), event.claims().get(0));
        }
      }
      current = after;
      synchronized (others) {
        others.clear();
      }
    } catch (RuntimeException e) {
      failures.accept(e);
    } finally {
      if (changes.get() == change) {
        busy.set(false);
      }
    }
  }

  @Override
  public void close() {
    worker.shutdown();
  }
}
