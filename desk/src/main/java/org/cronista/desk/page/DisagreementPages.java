package org.cronista.desk.page;

import com.fasterxml.jackson.databind.JsonNode;
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
import org.cronista.desk.words.Dates;
import org.cronista.desk.words.Words;
import org.cronista.json.ContractJson;
import org.cronista.model.Claim;
import org.cronista.model.Disagreement;
import org.cronista.model.DisagreementId;
import org.cronista.model.Event;
import org.cronista.publisher.view.Quotation;

/** Where the accounts part: an inbox, gravest first, and what people decide. */
public final class DisagreementPages implements RouteGroup {

  /** Disagreements on one page. */
  static final int WINDOW = 100;

  private final LiveRecord record;
  private final Deciding deciding;

  /** Pages over this record. */
  public DisagreementPages(LiveRecord record) {
    this.record = record;
    deciding = new Deciding(record);
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.get("/disagreements", Permission.READ, this::inbox),
        Route.get("/disagreements/{id}", Permission.READ, this::show),
        Route.post("/disagreements/{id}/decide", Permission.DECIDE, this::decide),
        Route.post("/acts/{number}/undo", Permission.CODE, this::undo));
  }

  /**
   * A disagreement as a line of the inbox.
   *
   * @param line what it is about
   * @param topic the event's headline, or the person or thing
   * @param date when, in words
   * @param decided what was decided, in words; empty while it waits
   */
  public record InboxRow(EventView.DisputeRow line, String topic, String date, String decided) {}

  /**
   * One side with its words.
   *
   * @param number its place, from 0, by which a decision names it
   * @param value what it says
   * @param sources who says it
   * @param saidOn when it was first said, in words
   * @param quotes the words in their place
   * @param followed whether it was decided to follow it
   */
  public record SideView(
      int number,
      String value,
      List<String> sources,
      String saidOn,
      List<QuoteView> quotes,
      boolean followed) {
    /** Copies the lists. */
    public SideView {
      sources = List.copyOf(sources);
      quotes = List.copyOf(quotes);
    }
  }

  /**
   * The words of a claim on a side.
   *
   * @param source the outlet
   * @param quotation the words
   * @param address where they stand
   */
  public record QuoteView(String source, Quotation quotation, String address) {}

  private void inbox(Visit visit) {
    Snapshot snapshot = record.current();
    boolean open = visit.query("show").filter("all"::equals).isEmpty();
    List<Disagreement> all =
        snapshot.disagreementsByGravity().stream()
            .filter(one -> !open || deciding.findDecision(one).isEmpty())
            .toList();
    int from =
        visit
            .query("after")
            .filter(text -> text.matches("\\d{1,9}"))
            .map(Integer::parseInt)
            .orElse(0);
    int to = Math.min(from + WINDOW, all.size());
    visit.show(
        "page/disagreements",
        Map.of(
            "rows",
            all.subList(Math.min(from, to), to).stream()
                .map(one -> row(snapshot, one, visit.words()))
                .toList(),
            "total",
            all.size(),
            "open",
            open,
            "next",
            to < all.size()
                ? Optional.of("/disagreements?after=" + to + (open ? "" : "&show=all"))
                : Optional.empty()));
  }

  private InboxRow row(Snapshot snapshot, Disagreement one, Words words) {
    Optional<Event> event = one.event().flatMap(snapshot::findEvent);
    return new InboxRow(
        EventView.DisputeRow.of(one, words),
        event.map(Event::headline).orElse(one.topic()),
        event.map(found -> new Dates(words).of(found.time())).orElse(""),
        deciding.findDecision(one).map(act -> decided(act, words)).orElse(""));
  }

  private static String decided(Act act, Words words) {
    JsonNode after = ContractJson.parse(act.draft().after());
    return after.hasNonNull("follow")
        ? words.of("decide.followed", after.get("follow").asText())
        : words.of("decide.left-open");
  }

  private static Disagreement disagreement(Snapshot snapshot, String id) {
    return id.startsWith(DisagreementId.PREFIX)
        ? snapshot.findDisagreement(new DisagreementId(id)).orElseThrow(DeskException::notFound)
        : Optional.<Disagreement>empty().orElseThrow(DeskException::notFound);
  }

  private void show(Visit visit) {
    Snapshot snapshot = record.current();
    Disagreement one = disagreement(snapshot, visit.path("id"));
    Words words = visit.words();
    visit.show(
        "page/disagreement",
        Map.of(
            "row",
            row(snapshot, one, words),
            "explanation",
            one.explanation(),
            "event",
            one.event().flatMap(snapshot::findEvent).map(event -> event.id().value()),
            "sides",
            sides(snapshot, one, words),
            "history",
            History.of(record, record.log().history(Deciding.target(one)), words),
            "seen",
            record.log().latestOn(Deciding.target(one))));
  }

  private List<SideView> sides(Snapshot snapshot, Disagreement one, Words words) {
    Dates dates = new Dates(words);
    Optional<String> followed =
        deciding
            .findDecision(one)
            .map(act -> ContractJson.parse(act.draft().after()))
            .filter(after -> after.hasNonNull("follow"))
            .map(after -> after.get("follow").asText());
    return java.util.stream.IntStream.range(0, one.sides().size())
        .mapToObj(
            number -> {
              Disagreement.Side side = one.sides().get(number);
              return new SideView(
                  number,
                  side.value(),
                  side.sources(),
                  side.saidOn().map(dates::of).orElse(""),
                  snapshot.dossier().claimsAmong(side.claims()).stream()
                      .map(claim -> quote(snapshot, claim))
                      .toList(),
                  followed.filter(side.value()::equals).isPresent());
            })
        .toList();
  }

  private static QuoteView quote(Snapshot snapshot, Claim claim) {
    return new QuoteView(
        snapshot.dossier().sourceOf(claim),
        Quotation.of(snapshot.dossier(), claim),
        "/documents/" + claim.document() + "#" + claim.id());
  }

  /** The form sends the number of the side to follow, or nothing to leave it open. */
  private void decide(Visit visit) {
    Disagreement one = disagreement(record.current(), visit.path("id"));
    String reason = visit.form("reason").orElseThrow(() -> DeskException.bad("reason-missing"));
    Optional<Disagreement.Side> side =
        visit
            .form("side")
            .filter(number -> number.matches("\\d{1,4}"))
            .map(Integer::parseInt)
            .filter(number -> number < one.sides().size())
            .map(one.sides()::get);
    deciding.decide(visit.visitor(), one, side, reason, seen(visit));
    visit.goTo("/disagreements/" + one.id());
  }

  static long seen(Visit visit) {
    return visit
        .form("seen")
        .filter(number -> number.matches("\\d{1,18}"))
        .map(Long::parseLong)
        .orElseThrow(() -> DeskException.bad("seen-missing"));
  }

  private void undo(Visit visit) {
    Act act =
        Optional.of(visit.path("number"))
            .filter(number -> number.matches("\\d{1,18}"))
            .flatMap(number -> record.log().find(Long.parseLong(number)))
            .orElseThrow(DeskException::notFound);
    deciding.undo(visit.visitor(), act, visit.form("reason").orElse(""), seen(visit));
    visit.goTo(visit.form("back").filter(Undoing::isOwnPath).orElse("/"));
  }
}
