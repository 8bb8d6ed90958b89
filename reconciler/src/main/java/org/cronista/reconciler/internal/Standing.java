package org.cronista.reconciler.internal;

import java.util.Comparator;
import java.util.List;
import org.cronista.model.Disagreement.Relation;

/**
 * How two values stand to each other, and why.
 *
 * @param relation the relation
 * @param reason why, a clause
 * @param apart whether the values themselves exclude each other
 */
record Standing(Relation relation, String reason, boolean apart) {

  /** Of values that do not exclude each other, or of which that is not asked. */
  Standing(Relation relation, String reason) {
    this(relation, reason, false);
  }

  private static final List<Relation> STRONGEST_FIRST =
      List.of(
          Relation.CONTRADICTION,
          Relation.FRAMING,
          Relation.UPDATE,
          Relation.SCOPE,
          Relation.COMPATIBLE);

  /** Strongest first: a contradiction outweighs what else can be said. */
  static final Comparator<Standing> BY_STRENGTH =
      Comparator.comparing((Standing standing) -> STRONGEST_FIRST.indexOf(standing.relation()))
          .thenComparing(standing -> !standing.apart());
}
