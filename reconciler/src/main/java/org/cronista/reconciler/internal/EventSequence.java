package org.cronista.reconciler.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.cronista.model.Claim;
import org.cronista.model.ClaimId;
import org.cronista.model.Event;
import org.cronista.model.EventOrder;
import org.cronista.model.EventTime;
import org.cronista.model.TimeBounds;

/**
 * What the texts say of the order of events ("after the march", "before the vote"), and between
 * which days the undated ones lie for that reason.
 */
final class EventSequence {

  private final Map<ClaimId, Claim> claims;
  private final Map<String, Event> tellingClaim = new HashMap<>();

  /**
   * A sequence.
   *
   * @param events all of them
   * @param claims those that tell of them
   */
  EventSequence(List<Event> events, Map<ClaimId, Claim> claims) {
    this.claims = Map.copyOf(claims);
    for (Event event : events) {
      event.claims().forEach(claim -> tellingClaim.put(claim.value(), event));
    }
  }

  /** The event with its order and, when it has no date, its bounds. */
  Event complete(Event event) {
    SortedSet<EventOrder> order = new TreeSet<>();
    Optional<TimeBounds> bounds = Optional.empty();
    for (ClaimId id : event.claims()) {
      Optional<Claim> claim = Optional.ofNullable(claims.get(id));
      bounds = narrowed(bounds, claim.flatMap(Claim::bounds));
      for (EventOrder told : claim.map(Claim::order).orElse(List.of())) {
        Optional<Event> other =
            Optional.ofNullable(tellingClaim.get(told.other())).filter(e -> !e.equals(event));
        other.ifPresent(e -> order.add(new EventOrder(told.relation(), e.id().value())));
        bounds = narrowed(bounds, other.flatMap(e -> by(told, e)));
      }
    }
    boolean dated = event.time().isPresent();
    if (order.isEmpty() && (dated || bounds.isEmpty())) {
      return event;
    }
    return event.withSequence(dated ? Optional.empty() : bounds, new ArrayList<>(order));
  }

  /** The bounds that the other event's date sets. */
  private static Optional<TimeBounds> by(EventOrder told, Event other) {
    String rule = told.relation().label() + " another event of that date";
    return other.time().map(time -> by(told.relation(), time, rule));
  }

  private static TimeBounds by(EventOrder.Relation relation, EventTime time, String rule) {
    return switch (relation) {
      case AFTER -> TimeBounds.from(time.start(), time.text(), Optional.empty(), rule);
      case BEFORE -> TimeBounds.until(time.end(), time.text(), Optional.empty(), rule);
      case DURING ->
          new TimeBounds(
              Optional.of(time.start()),
              Optional.of(time.end()),
              time.text(),
              Optional.empty(),
              rule);
    };
  }

  private static Optional<TimeBounds> narrowed(
      Optional<TimeBounds> bounds, Optional<TimeBounds> more) {
    return bounds.isEmpty() ? more : Optional.of(more.map(bounds.get()::and).orElse(bounds.get()));
  }
}
