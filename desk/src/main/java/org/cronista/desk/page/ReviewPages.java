package org.cronista.desk.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cronista.archive.Act;
import org.cronista.archive.Acts;
import org.cronista.desk.access.Permission;
import org.cronista.desk.record.ClaimDesk;
import org.cronista.desk.record.LiveRecord;
import org.cronista.desk.record.Snapshot;
import org.cronista.desk.web.DeskException;
import org.cronista.desk.web.OwnPath;
import org.cronista.desk.web.Route;
import org.cronista.desk.web.RouteGroup;
import org.cronista.desk.web.Visit;
import org.cronista.model.Claim;
import org.cronista.model.ClaimId;
import org.cronista.model.DocumentId;
import org.cronista.model.PloverType;

/** Going through claims: a list by filter, one after another by keys, many at once, and back. */
public final class ReviewPages implements RouteGroup {

  /** Claims on one page. */
  static final int WINDOW = 100;

  /** More than this many at once is refused: nobody has looked at them. */
  static final int MOST_AT_ONCE = 500;

  private final LiveRecord record;
  private final ClaimDesk claims;
  private final Undoing undoing;

  /** Pages over this record. */
  public ReviewPages(LiveRecord record) {
    this.record = record;
    claims = new ClaimDesk(record);
    undoing = new Undoing(record);
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.get("/review", Permission.READ, this::list),
        Route.get("/review/next", Permission.READ, this::next),
        Route.post("/review/all", Permission.CODE, this::all),
        Route.post("/review/undo", Permission.CODE, this::undo));
  }

  /**
   * A claim as a line.
   *
   * @param view the claim with its words
   * @param address its page, which goes on in this list
   * @param state what people made of it
   * @param flagged whether others should look
   * @param date when, in words
   */
  public record ReviewRow(
      EventView.ClaimView view, String address, ReviewState state, boolean flagged, String date) {}

  /**
   * What people have made of the claims asked for so far.
   *
   * @param total how many there are
   * @param waiting how many nobody has looked at
   */
  public record Progress(int total, int waiting) {}

  private void list(Visit visit) {
    ReviewQuery query = ReviewQuery.of(visit.queryAll());
    Map<String, List<Act>> acts = record.log().standingOnClaims();
    List<Claim> all = select(query, acts);
    int from =
        Math.min(
            all.size(),
            visit
                .query("from")
                .filter(text -> text.matches("\\d{1,9}"))
                .map(Integer::parseInt)
                .orElse(0));
    int to = Math.min(from + WINDOW, all.size());
    String filter = query.toQuery();
    visit.show(
        "page/review",
        Map.of(
            "rows",
            all.subList(from, to).stream().map(claim -> row(visit, claim, query)).toList(),
            "query",
            query,
            "progress",
            new Progress(
                all.size(),
                (int) all.stream().filter(one -> state(one, acts) == ReviewState.WAITING).count()),
            "next",
            to < all.size()
                ? Optional.of("/review?" + filter + (filter.isEmpty() ? "" : "&") + "from=" + to)
                : Optional.empty(),
            "types",
            Arrays.stream(PloverType.values())
                .map(type -> new Option(type.name(), TypeNames.of(visit.words(), type)))
                .toList(),
            "sources",
            List.copyOf(record.current().sources()),
            "done",
            visit.query("done").filter(range -> range.matches("\\d{1,18}-\\d{1,18}"))));
  }

  private ReviewRow row(Visit visit, Claim claim, ReviewQuery query) {
    List<Act> standing = record.log().standing(ClaimDesk.target(claim.id()));
    String filter = query.isNarrow() ? query.toQuery() : "state=WAITING";
    return new ReviewRow(
        EventView.claim(record.current(), claim, visit.words()),
        "/claims/" + claim.id() + "?" + filter,
        ReviewState.of(standing, claim.coder()),
        ReviewState.isFlagged(standing),
        claim
            .time()
            .map(time -> visit.shell().dates().of(time))
            .orElseGet(() -> visit.words().of("dates.unknown")));
  }

  /** The claims asked for, by document and place in it; rejected ones too when asked for. */
  private List<Claim> select(ReviewQuery query, Map<String, List<Act>> acts) {
    Snapshot snapshot = record.current();
    Stream<Claim> all =
        query.document().startsWith(DocumentId.PREFIX)
            ? record.claims().standing(new DocumentId(query.document())).stream()
            : record.claims().standing().stream();
    if (query.state().isEmpty() || query.state().get() == ReviewState.REJECTED) {
      all = Stream.concat(all, record.claims().rejected().stream());
    }
    List<String> words =
        query.text().isEmpty()
            ? List.of()
            : List.of(ChronologyFilter.folded(query.text()).split("\\s+"));
    return (query.isNarrow()
            ? all.filter(claim -> takes(snapshot, query, words, claim, acts))
            : all)
        .toList();
  }

  private static List<Act> on(Claim claim, Map<String, List<Act>> acts) {
    return acts.getOrDefault(claim.id().value(), List.of());
  }

  private static ReviewState state(Claim claim, Map<String, List<Act>> acts) {
    return ReviewState.of(on(claim, acts), claim.coder());
  }

  private static boolean takes(
      Snapshot snapshot,
      ReviewQuery query,
      List<String> words,
      Claim claim,
      Map<String, List<Act>> acts) {
    return (query.document().isEmpty() || claim.document().value().equals(query.document()))
        && (query.type().isEmpty() || claim.type().name().equals(query.type()))
        && (query.source().isEmpty() || snapshot.dossier().sourceOf(claim).equals(query.source()))
        && claim.confidence() >= query.least()
        && claim.confidence() <= query.most()
        && query.state().filter(state -> state != state(claim, acts)).isEmpty()
        && (!query.flagged() || ReviewState.isFlagged(on(claim, acts)))
        && (words.isEmpty() || words.stream().allMatch(snapshot.searchTextOf(claim)::contains));
  }

  /** The first claim after the one named that nobody has looked at; at the end, the list. */
  private void next(Visit visit) {
    ReviewQuery query = ReviewQuery.of(visit.queryAll());
    ReviewQuery wide =
        new ReviewQuery(
            query.text(),
            query.document(),
            query.source(),
            query.type(),
            query.state().filter(state -> state != ReviewState.WAITING),
            query.flagged(),
            query.least(),
            query.most());
    // The claim one comes from may have left the filter by what was done to it.
    Map<String, List<Act>> acts = record.log().standingOnClaims();
    List<Claim> all = select(wide, acts);
    String after = visit.query("after").orElse("");
    int at = 0;
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).id().value().equals(after)) {
        at = i + 1;
      }
    }
    Optional<Claim> found =
        all.subList(at, all.size()).stream()
            .filter(
                claim ->
                    query.state().filter(wanted -> wanted != ReviewState.WAITING).isPresent()
                        || state(claim, acts) == ReviewState.WAITING)
            .findFirst();
    visit.goTo(
        found
            .map(claim -> "/claims/" + claim.id() + "?" + query.toQuery())
            .orElse("/review?" + query.toQuery()));
  }

  /** One verdict on all the claims that were ticked; each is an act of its own. */
  private void all(Visit visit) {
    List<Claim> chosen =
        visit.formAll("claim").stream()
            .filter(id -> id.startsWith(ClaimId.PREFIX))
            .distinct()
            .flatMap(id -> claims.find(new ClaimId(id)).stream())
            .toList();
    if (chosen.isEmpty()) {
      throw DeskException.bad("none-chosen");
    }
    if (chosen.size() > MOST_AT_ONCE) {
      throw DeskException.bad("too-many", MOST_AT_ONCE);
    }
    Act.Kind kind =
        visit
            .form("do")
            .map(name -> name.toUpperCase(Locale.ROOT))
            .filter(List.of("ACCEPT", "REJECT", "FLAG")::contains)
            .map(Act.Kind::valueOf)
            .orElseThrow(() -> DeskException.bad("verdict-missing"));
    String reason = visit.form("reason").orElse("");
    List<Acts.Deed> deeds = new ArrayList<>();
    for (Claim claim : chosen) {
      long seen = claims.seen(claim.id());
      deeds.add(
          switch (kind) {
            case ACCEPT -> claims.accepting(visit.visitor(), claim, seen, reason);
            case REJECT -> claims.rejecting(visit.visitor(), claim, seen, reason);
            default -> claims.saying(kind, claim.id(), reason);
          });
    }
    List<Act> done = record.recordAll(visit.visitor(), deeds);
    long first = done.get(0).number();
    long last = done.get(done.size() - 1).number();
    String back = visit.form("back").filter(OwnPath::isOwn).orElse("/review");
    visit.goTo(back + (back.contains("?") ? "&" : "?") + "done=" + first + "-" + last);
  }

  /** Takes back one's own acts between two numbers, as far as they stand: all or none. */
  private void undo(Visit visit) {
    String[] range =
        visit
            .form("range")
            .filter(text -> text.matches("\\d{1,18}-\\d{1,18}"))
            .orElseThrow(() -> DeskException.bad("seen-missing"))
            .split("-");
    long first = Long.parseLong(range[0]);
    long last = Long.parseLong(range[1]);
    List<Act> own =
        record.log().all().stream()
            .filter(act -> act.number() >= first && act.number() <= last)
            .filter(act -> act.person().equals(visit.visitor().id()))
            .filter(record.log()::isInForce)
            .filter(act -> undoing.mayTakeBack(visit.visitor(), act))
            .limit(MOST_AT_ONCE)
            .toList();
    Map<Act.Target, Long> seen = new HashMap<>();
    own.forEach(act -> seen.put(act.target(), record.log().latestOn(act.target())));
    if (!own.isEmpty()) {
      undoing.takeBack(visit.visitor(), own, seen, "");
    }
    visit.goTo(visit.form("back").filter(OwnPath::isOwn).orElse("/review"));
  }
}
