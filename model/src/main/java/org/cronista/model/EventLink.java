package org.cronista.model;

import java.util.List;

/**
 * Why two claims are taken to tell of one event.
 *
 * @param event the event
 * @param first one claim
 * @param second the other
 * @param score sum of the reasons' weights
 * @param reasons what spoke for and against, in a fixed order
 */
public record EventLink(
    EventId event, ClaimId first, ClaimId second, double score, List<Reason> reasons) {

  /** Copies the reasons. */
  public EventLink {
    reasons = List.copyOf(reasons);
  }

  /**
   * One thing that speaks for or against.
   *
   * @param what a short stable word: {@code time}, {@code place}, {@code actor}, …
   * @param weight for (positive) or against (negative)
   * @param note a short English phrase
   */
  public record Reason(String what, double weight, String note) {}
}
