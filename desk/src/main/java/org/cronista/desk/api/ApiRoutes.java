package org.cronista.desk.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;
import org.cronista.archive.Act;
import org.cronista.desk.access.Permission;
import org.cronista.desk.coding.Veil;
import org.cronista.desk.page.ChronologyFilter;
import org.cronista.desk.page.Deciding;
import org.cronista.desk.page.Reviews;
import org.cronista.desk.record.LiveRecord;
import org.cronista.desk.web.DeskException;
import org.cronista.desk.web.Json;
import org.cronista.desk.web.Route;
import org.cronista.desk.web.RouteGroup;
import org.cronista.desk.web.Visit;
import org.cronista.json.ContractJson;
import org.cronista.model.Actor;
import org.cronista.model.Claim;
import org.cronista.model.ClaimId;
import org.cronista.model.Disagreement;
import org.cronista.model.DisagreementId;
import org.cronista.model.Document;
import org.cronista.model.DocumentId;
import org.cronista.model.Event;
import org.cronista.model.EventId;

/**
 * The interface for programs. Records are the lines of the published files; lists come in slices
 * with a cursor; every answer has an ETag; errors are RFC 9457 problems. {@code openapi.json} says
 * all of it.
 */
public final class ApiRoutes implements RouteGroup {

  /** What all addresses begin with. */
  public static final String ROOT = "/api/v1";

  private final LiveRecord record;
  private final Reviews reviews;
  private final Deciding deciding;
  private final String openApi;

  /** The interface over this record. */
  public ApiRoutes(LiveRecord record) {
    this.record = record;
    reviews = new Reviews(record.log());
    deciding = new Deciding(record);
    openApi = OpenApi.load();
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.get(ROOT + "/openapi.json", Permission.READ, visit -> visit.json(openApi))
            .forBlindCodersToo(),
        Route.get(ROOT + "/events", Permission.READ, this::events).forBlindCodersToo(),
        Route.get(ROOT + "/events/{id}", Permission.READ, this::event).forBlindCodersToo(),
        Route.post(ROOT + "/events/{id}/comments", Permission.CODE, this::comment)
            .forBlindCodersToo(),
        Route.get(ROOT + "/claims", Permission.READ, this::claims).forBlindCodersToo(),
        Route.get(ROOT + "/claims/{id}", Permission.READ, this::claim).forBlindCodersToo(),
        Route.get(ROOT + "/documents", Permission.READ, this::documents).forBlindCodersToo(),
        Route.get(ROOT + "/documents/{id}", Permission.READ, this::document).forBlindCodersToo(),
        Route.get(ROOT + "/disagreements", Permission.READ, this::disagreements)
            .forBlindCodersToo(),
        Route.get(ROOT + "/disagreements/{id}", Permission.READ, this::disagreement)
            .forBlindCodersToo(),
        Route.post(ROOT + "/disagreements/{id}/decision", Permission.DECIDE, this::decide)
            .forBlindCodersToo(),
        Route.get(ROOT + "/actors", Permission.READ, this::actors),
        Route.get(ROOT + "/actors/{id}", Permission.READ, this::actor),
        Route.get(ROOT + "/acts", Permission.READ, this::acts).forBlindCodersToo(),
        Route.get(ROOT + "/acts/{number}", Permission.READ, this::act).forBlindCodersToo(),
        Route.post(ROOT + "/acts/{number}/undo", Permission.CODE, this::undo).forBlindCodersToo());
  }

  private static <T> void list(
      Visit visit, List<T> all, Function<T, String> id, Function<T, Object> json) {
    Cursor.Slice<T> slice = Cursor.slice(visit, all, id);
    ObjectNode answer = Json.object();
    answer.put("total", all.size());
    ArrayNode items = answer.putArray("items");
    for (T item : slice.items()) {
      items.addPOJO(json.apply(item));
    }
    slice.next().ifPresent(next -> answer.put("next", next));
    visit.json(Json.write(answer));
  }

  private void events(Visit visit) {
    ChronologyFilter filter = ChronologyFilter.of(visit.queryAll());
    Veil veil = veil(visit);
    List<Event> events = filter.select(record.in(filter.view()), reviews::isSeen);
    list(
        visit,
        veil.isLifted() ? events : events.stream().filter(one -> !veil.hides(one)).toList(),
        event -> event.id().value(),
        event -> Json.raw(ContractJson.toLine(event)));
  }

  private void event(Visit visit) {
    visit.json(ContractJson.toLine(findEvent(visit)));
  }

  private Veil veil(Visit visit) {
    return Veil.of(record, visit.visitor());
  }

  private Event findEvent(Visit visit) {
    String id = visit.path("id");
    return java.util.Optional.of(id)
        .filter(text -> text.startsWith(EventId.PREFIX))
        .map(EventId::new)
        .flatMap(event -> record.current().findEvent(event).or(() -> record.findSuccessor(event)))
        .filter(event -> !veil(visit).hides(event))
        .orElseThrow(DeskException::notFound);
  }

  private void comment(Visit visit) {
    Event event = findEvent(visit);
    String words = text(visit.json(), "words");
    if (words.isEmpty()) {
      throw DeskException.bad("empty-comment");
    }
    created(visit, deciding.comment(visit.visitor(), event, words));
  }

  private void claims(Visit visit) {
    Veil veil = veil(visit);
    List<Claim> claims =
        visit.query("document").map(id -> veil.claims(documentId(id))).orElseGet(veil::claims);
    list(visit, claims, claim -> claim.id().value(), claim -> Json.raw(ContractJson.toLine(claim)));
  }

  private void claim(Visit visit) {
    Claim claim =
        java.util.Optional.of(visit.path("id"))
            .filter(text -> text.startsWith(ClaimId.PREFIX))
            .map(ClaimId::new)
            .flatMap(
                id -> {
                  Veil veil = veil(visit);
                  return veil.hides(id)
                      ? record.archive().findMachinesClaim(id)
                      : record.claims().findStanding(id);
                })
            .orElseThrow(DeskException::notFound);
    visit.json(ContractJson.toLine(claim));
  }

  private void documents(Visit visit) {
    list(
        visit,
        record.current().dossier().documents(),
        document -> document.id().value(),
        ApiRoutes::summary);
  }

  /** A document without its text and blocks. */
  private static ObjectNode summary(Document document) {
    ObjectNode summary = Json.object();
    summary.put("id", document.id().value());
    summary.put("file", document.file().name());
    document.title().ifPresent(title -> summary.put("title", title.value()));
    summary.put("source", document.sourceName());
    document.published().ifPresent(found -> summary.put("published", found.value().toString()));
    summary.put("language", document.language());
    document.duplicateOf().ifPresent(other -> summary.put("duplicateOf", other.value()));
    return summary;
  }

  private void document(Visit visit) {
    visit.json(
        ContractJson.toLine(
            record
                .current()
                .findDocument(documentId(visit.path("id")))
                .orElseThrow(DeskException::notFound)));
  }

  private static DocumentId documentId(String id) {
    if (!id.startsWith(DocumentId.PREFIX)) {
      throw DeskException.notFound();
    }
    return new DocumentId(id);
  }

  private void disagreements(Visit visit) {
    Veil veil = veil(visit);
    List<Disagreement> disagreements =
        record.current().dossier().disagreements().stream()
            .filter(one -> !veil.hides(one))
            .toList();
    list(visit, disagreements, one -> one.id().value(), one -> Json.raw(ContractJson.toLine(one)));
  }

  private void disagreement(Visit visit) {
    visit.json(ContractJson.toLine(findDisagreement(visit)));
  }

  private Disagreement findDisagreement(Visit visit) {
    return java.util.Optional.of(visit.path("id"))
        .filter(text -> text.startsWith(DisagreementId.PREFIX))
        .map(DisagreementId::new)
        .flatMap(record.current()::findDisagreement)
        .filter(one -> !veil(visit).hides(one))
        .orElseThrow(DeskException::notFound);
  }

  private void decide(Visit visit) {
    Disagreement one = findDisagreement(visit);
    JsonNode sent = visit.json();
    java.util.Optional<Disagreement.Side> side = java.util.Optional.empty();
    if (sent.hasNonNull("follow")) {
      int number = sent.get("follow").isInt() ? sent.get("follow").asInt() : -1;
      if (number < 0 || number >= one.sides().size()) {
        throw DeskException.bad("bad-side", one.sides().size());
      }
      side = java.util.Optional.of(one.sides().get(number));
    }
    String reason = text(sent, "reason");
    if (reason.isEmpty()) {
      throw DeskException.bad("reason-missing");
    }
    created(visit, deciding.decide(visit.visitor(), one, side, reason, seen(sent)));
  }

  private void actors(Visit visit) {
    list(
        visit,
        record.current().dossier().actors(),
        Actor::id,
        actor -> Json.raw(ContractJson.toLine(actor)));
  }

  private void actor(Visit visit) {
    visit.json(
        ContractJson.toLine(
            record.current().findActor(visit.path("id")).orElseThrow(DeskException::notFound)));
  }

  private void acts(Visit visit) {
    Veil veil = veil(visit);
    List<Act> acts = record.log().all().stream().filter(act -> !veil.hides(act)).toList();
    list(visit, acts, act -> Long.toString(act.number()), ActJson::of);
  }

  private void act(Visit visit) {
    visit.json(Json.write(ActJson.of(findAct(visit))));
  }

  private Act findAct(Visit visit) {
    return java.util.Optional.of(visit.path("number"))
        .filter(text -> text.matches("\\d{1,18}"))
        .flatMap(text -> record.log().find(Long.parseLong(text)))
        .filter(act -> !veil(visit).hides(act))
        .orElseThrow(DeskException::notFound);
  }

  private void undo(Visit visit) {
    JsonNode sent = visit.json();
    created(
        visit, deciding.undo(visit.visitor(), findAct(visit), text(sent, "reason"), seen(sent)));
  }

  private static void created(Visit visit, Act act) {
    visit.answerHeader("Location", ROOT + "/acts/" + act.number());
    visit.json(201, "application/json", Json.write(ActJson.of(act)));
  }

  private static String text(JsonNode sent, String field) {
    return sent.path(field).isTextual() ? sent.path(field).asText().strip() : "";
  }

  /** The number of the latest act on the target that the caller knows of. */
  private static long seen(JsonNode sent) {
    if (!sent.path("seen").isIntegralNumber()) {
      throw DeskException.bad("seen-missing");
    }
    return sent.path("seen").asLong();
  }
}
