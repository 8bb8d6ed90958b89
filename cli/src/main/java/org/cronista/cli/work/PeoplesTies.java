package org.cronista.cli.work;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cronista.archive.Act;
import org.cronista.archive.Acts;
import org.cronista.json.ContractJson;
import org.cronista.model.ClaimId;
import org.cronista.reconciler.Tie;

/** What people said of events, from the acts by which they merged and split them. */
final class PeoplesTies {

  private PeoplesTies() {}

  /** The ties that stand, in the order of the acts. */
  static List<Tie> of(Acts acts) {
    return acts.listStanding().stream().flatMap(act -> find(act).stream()).toList();
  }

  private static Optional<Tie> find(Act act) {
    // Claims are merged and split too, which says nothing of events.
    if (act.target().kind() != Act.TargetKind.EVENT) {
      return Optional.empty();
    }
    return switch (act.kind()) {
      case MERGE -> Optional.of(new Tie(Tie.Kind.TOGETHER, claims(act)));
      case SPLIT -> Optional.of(new Tie(Tie.Kind.APART, claims(act)));
      default -> Optional.empty();
    };
  }

  private static List<ClaimId> claims(Act act) {
    List<ClaimId> claims = new ArrayList<>();
    for (JsonNode claim : ContractJson.parse(act.draft().after()).path("claims")) {
      claims.add(new ClaimId(claim.asText()));
    }
    return claims;
  }
}
