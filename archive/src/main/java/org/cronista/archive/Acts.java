package org.cronista.archive;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What people did, in the order in which they did it. */
public interface Acts {

  /**
   * Puts an act on record, with what it changes and its line in the audit trail: all or nothing,
   * and on disk when this returns.
   *
   * @param seen the number of the latest act on the target that the person knew of; 0 for none
   * @throws ActConflictException when there is a later one: somebody else was there first
   */
  default Act record(
      Instant at, String person, Act.Draft draft, long seen, List<ClaimChange> changes) {
    return recordAll(at, person, List.of(new Deed(draft, seen, changes))).get(0);
  }

  /**
   * Something to be put on record.
   *
   * @param draft what
   * @param seen the number of the latest act on the target that the person knew of; 0 for none
   * @param changes what it changes about claims
   */
  record Deed(Act.Draft draft, long seen, List<ClaimChange> changes) {
    /** Copies the changes. */
    public Deed {
      changes = List.copyOf(changes);
    }
  }

  /**
   * Puts several acts on record that belong together, in their order: all of them or none, and on
   * disk when this returns. Nobody else's act comes between them.
   *
   * @return the acts, in the same order
   * @throws ActConflictException when there is a later act on one of the targets than the person
   *     knew of
   */
  List<Act> recordAll(Instant at, String person, List<Deed> deeds);

  /** The acts after the one with number {@code after}, first one first; all of them after 0. */
  List<Act> list(long after);

  /** The acts on one thing, first one first. */
  List<Act> list(Act.Target target);

  /** What people did and did not take back, first act first, without the taking back itself. */
  default List<Act> listStanding() {
    List<Act> all = list(0);
    StandingActs standing = StandingActs.of(all);
    return all.stream().filter(act -> act.kind() != Act.Kind.UNDO && standing.stands(act)).toList();
  }

  /** The act with this number. */
  Optional<Act> find(long number);
}
