package org.cronista.desk.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cronista.archive.Act;
import org.cronista.archive.Acts;
import org.cronista.desk.access.Permission;
import org.cronista.desk.access.Visitor;
import org.cronista.desk.record.ClaimDesk;
import org.cronista.desk.record.LiveRecord;

/** Who may take an act back, and how that is done. */
final class Undoing {

  private final LiveRecord record;
  private final ClaimDesk claims;

  Undoing(LiveRecord record) {
    this.record = record;
    claims = new ClaimDesk(record);
  }

  /** What a person must be allowed to do an act of the kind. */
  private static Permission permissionFor(Act.Kind kind) {
    return switch (kind) {
      case DECIDE, MERGE, SPLIT, ASSIGN -> Permission.DECIDE;
      case ACCEPT, CORRECT, ADD, REJECT, COMMENT, FLAG, CODE, UNDO -> Permission.CODE;
    };
  }

  /**
   * Whether the visitor may take the act back. It takes what the act took that it is about in the
   * end: taking back what took a decision back is deciding. Whoever may not decide takes back only
   * what nobody else had a hand in.
   */
  boolean mayTakeBack(Visitor visitor, Act act) {
    List<Act> chain = record.log().chain(act);
    return visitor.may(permissionFor(chain.get(0).kind()))
        && (visitor.may(Permission.DECIDE)
            || chain.stream().allMatch(one -> one.person().equals(visitor.id())));
  }

  /** Whether a page offers it: once for each act and what took it back, at the last of them. */
  boolean isOffered(Visitor visitor, Act act) {
    List<Act> chain = record.log().chain(act);
    boolean stands = record.log().isInForce(chain.get(0));
    Act turning = stands ? chain.get(0) : chain.get(chain.size() - 1);
    return turning.number() == act.number() && mayTakeBack(visitor, act);
  }

  /** Takes acts back that stand: all of them or none. */
  List<Act> takeBack(Visitor visitor, List<Act> acts, Map<Act.Target, Long> seen, String reason) {
    Map<Act.Target, List<Act.Draft>> drafts = new LinkedHashMap<>();
    for (Act act : acts) {
      List<Act> chain = record.log().chain(act);
      drafts
          .computeIfAbsent(act.target(), target -> new ArrayList<>())
          .add(Act.Draft.undo(chain.get(chain.size() - 1), reason));
    }
    List<Acts.Deed> deeds = new ArrayList<>();
    drafts.forEach(
        (target, undoing) -> {
          for (int at = 0; at < undoing.size(); at++) {
            // What all of them come to together is done with the last.
            boolean last = at == undoing.size() - 1;
            deeds.add(
                new Acts.Deed(
                    undoing.get(at),
                    seen.getOrDefault(target, 0L),
                    last ? claims.takingBack(visitor, undoing) : List.of()));
          }
        });
    return record.recordAll(visitor, deeds);
  }
}
