package org.cronista.desk.page;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.cronista.desk.access.Permission;
import org.cronista.desk.record.LiveRecord;
import org.cronista.desk.record.Snapshot;
import org.cronista.desk.web.DeskException;
import org.cronista.desk.web.Route;
import org.cronista.desk.web.RouteGroup;
import org.cronista.desk.web.Visit;
import org.cronista.model.Event;

/** What the chronology shows, to take away. */
public final class ExportPages implements RouteGroup {

  private final LiveRecord record;
  private final Reviews reviews;

  /** Pages over this record. */
  public ExportPages(LiveRecord record) {
    this.record = record;
    reviews = new Reviews(record.log());
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.get("/export", Permission.EXPORT, this::choose),
        Route.get("/export/{file}", Permission.EXPORT, this::send));
  }

  private void choose(Visit visit) {
    ChronologyFilter filter = ChronologyFilter.of(visit.queryAll());
    visit.show(
        "page/export",
        Map.of(
            "formats",
            Arrays.asList(Exporting.values()),
            "query",
            filter.toQuery(),
            "total",
            filter.select(record.in(filter.view()), reviews::isSeen).size()));
  }

  private void send(Visit visit) {
    Exporting format =
        Arrays.stream(Exporting.values())
            .filter(one -> one.file().equals(visit.path("file")))
            .findFirst()
            .orElseThrow(DeskException::notFound);
    ChronologyFilter filter = ChronologyFilter.of(visit.queryAll());
    Snapshot snapshot = record.in(filter.view());
    List<Event> events = filter.select(snapshot, reviews::isSeen);
    String content = format.write(record, snapshot, events);
    record
        .archive()
        .audit()
        .add(
            record.clock().instant(),
            visit.visitor().person().map(person -> person.id()),
            "export",
            format.file(),
            events.size() + " events; " + filter.toQuery());
    visit.download(content.getBytes(StandardCharsets.UTF_8), format.type(), format.file());
  }
}
