package org.cronista.desk.record;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.cronista.archive.Act;
import org.cronista.json.ContractJson;

/** The claims that an act on an event names, so that the act is found when the event has moved. */
final class ActedClaims {

  private ActedClaims() {}

  static List<String> of(Act act) {
    // What takes back names them where the other act names what it left behind.
    String named = act.kind() == Act.Kind.UNDO ? act.draft().before() : act.draft().after();
    List<String> claims = new ArrayList<>();
    if (!named.isEmpty()) {
      for (JsonNode claim : ContractJson.parse(named).path("claims")) {
        claims.add(claim.asText());
      }
    }
    return claims;
  }
}
