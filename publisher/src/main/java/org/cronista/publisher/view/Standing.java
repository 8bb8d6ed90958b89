package org.cronista.publisher.view;

import java.util.List;
import org.cronista.model.Claim;
import org.cronista.model.Disagreement;
import org.cronista.model.Event;
import org.cronista.model.PloverType.QuadClass;

/**
 * How much of the first look an event deserves, so that a page of thousands of acts still shows the
 * course of things. Nothing is dropped: what is not main is folded under its month, or told at the
 * end.
 */
public enum Standing {
  /** Shown open. */
  MAIN,
  /** Rests on a single claim of low confidence, and nobody contradicts it: folded. */
  THIN,
  /** Words only (a demand, an accusation, a promise) told without date and without place. */
  ADRIFT;

  static Standing of(
      Event event, List<Claim> claims, List<Disagreement> disagreements, double thinBelow) {
    if (!disagreements.isEmpty()) {
      return MAIN;
    }
    boolean verbal =
        event.type().quadClass() == QuadClass.VERBAL_CONFLICT
            || event.type().quadClass() == QuadClass.VERBAL_COOPERATION;
    if (verbal && !Dossier.isDated(event) && event.places().isEmpty()) {
      return ADRIFT;
    }
    boolean weak = claims.size() == 1 && claims.get(0).confidence() < thinBelow;
    return weak ? THIN : MAIN;
  }
}
