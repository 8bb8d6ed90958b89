package org.cronista.desk.page;

import java.util.List;
import org.cronista.archive.Act;
import org.cronista.model.Claim;

/** What people made of a claim so far. */
public enum ReviewState {
  /** Nobody looked at it. */
  WAITING,
  ACCEPTED,
  CORRECTED,
  /** A person's own. */
  ADDED,
  REJECTED;

  /** By the acts on the claim that stand. */
  static ReviewState of(List<Act> standing, Claim.Coder coder) {
    ReviewState state = coder == Claim.Coder.PERSON ? ADDED : WAITING;
    for (Act act : standing) {
      state =
          switch (act.kind()) {
            case ACCEPT -> ACCEPTED;
            case CORRECT -> CORRECTED;
            case ADD, SPLIT -> ADDED;
            case REJECT, MERGE -> REJECTED;
            case DECIDE, COMMENT, FLAG, ASSIGN, CODE, UNDO -> state;
          };
    }
    return state;
  }

  /** Whether somebody asked others to look, and nobody has acted since. */
  static boolean isFlagged(List<Act> standing) {
    boolean flagged = false;
    for (Act act : standing) {
      flagged = act.kind() == Act.Kind.FLAG || (flagged && act.kind() == Act.Kind.COMMENT);
    }
    return flagged;
  }
}
