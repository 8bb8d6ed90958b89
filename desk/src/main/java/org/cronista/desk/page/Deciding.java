package org.cronista.desk.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cronista.archive.Act;
import org.cronista.desk.access.Visitor;
import org.cronista.desk.record.Decision;
import org.cronista.desk.record.Decisions;
import org.cronista.desk.record.LiveRecord;
import org.cronista.desk.web.DeskException;
import org.cronista.desk.web.Json;
import org.cronista.model.ClaimId;
import org.cronista.model.Disagreement;
import org.cronista.model.Event;

/** Acts on disagreements and events, for pages and programs alike. */
public final class Deciding {

  private final LiveRecord record;
  private final Undoing undoing;

  /** Acts on this record. */
  public Deciding(LiveRecord record) {
    this.record = record;
    undoing = new Undoing(record);
  }

  /** The decision that holds for a disagreement of the chronology as it stands. */
  Optional<Decision> findDecision(Disagreement one) {
    return record.decisions(record.current()).find(one);
  }

  /**
   * Decides.
   *
   * @param side the account to follow; empty to leave it open
   * @param seen the latest act on it that the visitor knew of
   */
  public Act decide(
      Visitor visitor,
      Disagreement one,
      Optional<Disagreement.Side> side,
      String reason,
      long seen) {
    String before = findDecision(one).map(decision -> decision.act().draft().after()).orElse("");
    return record.record(
        visitor,
        Act.Draft.of(
            Act.Kind.DECIDE,
            Decisions.target(one),
            one.attribute(),
            before,
            Decision.write(one, side),
            reason),
        seen,
        List.of());
  }

  /** Adds a remark, which contradicts nobody: it does not matter what was said in between. */
  public Act comment(Visitor visitor, Event event, String words) {
    Act.Target target = Reviews.target(event);
    long seen = record.log().latestOn(target);
    while (true) {
      try {
        return record.record(
            visitor,
            Act.Draft.of(Act.Kind.COMMENT, target, "", "", naming(event.claims()), words),
            seen,
            List.of());
      } catch (org.cronista.archive.ActConflictException e) {
        seen = record.log().latestOn(target);
      }
    }
  }

  /** Merges or splits. */
  Act regroup(
      Visitor visitor,
      Act.Kind kind,
      Event event,
      String before,
      List<ClaimId> claims,
      String reason,
      long seen) {
    return record.record(
        visitor,
        Act.Draft.of(kind, Reviews.target(event), "", Json.write(before), naming(claims), reason),
        seen,
        List.of());
  }

  private static String naming(List<ClaimId> claims) {
    ObjectNode named = Json.object();
    ArrayNode all = named.putArray("claims");
    claims.forEach(claim -> all.add(claim.value()));
    return Json.write(named);
  }

  /**
   * Takes an act back, or does it again, when the act is one that took another back.
   *
   * @param seen the latest act on its target that the visitor knew of
   */
  public Act undo(Visitor visitor, Act act, String reason, long seen) {
    if (!undoing.mayTakeBack(visitor, act)) {
      throw DeskException.forbidden();
    }
    if (record.log().isUndone(act)) {
      throw DeskException.conflict();
    }
    return undoing.takeBack(visitor, List.of(act), Map.of(act.target(), seen), reason).get(0);
  }
}
