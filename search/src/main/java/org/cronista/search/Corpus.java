package org.cronista.search;

import java.util.List;
import org.cronista.model.Actor;
import org.cronista.model.Claim;
import org.cronista.model.Document;
import org.cronista.model.Event;

/**
 * What can be found.
 *
 * @param documents the documents, whose sentences are found
 * @param claims the claims that stand; those of documents that are not here are left out
 * @param events what happened, in order
 * @param actors who acts, in order
 */
public record Corpus(
    List<Document> documents, List<Claim> claims, List<Event> events, List<Actor> actors) {

  /** Copies the lists. */
  public Corpus {
    documents = List.copyOf(documents);
    claims = List.copyOf(claims);
    events = List.copyOf(events);
    actors = List.copyOf(actors);
  }
}
