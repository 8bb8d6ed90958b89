package org.cronista.reconciler;

import java.util.List;
import org.cronista.model.ClaimId;

/**
 * What a person says of claims and events, whatever the evidence says. Claims that are not among
 * those reconciled are passed over.
 *
 * @param kind what is said
 * @param claims of which claims
 */
public record Tie(Kind kind, List<ClaimId> claims) {

  /** Copies the claims. */
  public Tie {
    claims = List.copyOf(claims);
  }

  /** What a person says. */
  public enum Kind {
    /** The events that these claims tell of are one. */
    TOGETHER,
    /** These claims tell of an event of their own, apart from others they were joined with. */
    APART
  }
}
