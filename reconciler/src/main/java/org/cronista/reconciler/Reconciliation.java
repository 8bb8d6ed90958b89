package org.cronista.reconciler;

import java.util.List;
import org.cronista.model.Actor;
import org.cronista.model.Claim;
import org.cronista.model.ClaimId;
import org.cronista.model.Disagreement;
import org.cronista.model.Event;
import org.cronista.model.EventLink;
import org.cronista.model.Framing;
import org.cronista.model.TollLedger;

/**
 * What happened, as far as the claims tell, and where the accounts part.
 *
 * @param events sorted by time, then identifier; undated events last
 * @param disagreements in the order of their events; behind them those about persons and things
 * @param actors everybody who acts, suffers or speaks: most mentions first, then identifier
 * @param links for every event told by several claims, the links that tied them together
 * @param tolls every figure of the dead, the injured and the like: totals, then episodes, then
 *     events in their order
 * @param framings how the voices tell each event that several tell
 * @param eventLinks the links of the events, in the order of the events
 */
public record Reconciliation(
    List<Event> events,
    List<Disagreement> disagreements,
    List<Actor> actors,
    List<Link> links,
    List<TollLedger> tolls,
    List<Framing> framings,
    List<EventLink> eventLinks) {

  /** Copies the lists. */
  public Reconciliation {
    events = List.copyOf(events);
    disagreements = List.copyOf(disagreements);
    actors = List.copyOf(actors);
    links = List.copyOf(links);
    tolls = List.copyOf(tolls);
    framings = List.copyOf(framings);
    eventLinks = List.copyOf(eventLinks);
  }

  /** The links that tied {@code claim} to others; empty when it stands alone. */
  public List<Link> listLinks(ClaimId claim) {
    return links.stream()
        .filter(link -> link.first().equals(claim) || link.second().equals(claim))
        .toList();
  }

  /** The events that {@code claim} is told of: one, or none for plans, threats and negations. */
  public List<Event> listEvents(Claim claim) {
    return events.stream().filter(event -> event.claims().contains(claim.id())).toList();
  }
}
