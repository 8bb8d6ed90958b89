package org.cronista.desk.page;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cronista.desk.access.Permission;
import org.cronista.desk.coding.Veil;
import org.cronista.desk.record.LiveRecord;
import org.cronista.desk.record.Snapshot;
import org.cronista.desk.web.Route;
import org.cronista.desk.web.RouteGroup;
import org.cronista.desk.web.Visit;
import org.cronista.desk.words.Dates;
import org.cronista.desk.words.Words;
import org.cronista.model.Event;
import org.cronista.model.HeadlineRule;
import org.cronista.model.Modality;
import org.cronista.model.PloverType;
import org.cronista.publisher.view.Dossier;

/** The chronology as it stands, a window of it at a time. */
public final class ChronologyPages implements RouteGroup {

  /** Events in one window. */
  static final int WINDOW = 100;

  private final LiveRecord record;
  private final Reviews reviews;

  /** Pages over this record. */
  public ChronologyPages(LiveRecord record) {
    this.record = record;
    reviews = new Reviews(record.log());
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.get("/", Permission.READ, this::page).forBlindCodersToo(),
        Route.get("/chronology/rows", Permission.READ, this::rows).forBlindCodersToo());
  }

  /**
   * A window of the events asked for.
   *
   * @param rows its lines
   * @param total how many there are in all
   * @param next the address of the window after it, if there is one
   * @param nextPage the address of the page that begins with that window
   */
  public record Window(
      List<EventRow> rows, int total, Optional<String> next, Optional<String> nextPage) {
    /** Copies the rows. */
    public Window {
      rows = List.copyOf(rows);
    }
  }

  /**
   * A choice of the form.
   *
   * @param value what the form sends
   * @param words what it is called
   * @param chosen whether it is chosen
   */
  public record Choice(String value, String words, boolean chosen) {}

  private void page(Visit visit) {
    ChronologyFilter filter = ChronologyFilter.of(visit.queryAll());
    Snapshot snapshot = record.in(filter.view());
    Words words = visit.words();
    visit.show(
        "page/chronology",
        Map.of(
            "window",
            window(visit, filter, snapshot),
            "filter",
            filter,
            "types",
            choices(words, "type.", PloverType.values(), filter.types()),
            "modalities",
            choices(words, "modality.", Modality.values(), filter.modality().stream().toList()),
            "disputes",
            choices(
                words, "dispute.", ChronologyFilter.Dispute.values(), List.of(filter.dispute())),
            "reviews",
            choices(words, "review.", ChronologyFilter.Review.values(), List.of(filter.review())),
            "groups",
            choices(words, "group.", ChronologyFilter.Group.values(), List.of(filter.group())),
            "rules",
            choices(words, "rule.", HeadlineRule.values(), List.of(filter.rule())),
            "sources",
            List.copyOf(snapshot.sources()),
            "documents",
            snapshot.dossier().documents().size()));
  }

  private static <E extends Enum<E>> List<Choice> choices(
      Words words, String prefix, E[] all, List<E> chosen) {
    List<Choice> choices = new ArrayList<>();
    for (E one : all) {
      choices.add(new Choice(one.name(), words.of(prefix + one.name()), chosen.contains(one)));
    }
    return choices;
  }

  private void rows(Visit visit) {
    ChronologyFilter filter = ChronologyFilter.of(visit.queryAll());
    visit.show("part/eventRows", Map.of("window", window(visit, filter, record.in(filter.view()))));
  }

  private Window window(Visit visit, ChronologyFilter filter, Snapshot snapshot) {
    Veil veil = Veil.of(record, visit.visitor());
    List<Event> events = filter.select(snapshot, reviews::isSeen);
    if (!veil.isLifted()) {
      events = events.stream().filter(event -> !veil.hides(event)).toList();
    }
    return window(visit, filter, snapshot, events);
  }

  private Window window(
      Visit visit, ChronologyFilter filter, Snapshot snapshot, List<Event> events) {
    int from = Math.min(after(visit), events.size());
    int to = Math.min(from + WINDOW, events.size());
    Words words = visit.words();
    Dates dates = new Dates(words);
    List<EventRow> rows =
        IntStream.range(from, to)
            .mapToObj(
                at ->
                    EventRow.of(
                        record,
                        snapshot,
                        events.get(at),
                        heading(events, at, filter.group(), words, dates),
                        words,
                        dates,
                        reviews.isSeen(events.get(at))))
            .toList();
    String query = filter.toQuery();
    Optional<String> rest =
        to < events.size()
            ? Optional.of("?" + query + (query.isEmpty() ? "" : "&") + "after=" + to)
            : Optional.empty();
    return new Window(
        rows, events.size(), rest.map(end -> "/chronology/rows" + end), rest.map(end -> "/" + end));
  }

  private static int after(Visit visit) {
    return visit
        .query("after")
        .filter(text -> text.matches("\\d{1,9}"))
        .map(Integer::parseInt)
        .orElse(0);
  }

  /** The group's name where a group begins. */
  private static Optional<String> heading(
      List<Event> events, int at, ChronologyFilter.Group group, Words words, Dates dates) {
    String own = groupOf(events.get(at), group, words, dates);
    return at > 0 && own.equals(groupOf(events.get(at - 1), group, words, dates))
        ? Optional.empty()
        : Optional.of(own);
  }

  private static String groupOf(
      Event event, ChronologyFilter.Group group, Words words, Dates dates) {
    return switch (group) {
      case EPISODE -> event.episode().orElseGet(() -> words.of("chronology.no-episode"));
      case DAY -> dates.of(Dossier.timeOf(event));
      case MONTH ->
          Dossier.timeOf(event)
              .map(time -> dates.of(YearMonth.from(time.start())))
              .orElseGet(() -> words.of("dates.unknown"));
    };
  }
}
