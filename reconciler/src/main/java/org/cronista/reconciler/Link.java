package org.cronista.reconciler;

import java.util.List;
import org.cronista.model.ClaimId;

/**
 * Why two claims were taken, or not taken, to tell of one event.
 *
 * @param first the smaller identifier
 * @param second the greater identifier
 * @param score sum of the reasons' weights
 * @param joined whether the score was high enough and nothing forbade it
 * @param reasons what spoke for and against, in a fixed order
 */
public record Link(
    ClaimId first, ClaimId second, double score, boolean joined, List<Reason> reasons) {

  /** Copies the reasons. */
  public Link {
    reasons = List.copyOf(reasons);
  }

  /**
   * One thing that speaks for or against.
   *
   * @param what a short stable word: {@code time}, {@code place}, {@code actor}, {@code barrier}, …
   * @param weight for (positive) or against (negative)
   * @param note a short English phrase
   */
  public record Reason(String what, double weight, String note) {}
}
