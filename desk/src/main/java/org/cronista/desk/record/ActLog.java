package org.cronista.desk.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.cronista.archive.Act;
import org.cronista.model.ClaimId;
import org.cronista.model.Event;

/** All acts in memory, by what they were done to. Safe for concurrent use. */
public final class ActLog {

  private final List<Act> all = new ArrayList<>();
  private final Map<Act.Target, List<Act>> byTarget = new HashMap<>();
  private final Map<Long, Act> byNumber = new HashMap<>();
  private final Map<String, List<Act>> byClaim = new HashMap<>();
  private final Set<Long> undone = new HashSet<>();

  /** Adds an act that is on record. */
  public synchronized void add(Act act) {
    all.add(act);
    byTarget.computeIfAbsent(act.target(), target -> new ArrayList<>()).add(act);
    byNumber.put(act.number(), act);
    if (act.target().kind() == Act.TargetKind.EVENT) {
      ActedClaims.of(act)
          .forEach(claim -> byClaim.computeIfAbsent(claim, id -> new ArrayList<>()).add(act));
    }
    act.undone().ifPresent(this::turn);
  }

  /** Taking back an act that took another back does the other again. */
  private void turn(long number) {
    undone.add(number);
    Act taken = Optional.ofNullable(byNumber.get(number)).orElseThrow();
    taken.undone().ifPresent(undone::remove);
  }

  /** The number of the latest act. */
  public synchronized long latest() {
    return all.isEmpty() ? 0 : all.get(all.size() - 1).number();
  }

  /** The number of the latest act on one thing; 0 for none. */
  public synchronized long latestOn(Act.Target target) {
    List<Act> acts = byTarget.getOrDefault(target, List.of());
    return acts.isEmpty() ? 0 : acts.get(acts.size() - 1).number();
  }

  /** Everything done to one thing, what was taken back included, first act first. */
  public synchronized List<Act> history(Act.Target target) {
    return List.copyOf(byTarget.getOrDefault(target, List.of()));
  }

  /**
   * Everything done to an event, also while it was another: a chronology worked out anew gives
   * events new identifiers, but the claims that an act names stay.
   */
  public synchronized List<Act> history(Event event) {
    Map<Long, Act> found = new TreeMap<>();
    history(new Act.Target(Act.TargetKind.EVENT, event.id().value()))
        .forEach(act -> found.put(act.number(), act));
    for (ClaimId claim : event.claims()) {
      byClaim.getOrDefault(claim.value(), List.of()).forEach(act -> found.put(act.number(), act));
    }
    return List.copyOf(found.values());
  }

  /** What was done to an event and not taken back, first act first. */
  public synchronized List<Act> standing(Event event) {
    return history(event).stream().filter(this::stands).toList();
  }

  /** What was done to one thing and not taken back, first act first. */
  public synchronized List<Act> standing(Act.Target target) {
    return byTarget.getOrDefault(target, List.of()).stream().filter(this::stands).toList();
  }

  /** All acts that were not taken back and take nothing back, first act first. */
  public synchronized List<Act> standing() {
    return all.stream().filter(this::stands).toList();
  }

  /** All acts, first one first. */
  public synchronized List<Act> all() {
    return List.copyOf(all);
  }

  /** The latest acts, last one first. */
  public synchronized List<Act> latest(int atMost) {
    List<Act> found = new ArrayList<>();
    for (int at = all.size() - 1; at >= 0 && found.size() < atMost; at--) {
      found.add(all.get(at));
    }
    return found;
  }

  /** The act with the number. */
  public synchronized Optional<Act> find(long number) {
    return Optional.ofNullable(byNumber.get(number));
  }

  /**
   * The act that has to be taken back for {@code act} to be: itself, or what did it again last
   * after it had been taken back.
   */
  public synchronized Act latestDoing(Act act) {
    long number = act.number();
    for (Act later : history(act.target())) {
      if (later.undone().isPresent() && later.undone().get() == number) {
        number = later.number();
      }
    }
    return Optional.ofNullable(byNumber.get(number)).orElse(act);
  }

  /** Whether the act was taken back. */
  public synchronized boolean isUndone(Act act) {
    return undone.contains(act.number());
  }

  private boolean stands(Act act) {
    return act.kind() != Act.Kind.UNDO && !undone.contains(act.number());
  }
}
