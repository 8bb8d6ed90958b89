package org.cronista.desk.page;

import java.util.List;
import org.cronista.archive.Act;
import org.cronista.archive.ClaimChange;
import org.cronista.desk.access.Permission;
import org.cronista.desk.record.ClaimDesk;
import org.cronista.desk.record.ClaimState;
import org.cronista.desk.record.LiveRecord;

/** What taking an act back needs and brings. */
final class Undoing {

  private Undoing() {}

  /** What a person must be allowed to take back an act of the kind. */
  static Permission permissionFor(Act.Kind kind) {
    return switch (kind) {
      case DECIDE, MERGE, SPLIT, ASSIGN -> Permission.DECIDE;
      case ACCEPT, CORRECT, ADD, REJECT, COMMENT, FLAG, CODE, UNDO -> Permission.CODE;
    };
  }

  /** What it changes about claims. */
  static List<ClaimChange> claims(LiveRecord record, Act act) {
    boolean changes =
        act.target().kind() == Act.TargetKind.CLAIM
            && record.log().history(act.target()).stream()
                .anyMatch(one -> ClaimState.changes(one.kind()));
    return changes ? new ClaimDesk(record).takingBack(act) : List.of();
  }

  /** Whether a form's address leads within the desk. */
  static boolean isOwnPath(String path) {
    return path.startsWith("/") && !path.startsWith("//") && !path.startsWith("/\\");
  }
}
