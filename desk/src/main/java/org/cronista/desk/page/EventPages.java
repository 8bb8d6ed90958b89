package org.cronista.desk.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cronista.archive.Act;
import org.cronista.desk.access.Permission;
import org.cronista.desk.record.LiveRecord;
import org.cronista.desk.record.Snapshot;
import org.cronista.desk.web.DeskException;
import org.cronista.desk.web.Route;
import org.cronista.desk.web.RouteGroup;
import org.cronista.desk.web.Visit;
import org.cronista.model.Event;
import org.cronista.model.EventId;

/** One event: its accounts side by side, what people did to it, and what stands around it. */
public final class EventPages implements RouteGroup {

  private final LiveRecord record;

  /** Pages over this record. */
  public EventPages(LiveRecord record) {
    this.record = record;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.get("/events/{id}", Permission.READ, this::show),
        Route.post("/events/{id}/comment", Permission.CODE, this::comment));
  }

  private void show(Visit visit) {
    Snapshot snapshot = record.current();
    Event event = event(snapshot, visit.path("id"));
    Act.Target target = Reviews.target(event);
    visit.show(
        "page/event",
        Map.of(
            "view",
            EventView.of(snapshot, event, visit.words()),
            "history",
            History.of(record, record.log().history(target), visit.words()),
            "seen",
            record.log().latestOn(target)));
  }

  private void comment(Visit visit) {
    Event event = event(record.current(), visit.path("id"));
    String words = visit.form("words").orElseThrow(() -> DeskException.bad("empty-comment"));
    Act.Target target = Reviews.target(event);
    record.record(
        visit.visitor(),
        Act.Draft.of(Act.Kind.COMMENT, target, "", "", "", words),
        // A remark contradicts nobody: it does not matter what was said in between.
        record.log().latestOn(target),
        List.of());
    visit.goTo("/events/" + event.id());
  }

  static Event event(Snapshot snapshot, String id) {
    return id.startsWith(EventId.PREFIX)
        ? snapshot.findEvent(new EventId(id)).orElseThrow(DeskException::notFound)
        : Optional.<Event>empty().orElseThrow(DeskException::notFound);
  }
}
