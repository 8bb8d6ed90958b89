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
 */
public record Chronology(
    String title,
    List<Document> documents,
    List<Claim> claims,
    List<Event> events,
    List<Disagreement> disagreements,
    List<Actor> actors) {

  /** Copies the lists. */
  public Chronology {
    documents = List.copyOf(documents);
    claims = List.copyOf(claims);
    events = List.copyOf(events);
    disagreements = List.copyOf(disagreements);
    actors = List.copyOf(actors);
  }
}
