package org.cronista.desk.page;

import org.cronista.archive.Act;
import org.cronista.desk.record.ActLog;
import org.cronista.model.ClaimId;
import org.cronista.model.Event;

/** Whether people have looked at things. */
public final class Reviews {

  private final ActLog log;

  /** By these acts. */
  public Reviews(ActLog log) {
    this.log = log;
  }

  /** Whether somebody acted on the event or on one of its claims. */
  public boolean isSeen(Event event) {
    return !log.standing(event).isEmpty() || event.claims().stream().anyMatch(this::isSeen);
  }

  /** Whether somebody acted on the claim. */
  public boolean isSeen(ClaimId claim) {
    return !log.standing(target(claim)).isEmpty();
  }

  /** An event as the target of acts. */
  public static Act.Target target(Event event) {
    return new Act.Target(Act.TargetKind.EVENT, event.id().value());
  }

  /** A claim as the target of acts. */
  public static Act.Target target(ClaimId claim) {
    return new Act.Target(Act.TargetKind.CLAIM, claim.value());
  }
}
