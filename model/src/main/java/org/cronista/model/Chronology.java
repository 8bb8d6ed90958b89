package org.cronista.model;

import java.util.List;

/**
 * The whole result: what was read, what is claimed, what happened, where the accounts part.
 *
 * @param title a short title for the page
 * @param documents sorted by file name, then place in the file
 * @param claims sorted by document, then trigger
 * @param events sorted by time, then identifier; undated events last
 * @param disagreements in the order of their events
 * @param actors sorted by mentions, most first, then identifier
 * @param tolls every figure of the dead, the injured and the like: totals, then episodes, then
 *     events in their order
 * @param framings how the voices tell each event, in the order of the events
 * @param links why the claims of each event are one event, in the order of the events
 */
public record Chronology(
    String title,
    List<Document> documents,
    List<Claim> claims,
    List<Event> events,
    List<Disagreement> disagreements,
    List<Actor> actors,
    List<TollLedger> tolls,
    List<Framing> framings,
    List<EventLink> links) {

  /** Copies the lists. */
  public Chronology {
    documents = List.copyOf(documents);
    claims = List.copyOf(claims);
    events = List.copyOf(events);
    disagreements = List.copyOf(disagreements);
    actors = List.copyOf(actors);
    tolls = List.copyOf(tolls);
    framings = List.copyOf(framings);
    links = List.copyOf(links);
  }

  /** A chronology without ledgers, framings and links. */
  public Chronology(
      String title,
      List<Document> documents,
      List<Claim> claims,
      List<Event> events,
      List<Disagreement> disagreements,
      List<Actor> actors) {
    this(title, documents, claims, events, disagreements, actors, List.of(), List.of(), List.of());
  }
}
