package org.cronista.desk.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.cronista.archive.Act;
import org.cronista.desk.access.Permission;
import org.cronista.desk.coding.Veil;
import org.cronista.desk.record.Decisions;
import org.cronista.desk.record.LiveRecord;
import org.cronista.desk.record.Snapshot;
import org.cronista.desk.web.DeskException;
import org.cronista.desk.web.OwnPath;
import org.cronista.desk.web.Route;
import org.cronista.desk.web.RouteGroup;
import org.cronista.desk.web.Visit;
import org.cronista.desk.words.Dates;
import org.cronista.desk.words.Words;
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
        Route.get("/disagreements", Permission.READ, this::inbox).forBlindCodersToo(),
        Route.get("/disagreements/{id}", Permission.READ, this::show).forBlindCodersToo(),
        Route.post("/disagreements/{id}/decide", Permission.DECIDE, this::decide)
            .forBlindCodersToo(),
        Route.post("/acts/{number}/undo", Permission.CODE, this::undo).forBlindCodersToo());
  }

  /**
   * A disagreement as a line of the inbox.
   *
   * @param line what it is about
   * @param topic the event's headline, or the person or thing
   * @param date when, in words
   * @param decided what was decided; empty while it waits
   */
  public record InboxRow(
      EventView.DisputeRow line, String topic, String date, Optional<DecidedView> decided) {}

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
    Veil veil = Veil.of(record, visit.visitor());
    boolean open = visit.query("show").filter("all"::equals).isEmpty();
    List<Disagreement> all =
        snapshot.disagreementsByGravity().stream()
            .filter(one -> !open || waits(one))
            .filter(one -> !veil.hides(one))
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

  /** What was decided between other accounts has to be looked at again. */
  private boolean waits(Disagreement one) {
    return deciding.findDecision(one).filter(decision -> !decision.isEarlier(one)).isEmpty();
  }

  private InboxRow row(Snapshot snapshot, Disagreement one, Words words) {
    Optional<Event> event = one.event().flatMap(snapshot::findEvent);
    return new InboxRow(
        EventView.DisputeRow.of(record, one, words),
        event.map(Event::headline).orElse(one.topic()),
        event.map(found -> new Dates(words).of(found.time())).orElse(""),
        deciding.findDecision(one).map(decision -> DecidedView.of(record, one, decision, words)));
  }

  /** The disagreement, for whoever may see it. */
  private Disagreement disagreement(Visit visit) {
    Disagreement one = disagreement(record.current(), visit.path("id"));
    if (Veil.of(record, visit.visitor()).hides(one)) {
      throw DeskException.closedToBlindCoders();
    }
    return one;
  }

  private static Disagreement disagreement(Snapshot snapshot, String id) {
    return id.startsWith(DisagreementId.PREFIX)
        ? snapshot.findDisagreement(new DisagreementId(id)).orElseThrow(DeskException::notFound)
        : Optional.<Disagreement>empty().orElseThrow(DeskException::notFound);
  }

  private void show(Visit visit) {
    Snapshot snapshot = record.current();
    Disagreement one = disagreement(visit);
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
            History.of(record, record.decisions(snapshot).history(one), visit),
            "seen",
            record.log().latestOn(Decisions.target(one))));
  }

  private List<SideView> sides(Snapshot snapshot, Disagreement one, Words words) {
    Dates dates = new Dates(words);
    OptionalInt followed =
        deciding
            .findDecision(one)
            .map(decision -> decision.findFollowed(one))
            .orElse(OptionalInt.empty());
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
                  followed.isPresent() && followed.getAsInt() == number);
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
    Disagreement one = disagreement(visit);
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
            .filter(found -> !Veil.of(record, visit.visitor()).hides(found))
            .orElseThrow(DeskException::notFound);
    deciding.undo(visit.visitor(), act, visit.form("reason").orElse(""), seen(visit));
    visit.goTo(visit.form("back").filter(OwnPath::isOwn).orElse("/"));
  }
}
