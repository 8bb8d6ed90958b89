package org.cronista.reconciler.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cronista.model.Disagreement;
import org.cronista.model.DisagreementId;
import org.cronista.model.EventId;

/**
 * A disagreement before its event has a name.
 *
 * @param attribute what the accounts differ on
 * @param relation how they stand to each other
 * @param sides in the order they are shown
 * @param reason why the relation was chosen, a clause that can follow a colon
 */
record Finding(String attribute, Disagreement.Relation relation, List<Side> sides, String reason) {

  /** Copies the sides. */
  Finding {
    sides = List.copyOf(sides);
  }

  Disagreement toModel(EventId event, String topic) {
    return toModel(Optional.of(event), topic);
  }

  /** Of an event, or, without one, of a person or a thing. */
  Disagreement toModel(Optional<EventId> event, String topic) {
    List<String> identity = new ArrayList<>();
    identity.add(event.map(EventId::value).orElse(topic));
    identity.add(attribute);
    for (Side side : sides) {
      identity.add(side.value());
      side.claims().forEach(claim -> identity.add(claim.value()));
      if (side.claims().isEmpty()) {
        side.words().forEach(word -> identity.add(word.quote().document() + word.quote().text()));
      }
    }
    return new Disagreement(
        DisagreementId.of(identity.toArray(String[]::new)),
        event,
        topic,
        attribute,
        relation,
        sides.stream().map(Side::toModel).toList(),
        explanation());
  }

  private String explanation() {
    String told = sides.stream().map(Side::told).collect(Collectors.joining("; "));
    return told + ": " + reason + ".";
  }
}
