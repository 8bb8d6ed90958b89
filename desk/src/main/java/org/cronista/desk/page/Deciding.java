package org.cronista.desk.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.cronista.archive.Act;
import org.cronista.desk.access.Visitor;
import org.cronista.desk.record.LiveRecord;
import org.cronista.desk.web.DeskException;
import org.cronista.desk.web.Json;
import org.cronista.model.ClaimId;
import org.cronista.model.Disagreement;
import org.cronista.model.Event;

/** Acts on disagreements and events, for pages and programs alike. */
public final class Deciding {

  private final LiveRecord record;

  /** Acts on this record. */
  public Deciding(LiveRecord record) {
    this.record = record;
  }

  /** A disagreement as the target of acts. */
  static Act.Target target(Disagreement one) {
    return new Act.Target(Act.TargetKind.DISAGREEMENT, one.id().value());
  }

  /** The decision that stands, if there is one. */
  Optional<Act> findDecision(Disagreement one) {
    List<Act> decisions =
        record.log().standing(target(one)).stream()
            .filter(act -> act.kind() == Act.Kind.DECIDE)
            .toList();
    return decisions.isEmpty()
        ? Optional.empty()
        : Optional.of(decisions.get(decisions.size() - 1));
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
    String before = findDecision(one).map(act -> act.draft().after()).orElse("");
    return record.record(
        visitor,
        Act.Draft.of(
            Act.Kind.DECIDE, target(one), one.attribute(), before, decision(one, side), reason),
        seen,
        List.of());
  }

  /** With what it was about, so that it can be understood when the machine finds it otherwise. */
  private static String decision(Disagreement one, Optional<Disagreement.Side> side) {
    ObjectNode decision = Json.object();
    side.ifPresent(followed -> decision.put("follow", followed.value()));
    one.event().ifPresent(event -> decision.put("event", event.value()));
    ArrayNode claims = decision.putArray("claims");
    side.stream()
        .flatMap(followed -> followed.claims().stream())
        .forEach(claim -> claims.add(claim.value()));
    return Json.write(decision);
  }

  /** Adds a remark, which contradicts nobody: it does not matter what was said in between. */
  public Act comment(Visitor visitor, Event event, String words) {
    Act.Target target = Reviews.target(event);
    while (true) {
      try {
        return record.record(
            visitor,
            Act.Draft.of(Act.Kind.COMMENT, target, "", "", naming(event.claims()), words),
            record.log().latestOn(target),
            List.of());
      } catch (org.cronista.archive.ActConflictException e) {
        record.catchUp();
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

  /** Takes an act back. Whoever may do such an act may take it back, their own or another's. */
  public Act undo(Visitor visitor, Act act, String reason, long seen) {
    if (!visitor.may(Undoing.permissionFor(act.kind()))) {
      throw DeskException.forbidden();
    }
    if (record.log().isUndone(act)) {
      throw DeskException.conflict();
    }
    return record.record(
        visitor,
        Act.Draft.undo(record.log().latestDoing(act), reason),
        seen,
        Undoing.claims(record, act));
  }
}
