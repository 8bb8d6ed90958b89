package org.cronista.desk.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cronista.archive.Act;
import org.cronista.desk.access.Permission;
import org.cronista.desk.coding.Veil;
import org.cronista.desk.record.LiveRecord;
import org.cronista.desk.record.Snapshot;
import org.cronista.desk.web.DeskException;
import org.cronista.desk.web.Route;
import org.cronista.desk.web.RouteGroup;
import org.cronista.desk.web.Visit;
import org.cronista.desk.words.Dates;
import org.cronista.desk.words.Words;
import org.cronista.model.ClaimId;
import org.cronista.model.Event;
import org.cronista.model.EventId;

/** One event: its accounts side by side, what people did to it, and what stands around it. */
public final class EventPages implements RouteGroup {

  private static final int OFFERED = 30;
  private static final int NEAR_DAYS = 3;

  private final LiveRecord record;
  private final Deciding deciding;

  /** Pages over this record. */
  public EventPages(LiveRecord record) {
    this.record = record;
    deciding = new Deciding(record);
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.get("/events/{id}", Permission.READ, this::show).forBlindCodersToo(),
        Route.post("/events/{id}/comment", Permission.CODE, this::comment).forBlindCodersToo(),
        Route.get("/events/{id}/merge", Permission.DECIDE, this::chooseOther),
        Route.post("/events/{id}/merge", Permission.DECIDE, this::merge),
        Route.post("/events/{id}/split", Permission.DECIDE, this::split));
  }

  private void show(Visit visit) {
    Snapshot snapshot = record.current();
    String id = visit.path("id");
    Optional<Event> moved =
        id.startsWith(EventId.PREFIX) && snapshot.findEvent(new EventId(id)).isEmpty()
            ? record.findSuccessor(new EventId(id))
            : Optional.empty();
    if (moved.isPresent()) {
      visit.goTo("/events/" + moved.get().id());
      return;
    }
    Event event = event(visit);
    Act.Target target = Reviews.target(event);
    visit.show(
        "page/event",
        Map.of(
            "view",
            EventView.of(record, snapshot, event, visit),
            "history",
            History.of(record, record.log().history(event), visit),
            "seen",
            record.log().latestOn(target)));
  }

  private void comment(Visit visit) {
    Event event = event(visit);
    String words = visit.form("words").orElseThrow(() -> DeskException.bad("empty-comment"));
    deciding.comment(visit.visitor(), event, words);
    visit.goTo("/events/" + event.id());
  }

  /** The events one might mean: those of the same days, then those found by words. */
  private void chooseOther(Visit visit) {
    Snapshot snapshot = record.current();
    Event event = event(snapshot, visit.path("id"));
    Words words = visit.words();
    Dates dates = new Dates(words);
    Optional<String> text = visit.query("q");
    ChronologyFilter filter = ChronologyFilter.of(Map.of("q", text.stream().toList()));
    Reviews reviews = new Reviews(record.log());
    List<EventRow> rows =
        filter.select(snapshot, reviews::isSeen).stream()
            .filter(other -> !other.equals(event))
            .filter(other -> text.isPresent() || isNear(event, other))
            .limit(OFFERED)
            .map(
                other ->
                    EventRow.of(
                        record,
                        snapshot,
                        other,
                        Optional.empty(),
                        words,
                        dates,
                        reviews.isSeen(other)))
            .toList();
    visit.show(
        "page/merge",
        Map.of(
            "event",
            EventRow.of(
                record, snapshot, event, Optional.empty(), words, dates, reviews.isSeen(event)),
            "rows",
            rows,
            "text",
            text.orElse(""),
            "seen",
            record.log().latestOn(Reviews.target(event))));
  }

  private static boolean isNear(Event one, Event other) {
    return one.time()
        .filter(
            time ->
                other
                    .time()
                    .filter(
                        there ->
                            !there.start().isAfter(time.end().plusDays(NEAR_DAYS))
                                && !there.end().isBefore(time.start().minusDays(NEAR_DAYS)))
                    .isPresent())
        .isPresent();
  }

  private void merge(Visit visit) {
    Snapshot snapshot = record.current();
    Event event = event(snapshot, visit.path("id"));
    Event other =
        event(snapshot, visit.form("with").orElseThrow(() -> DeskException.bad("other-missing")));
    if (other.equals(event)) {
      throw DeskException.bad("other-missing");
    }
    List<ClaimId> claims = new ArrayList<>(event.claims());
    claims.addAll(other.claims());
    act(visit, Act.Kind.MERGE, event, event.headline() + " / " + other.headline(), claims);
  }

  private void split(Visit visit) {
    Event event = event(record.current(), visit.path("id"));
    List<ClaimId> parted =
        event.claims().stream()
            .filter(claim -> visit.formAll("claim").contains(claim.value()))
            .toList();
    if (parted.isEmpty() || parted.size() == event.claims().size()) {
      throw DeskException.bad("parted-missing");
    }
    act(visit, Act.Kind.SPLIT, event, event.headline(), parted);
  }

  private void act(Visit visit, Act.Kind kind, Event event, String before, List<ClaimId> claims) {
    String reason = visit.form("reason").orElseThrow(() -> DeskException.bad("reason-missing"));
    deciding.regroup(
        visit.visitor(), kind, event, before, claims, reason, DisagreementPages.seen(visit));
    visit.goTo("/events/" + event.id());
  }

  /** The event, for whoever may see it. */
  private Event event(Visit visit) {
    Event event = event(record.current(), visit.path("id"));
    if (Veil.of(record, visit.visitor()).hides(event)) {
      throw DeskException.closedToBlindCoders();
    }
    return event;
  }

  private static Event event(Snapshot snapshot, String id) {
    return id.startsWith(EventId.PREFIX)
        ? snapshot.findEvent(new EventId(id)).orElseThrow(DeskException::notFound)
        : Optional.<Event>empty().orElseThrow(DeskException::notFound);
  }
}
