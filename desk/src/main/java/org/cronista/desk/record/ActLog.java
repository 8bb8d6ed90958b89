package org.cronista.desk.record;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cronista.archive.Act;
import org.cronista.archive.StandingActs;
import org.cronista.model.ClaimId;
import org.cronista.model.Event;

/** All acts in memory, by what they were done to. Safe for concurrent use. */
public final class ActLog {

  private final List<Act> all = new ArrayList<>();
  private final Map<Act.Target, List<Act>> byTarget = new HashMap<>();
  private final Map<Long, Act> byNumber = new HashMap<>();
  private final Map<Act.Kind, List<Act>> byKind = new EnumMap<>(Act.Kind.class);
  private final Map<String, List<Act>> byClaim = new HashMap<>();
  private final StandingActs standing = new StandingActs();

  /** The claims that an act on an event names. */
  public static List<String> claimsOf(Act act) {
    return ActedClaims.of(act);
  }

  /** Adds an act that is on record. */
  public synchronized void add(Act act) {
    all.add(act);
    byTarget.computeIfAbsent(act.target(), target -> new ArrayList<>()).add(act);
    byNumber.put(act.number(), act);
    byKind.computeIfAbsent(act.kind(), kind -> new ArrayList<>()).add(act);
    if (act.target().kind() == Act.TargetKind.EVENT) {
      ActedClaims.of(act)
          .forEach(claim -> byClaim.computeIfAbsent(claim, id -> new ArrayList<>()).add(act));
    }
    standing.add(act);
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
    return history(event).stream().filter(this::isInForce).toList();
  }

  /** What was done to one thing and not taken back, first act first. */
  public synchronized List<Act> standing(Act.Target target) {
    List<Act> acts = byTarget.getOrDefault(target, List.of());
    return acts.isEmpty() ? List.of() : acts.stream().filter(this::isInForce).toList();
  }

  /** All acts of one kind that were not taken back, first act first. */
  public synchronized List<Act> standing(Act.Kind kind) {
    return byKind.getOrDefault(kind, List.of()).stream().filter(this::isInForce).toList();
  }

  /** All acts of one kind, what was taken back included, first act first. */
  public synchronized List<Act> all(Act.Kind kind) {
    return List.copyOf(byKind.getOrDefault(kind, List.of()));
  }

  /** What was done to claims and not taken back, by the claim's identifier. */
  public synchronized Map<String, List<Act>> standingOnClaims() {
    Map<String, List<Act>> found = new HashMap<>();
    byTarget.forEach(
        (target, acts) -> {
          if (target.kind() == Act.TargetKind.CLAIM) {
            found.put(target.id(), acts.stream().filter(this::isInForce).toList());
          }
        });
    return found;
  }

  /** All acts, first one first. */
  public synchronized List<Act> all() {
    return List.copyOf(all);
  }

  /** The act with the number. */
  public synchronized Optional<Act> find(long number) {
    return Optional.ofNullable(byNumber.get(number));
  }

  /**
   * The act that {@code act} is about in the end, what took it back, what took that back, and so
   * on. The last of them is what has to be taken back to turn all of it.
   */
  public synchronized List<Act> chain(Act act) {
    Act first = act;
    while (first.undone().isPresent()) {
      first = Optional.ofNullable(byNumber.get(first.undone().get())).orElseThrow();
    }
    List<Act> chain = new ArrayList<>(List.of(first));
    for (Act later : history(first.target())) {
      long last = chain.get(chain.size() - 1).number();
      if (later.undone().filter(number -> number == last).isPresent()) {
        chain.add(later);
      }
    }
    return chain;
  }

  /** Whether the act was taken back. */
  public synchronized boolean isUndone(Act act) {
    return !standing.stands(act);
  }

  /** Whether the act counts now: it takes nothing back and was not taken back itself. */
  public synchronized boolean isInForce(Act act) {
    return act.kind() != Act.Kind.UNDO && standing.stands(act);
  }
}
