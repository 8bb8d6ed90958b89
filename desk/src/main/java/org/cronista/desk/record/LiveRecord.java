package org.cronista.desk.record;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.cronista.archive.Act;
import org.cronista.archive.ActConflictException;
import org.cronista.archive.Acts;
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
  private final Consumer<Throwable> failures;
  private final ActLog log = new ActLog();
  private final ClaimBook claims;
  private final Names names;
  private final AtomicLong versions = new AtomicLong();
  private final AtomicLong changes = new AtomicLong();
  private final AtomicBoolean busy = new AtomicBoolean();
  private final ScheduledExecutorService worker =
      Executors.newSingleThreadScheduledExecutor(LiveRecord::thread);
  private final Object making = new Object();

  /** The last few states asked for as of another day or by another rule. */
  private final Map<View, Other> others =
      new LinkedHashMap<>(KEPT_STATES, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<View, Other> eldest) {
          return size() > KEPT_STATES;
        }
      };

  /** A claim of each event that is no more, by which its successor is found. */
  private final Map<EventId, ClaimId> gone = new ConcurrentHashMap<>();

  private volatile Snapshot current;
  private volatile Optional<Decided> decided = Optional.empty();

  /**
   * A state asked for in another way.
   *
   * @param snapshot the state
   * @param of the state that was current when it was begun; it holds for as long as that does
   */
  private record Other(Snapshot snapshot, Snapshot of) {}

  private record Decided(long latest, Snapshot snapshot, Decisions decisions) {}

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
      Archive archive, ChronologyMaker maker, Clock clock, Consumer<Throwable> failures) {
    this.archive = archive;
    this.maker = maker;
    this.clock = clock;
    this.failures = failures;
    claims = new ClaimBook(archive);
    names = new Names(archive.people());
    archive.acts().list(0).forEach(log::add);
    current = make(View.usual());
    claims.reload(current);
  }

  /**
   * Loads everything.
   *
   * @param failures is told when the chronology cannot be worked out anew
   */
  public static LiveRecord load(
      Archive archive, ChronologyMaker maker, Clock clock, Consumer<Throwable> failures) {
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
    Snapshot now = current;
    synchronized (others) {
      Optional<Other> known = Optional.ofNullable(others.get(view));
      if (known.filter(other -> other.of() == now).isPresent()) {
        return known.get().snapshot();
      }
    }
    Snapshot made = make(view);
    synchronized (others) {
      others.put(view, new Other(made, now));
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

  /** The claims as they stand at this moment. */
  public ClaimBook claims() {
    return claims;
  }

  /** The names of the people who work here. */
  public Names names() {
    return names;
  }

  /** The decisions that hold in a state of the chronology. */
  public Decisions decisions(Snapshot snapshot) {
    long latest = log.latest();
    Optional<Decided> known =
        decided.filter(one -> one.latest() == latest && one.snapshot() == snapshot);
    if (known.isPresent()) {
      return known.get().decisions();
    }
    Decisions made = new Decisions(snapshot, log);
    if (snapshot == current) {
      decided = Optional.of(new Decided(latest, snapshot, made));
    }
    return made;
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
   * @param changed what it changes about claims
   * @throws ActConflictException when somebody else was there first
   */
  public Act record(Visitor visitor, Act.Draft draft, long seen, List<ClaimChange> changed) {
    return recordAll(visitor, List.of(new Acts.Deed(draft, seen, changed))).get(0);
  }

  /**
   * Puts acts on record that belong together: all of them or none.
   *
   * @return the acts, in the same order
   * @throws ActConflictException when somebody else was there first
   */
  public List<Act> recordAll(Visitor visitor, List<Acts.Deed> deeds) {
    try {
      return archive.acts().recordAll(clock.instant(), visitor.id(), deeds);
    } finally {
      // Also when somebody else was first: it may have been by way of another process.
      catchUp();
    }
  }

  /** Learns of the acts put on record since; those of other processes as well. */
  public void catchUp() {
    Set<ClaimId> touched = new HashSet<>();
    boolean changesEvents = false;
    synchronized (log) {
      // Two acts may come back in another order than they were put on record.
      for (Act act : archive.acts().list(log.latest())) {
        log.add(act);
        changesEvents |= changesEvents(act);
        if (act.target().kind() == Act.TargetKind.CLAIM && changesEvents(act)) {
          touched.add(new ClaimId(act.target().id()));
        }
      }
    }
    if (!touched.isEmpty()) {
      claims.refresh(touched);
    }
    if (changesEvents) {
      workOutAnew();
    }
  }

  private static boolean changesEvents(Act act) {
    return switch (act.kind()) {
      case ACCEPT, CORRECT, ADD, REJECT, MERGE, SPLIT, UNDO -> true;
      case DECIDE, COMMENT, FLAG, ASSIGN, CODE -> false;
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
      claims.beginReload();
      Snapshot after = make(View.usual());
      for (Event event : before.events()) {
        if (after.findPlace(event.id()).isEmpty() && !event.claims().isEmpty()) {
          gone.put(event.id(), event.claims().get(0));
        }
      }
      claims.reload(after);
      current = after;
    } catch (Throwable e) { // whatever it is, the desk goes on with the state before
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
