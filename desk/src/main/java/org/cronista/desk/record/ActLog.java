package org.cronista.desk.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cronista.archive.Act;

/** All acts in memory, by what they were done to. Safe for concurrent use. */
public final class ActLog {

  private final List<Act> all = new ArrayList<>();
  private final Map<Act.Target, List<Act>> byTarget = new HashMap<>();
  private final Map<Long, Act> byNumber = new HashMap<>();
  private final Set<Long> undone = new HashSet<>();

  /** Adds an act that is on record. */
  public synchronized void add(Act act) {
    all.add(act);
    byTarget.computeIfAbsent(act.target(), target -> new ArrayList<>()).add(act);
    byNumber.put(act.number(), act);
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

  /** What was done to one thing and not taken back, first act first. */
  public synchronized List<Act> standing(Act.Target target) {
    return byTarget.getOrDefault(target, List.of()).stream().filter(this::stands).toList();
  }

  /** All acts that were not taken back and take nothing back, first act first. */
  public synchronized List<Act> standing() {
    return all.stream().filter(this::stands).toList();
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

  /** Whether the act was taken back. */
  public synchronized boolean isUndone(Act act) {
    return undone.contains(act.number());
  }

  private boolean stands(Act act) {
    return act.kind() != Act.Kind.UNDO && !undone.contains(act.number());
  }
}
