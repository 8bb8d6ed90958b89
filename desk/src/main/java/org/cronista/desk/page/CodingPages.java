package org.cronista.desk.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cronista.archive.Person;
import org.cronista.desk.access.Permission;
import org.cronista.desk.access.Role;
import org.cronista.desk.coding.Agreement;
import org.cronista.desk.coding.Assignments;
import org.cronista.desk.coding.Codings;
import org.cronista.desk.coding.FieldValues;
import org.cronista.desk.coding.Veil;
import org.cronista.desk.record.ClaimDesk;
import org.cronista.desk.record.LiveRecord;
import org.cronista.desk.web.DeskException;
import org.cronista.desk.web.Route;
import org.cronista.desk.web.RouteGroup;
import org.cronista.desk.web.Visit;
import org.cronista.model.Claim;
import org.cronista.model.ClaimId;
import org.cronista.model.CodedDocument;
import org.cronista.model.Document;

/** Double coding: queues, blind coding, adjudication of the differences, agreement. */
public final class CodingPages implements RouteGroup {

  private final LiveRecord record;
  private final Assignments assignments;
  private final Codings codings;
  private final ClaimDesk claims;

  /** Pages over this record. */
  public CodingPages(LiveRecord record) {
    this.record = record;
    assignments = new Assignments(record);
    codings = new Codings(record);
    claims = new ClaimDesk(record);
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.get("/queue", Permission.CODE, this::queue).forBlindCodersToo(),
        Route.post("/queue/assign", Permission.DECIDE, this::assign).forBlindCodersToo(),
        Route.get("/coding/documents/{id}", Permission.CODE, this::nextIn).forBlindCodersToo(),
        Route.get("/coding/claims/{id}", Permission.CODE, this::form).forBlindCodersToo(),
        Route.post("/coding/claims/{id}", Permission.CODE, this::keep).forBlindCodersToo(),
        Route.post("/coding/claims/{id}/none", Permission.CODE, this::none).forBlindCodersToo(),
        Route.get("/adjudication", Permission.DECIDE, this::differences),
        Route.get("/adjudication/{id}", Permission.DECIDE, this::difference),
        Route.post("/adjudication/{id}", Permission.DECIDE, this::settle),
        Route.get("/agreement", Permission.READ, this::agreement));
  }

  /**
   * A document that somebody is to code.
   *
   * @param act the number of the act that gave it, to take it back
   * @param seen the number of the latest act on the document, for that form
   * @param document its identifier
   * @param title its title
   * @param person who is to code it
   * @param mine whether that is who looks
   * @param blind whether blindly
   * @param total how many claims it has
   * @param done how many of them the coder has coded
   */
  public record QueueRow(
      long act,
      long seen,
      String document,
      String title,
      String person,
      boolean mine,
      boolean blind,
      int total,
      int done) {}

  /**
   * A claim that coders read differently.
   *
   * @param id its identifier
   * @param type its type, in words
   * @param quote its words
   * @param fields the fields, in words
   */
  public record DifferenceRow(String id, String type, String quote, String fields) {}

  /**
   * A field of the readings side by side.
   *
   * @param field its name
   * @param words in words
   * @param cells what each coder has; a dash for nothing
   * @param differs whether they differ
   */
  public record FieldRow(String field, String words, List<String> cells, boolean differs) {
    /** Copies the cells. */
    public FieldRow {
      cells = List.copyOf(cells);
    }
  }

  private void queue(Visit visit) {
    boolean all = visit.visitor().may(Permission.DECIDE);
    List<Assignments.Assignment> shown =
        all ? assignments.list() : assignments.of(visit.visitor().id());
    visit.show(
        "page/queue",
        Map.of(
            "rows",
            shown.stream().flatMap(one -> row(visit, one).stream()).toList(),
            "documents",
            record.current().dossier().documents().stream()
                .map(document -> new Option(document.id().value(), title(document)))
                .toList(),
            "coders",
            record.archive().people().list().stream()
                .filter(person -> person.closed().isEmpty())
                .filter(
                    person ->
                        Role.find(person.role())
                            .filter(role -> role.may(Permission.CODE))
                            .isPresent())
                .map(person -> new Option(person.id(), person.name()))
                .toList(),
            "differences",
            all ? open().size() : 0));
  }

  private Optional<QueueRow> row(Visit visit, Assignments.Assignment one) {
    return record
        .current()
        .findDocument(one.document())
        .map(
            document -> {
              List<ClaimId> ids = ids(document);
              return new QueueRow(
                  one.act(),
                  record
                      .log()
                      .latestOn(
                          new org.cronista.archive.Act.Target(
                              org.cronista.archive.Act.TargetKind.DOCUMENT, document.id().value())),
                  document.id().value(),
                  title(document),
                  name(one.person()),
                  one.person().equals(visit.visitor().id()),
                  one.blind(),
                  ids.size(),
                  (int)
                      ids.stream()
                          .filter(id -> codings.find(id, one.person()).isPresent())
                          .count());
            });
  }

  private static String title(Document document) {
    return document.title().map(found -> found.value()).orElse(document.file().name());
  }

  private String name(String person) {
    return record.names().of(person);
  }

  /** What there is to code: everything that the machine or a person found, rejected or not. */
  private List<ClaimId> ids(Document document) {
    return record.claims().machines(document.id()).stream().map(Claim::id).toList();
  }

  private void assign(Visit visit) {
    Document document = DocumentPages.document(record.current(), visit.form("document").orElse(""));
    String person =
        visit
            .form("person")
            .flatMap(id -> record.archive().people().find(id))
            .filter(one -> one.closed().isEmpty())
            .map(Person::id)
            .orElseThrow(() -> DeskException.bad("coder-missing"));
    boolean already =
        assignments.of(person).stream().anyMatch(one -> one.document().equals(document.id()));
    if (already) {
      throw DeskException.bad("assigned-already");
    }
    assignments.assign(visit.visitor(), document.id(), person, visit.form("blind").isPresent());
    visit.goTo("/queue");
  }

  /** The first claim of the document that the visitor has not coded; at the end, the queue. */
  private void nextIn(Visit visit) {
    Document document = DocumentPages.document(record.current(), visit.path("id"));
    visit.goTo(
        ids(document).stream()
            .filter(id -> codings.find(id, visit.visitor().id()).isEmpty())
            .findFirst()
            .map(id -> "/coding/claims/" + id)
            .orElse("/queue"));
  }

  private Claim claim(Visit visit) {
    String id = visit.path("id");
    if (!id.startsWith(ClaimId.PREFIX)) {
      throw DeskException.notFound();
    }
    ClaimId wanted = new ClaimId(id);
    return record
        .archive()
        .findMachinesClaim(wanted)
        .or(
            () ->
                claims
                    .find(wanted)
                    .filter(found -> !Veil.of(record, visit.visitor()).hides(found.document())))
        .orElseThrow(DeskException::notFound);
  }

  /** The claim, for whoever may still give a reading of it. */
  private Claim open(Visit visit) {
    Claim claim = claim(visit);
    if (assignments.isFinal(visit.visitor(), claim.document())) {
      throw DeskException.bad("blind-done");
    }
    return claim;
  }

  private void form(Visit visit) {
    Claim machines = claim(visit);
    Optional<Codings.Coding> own = codings.find(machines.id(), visit.visitor().id());
    Claim shown = own.flatMap(Codings.Coding::claim).orElse(machines);
    Map<String, Object> values = new HashMap<>(ClaimChoices.of(record, visit));
    values.put("view", EventView.claim(record.current(), shown, visit.words()));
    values.put("form", ClaimForm.of(shown));
    values.put("document", machines.document().value());
    values.put("coded", own.isPresent());
    visit.show("page/coding", values);
  }

  private void keep(Visit visit) {
    Claim machines = open(visit);
    Document document =
        record.current().findDocument(machines.document()).orElseThrow(DeskException::notFound);
    Claim base =
        codings
            .find(machines.id(), visit.visitor().id())
            .flatMap(Codings.Coding::claim)
            .orElse(machines);
    Claim reading =
        new ClaimForm.Reader(
                visit,
                record.current(),
                document,
                record
                    .archive()
                    .findCoding(document.id())
                    .map(CodedDocument::sentences)
                    .orElse(List.of()))
            .read(base);
    codings.keep(visit.visitor(), machines.id(), Optional.of(reading));
    visit.goTo("/coding/documents/" + document.id());
  }

  private void none(Visit visit) {
    Claim machines = open(visit);
    codings.keep(visit.visitor(), machines.id(), Optional.empty());
    visit.goTo("/coding/documents/" + machines.document());
  }

  /** Claims read by several coders, differently, and not settled yet. */
  private List<ClaimId> open() {
    return codings.claims().stream()
        .filter(
            id -> {
              List<Codings.Coding> all = codings.of(id);
              return all.size() > 1 && !Codings.differing(all).isEmpty() && !codings.isSettled(id);
            })
        .toList();
  }

  private void differences(Visit visit) {
    List<DifferenceRow> rows = new ArrayList<>();
    for (ClaimId id : open()) {
      claims
          .find(id)
          .ifPresent(
              claim -> {
                EventView.ClaimView view = EventView.claim(record.current(), claim, visit.words());
                rows.add(
                    new DifferenceRow(
                        id.value(),
                        view.type(),
                        view.quotation().text(),
                        String.join(
                            ", ",
                            Codings.differing(codings.of(id)).stream()
                                .map(field -> visit.words().of("field." + field))
                                .toList())));
              });
    }
    visit.show("page/adjudication", Map.of("rows", rows));
  }

  private void difference(Visit visit) {
    Claim claim = claim(visit);
    List<Codings.Coding> all = codings.of(claim.id());
    List<String> differing = Codings.differing(all);
    visit.show(
        "page/settle",
        Map.of(
            "view",
            EventView.claim(record.current(), claim, visit.words()),
            "coders",
            all.stream().map(coding -> name(coding.person())).toList(),
            "rows",
            FieldValues.NAMES.stream()
                .map(
                    field ->
                        new FieldRow(
                            field,
                            visit.words().of("field." + field),
                            all.stream()
                                .map(coding -> FieldValues.of(coding, field).orElse("–"))
                                .toList(),
                            differing.contains(field)))
                .toList(),
            "seen",
            claims.seen(claim.id())));
  }

  /** The form sends, for each field that differs, the place of the coder to follow. */
  private void settle(Visit visit) {
    Claim machines = claim(visit);
    Claim standing = claims.find(machines.id()).orElse(machines);
    List<Codings.Coding> all = codings.of(machines.id());
    if (all.isEmpty()) {
      throw DeskException.notFound();
    }
    long seen = DisagreementPages.seen(visit);
    String reason = visit.form("reason").orElse("");
    Codings.Coding verdict = chosen(visit, FieldValues.VERDICT, all);
    if (verdict.claim().isEmpty()) {
      claims.reject(visit.visitor(), standing, seen, reason);
    } else {
      Map<String, Claim> fields = new LinkedHashMap<>();
      for (String field : FieldValues.NAMES) {
        if (!field.equals(FieldValues.VERDICT)) {
          chosen(visit, field, all)
              .claim()
              .or(verdict::claim)
              .ifPresent(claim -> fields.put(field, claim));
        }
      }
      Claim settled = Codings.combine(standing, fields);
      if (claims.correct(visit.visitor(), standing, settled, seen, reason).isEmpty()) {
        claims.accept(visit.visitor(), standing, seen, reason);
      }
    }
    visit.goTo("/adjudication");
  }

  private static Codings.Coding chosen(Visit visit, String field, List<Codings.Coding> all) {
    return visit
        .form("follow-" + field)
        .filter(place -> place.matches("\\d{1,4}"))
        .map(Integer::parseInt)
        .filter(place -> place < all.size())
        .map(all::get)
        .orElse(all.get(0));
  }

  /**
   * A line of the page on agreement.
   *
   * @param field in words
   * @param items how many claims at least two coders gave a value for
   * @param same on how many all agree
   * @param alpha with two decimals; a dash where it is not defined
   * @param level {@code good} from 0.8, {@code fair} from 0.667, else {@code poor}; empty for none
   */
  public record AgreementRow(String field, int items, int same, String alpha, String level) {}

  private void agreement(Visit visit) {
    List<List<Codings.Coding>> several =
        codings.claims().stream().map(codings::of).filter(all -> all.size() > 1).toList();
    visit.show(
        "page/agreement",
        Map.of(
            "claims",
            several.size(),
            "rows",
            Agreement.of(several).stream()
                .map(
                    one ->
                        new AgreementRow(
                            visit.words().of("field." + one.field()),
                            one.items(),
                            one.same(),
                            one.alpha()
                                .map(alpha -> String.format(Locale.ROOT, "%.2f", alpha))
                                .orElse("–"),
                            one.alpha().map(CodingPages::level).orElse("")))
                .toList()));
  }

  /** Krippendorff's own thresholds (Content Analysis, 2004, p. 241). */
  private static String level(double alpha) {
    return alpha >= 0.8 ? "good" : alpha >= 0.667 ? "fair" : "poor";
  }
}
