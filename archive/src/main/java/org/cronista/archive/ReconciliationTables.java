package org.cronista.archive;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.cronista.json.ContractJson;
import org.cronista.model.AcledSubEvent;
import org.cronista.model.Actor;
import org.cronista.model.Disagreement;
import org.cronista.model.Event;
import org.cronista.model.EventId;
import org.cronista.model.EventTime;

/**
 * The tables of what the claims together say: {@code events}, {@code event_claims}, {@code
 * disagreements}, {@code actors}. The column {@code position} keeps the order given.
 */
final class ReconciliationTables {

  private ReconciliationTables() {}

  static void clear(Connection connection) throws SQLException {
    for (String table : List.of("disagreements", "event_claims", "events", "actors")) {
      Sql.update(connection, "DELETE FROM " + table);
    }
  }

  static void insertEvents(Connection connection, List<Event> events) throws SQLException {
    Insert insert =
        new Insert(
            "events",
            "id",
            "position",
            "type",
            "mode",
            "sub_event",
            "headline",
            "start_date",
            "end_date",
            "date_precision",
            "episode",
            "independent_sources",
            "json_line");
    Insert links = new Insert("event_claims", "event_id", "position", "claim_id");
    for (int at = 0; at < events.size(); at++) {
      Event event = events.get(at);
      Optional<EventTime> time = event.time();
      insert.row(
          event.id().value(),
          at,
          event.type().name(),
          event.mode(),
          event.subEvent().map(AcledSubEvent::label),
          event.headline(),
          time.map(known -> known.start().toString()),
          time.map(known -> known.end().toString()),
          time.map(known -> known.precision().label()),
          event.episode(),
          event.independentSources(),
          ContractJson.toLine(event));
      for (int claim = 0; claim < event.claims().size(); claim++) {
        links.row(event.id().value(), claim, event.claims().get(claim).value());
      }
    }
    insert.run(connection);
    links.run(connection);
  }

  static void insertDisagreements(Connection connection, List<Disagreement> disagreements)
      throws SQLException {
    Insert insert =
        new Insert(
            "disagreements",
            "id",
            "position",
            "event_id",
            "topic",
            "attribute",
            "relation",
            "json_line");
    for (int at = 0; at < disagreements.size(); at++) {
      Disagreement disagreement = disagreements.get(at);
      insert.row(
          disagreement.id().value(),
          at,
          disagreement.event().map(EventId::value),
          disagreement.topic(),
          disagreement.attribute(),
          disagreement.relation().label(),
          ContractJson.toLine(disagreement));
    }
    insert.run(connection);
  }

  static void insertActors(Connection connection, List<Actor> actors) throws SQLException {
    Insert insert =
        new Insert(
            "actors",
            "id",
            "position",
            "name",
            "kind",
            "country",
            "sector",
            "mentions",
            "json_line");
    for (int at = 0; at < actors.size(); at++) {
      Actor actor = actors.get(at);
      insert.row(
          actor.id(),
          at,
          actor.name(),
          actor.kind(),
          actor.country(),
          actor.sector(),
          actor.mentions(),
          ContractJson.toLine(actor));
    }
    insert.run(connection);
  }

  static List<String> listEvents(Connection connection) throws SQLException {
    return Sql.texts(connection, "SELECT json_line FROM events ORDER BY position");
  }

  static Optional<String> findEvent(Connection connection, EventId id) throws SQLException {
    return Sql.findText(connection, "SELECT json_line FROM events WHERE id = ?", id.value());
  }

  static List<String> listDisagreements(Connection connection) throws SQLException {
    return Sql.texts(connection, "SELECT json_line FROM disagreements ORDER BY position");
  }

  static List<String> listActors(Connection connection) throws SQLException {
    return Sql.texts(connection, "SELECT json_line FROM actors ORDER BY position");
  }
}
