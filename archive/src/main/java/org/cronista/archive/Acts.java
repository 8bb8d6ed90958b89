package org.cronista.archive;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What people did, in the order in which they did it. */
public interface Acts {

  /**
   * Puts an act on record, with what it changes and its line in the audit trail: all or nothing,
   * and on disk when this returns.
   *
   * @param seen the number of the latest act on the target that the person knew of; 0 for none
   * @throws ActConflictException when there is a later one: somebody else was there first
   */
  Act record(Instant at, String person, Act.Draft draft, long seen, List<ClaimChange> changes);

  /** The acts after the one with number {@code after}, first one first; all of them after 0. */
  List<Act> list(long after);

  /** The acts on one thing, first one first. */
  List<Act> list(Act.Target target);

  /** What people did and did not take back, first act first, without the taking back itself. */
  default List<Act> listStanding() {
    List<Act> all = list(0);
    Set<Long> undone = new HashSet<>();
    // From the last one on: what takes back counts unless it was itself taken back.
    for (int at = all.size() - 1; at >= 0; at--) {
      Act act = all.get(at);
      if (!undone.contains(act.number())) {
        act.undone().ifPresent(undone::add);
      }
    }
    return all.stream()
        .filter(act -> act.kind() != Act.Kind.UNDO && !undone.contains(act.number()))
        .toList();
  }

  /** The act with this number. */
  Optional<Act> find(long number);
}
