package org.cronista.desk.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cronista.archive.Act;
import org.cronista.desk.access.Permission;
import org.cronista.desk.coding.Veil;
import org.cronista.desk.record.ClaimDesk;
import org.cronista.desk.record.LiveRecord;
import org.cronista.desk.record.Snapshot;
import org.cronista.desk.web.DeskException;
import org.cronista.desk.web.Json;
import org.cronista.desk.web.OwnPath;
import org.cronista.desk.web.Route;
import org.cronista.desk.web.RouteGroup;
import org.cronista.desk.web.Visit;
import org.cronista.json.ContractJson;
import org.cronista.model.Claim;
import org.cronista.model.ClaimId;
import org.cronista.model.CodedDocument;
import org.cronista.model.Document;
import org.cronista.model.QuoteSelector;
import org.cronista.model.Span;
import org.cronista.model.TextIndex;

/** One claim: its words, what was read out of them, and what people do about it. */
public final class ClaimPages implements RouteGroup {

  private static final String ANNOTATION =
      "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"";

  private final LiveRecord record;
  private final ClaimDesk claims;

  /** Pages over this record. */
  public ClaimPages(LiveRecord record) {
    this.record = record;
    claims = new ClaimDesk(record);
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.get("/claims/{id}", Permission.READ, this::show).forBlindCodersToo(),
        Route.get("/claims/{id}/annotation", Permission.READ, this::annotation).forBlindCodersToo(),
        Route.post("/claims/{id}", Permission.CODE, this::correct).forBlindCodersToo(),
        Route.post("/claims/{id}/accept", Permission.CODE, this::accept).forBlindCodersToo(),
        Route.post("/claims/{id}/reject", Permission.CODE, this::reject).forBlindCodersToo(),
        Route.post("/claims/{id}/flag", Permission.CODE, this::flag).forBlindCodersToo(),
        Route.post("/claims/{id}/comment", Permission.CODE, this::comment).forBlindCodersToo(),
        Route.post("/claims/{id}/split", Permission.DECIDE, this::split).forBlindCodersToo(),
        Route.post("/claims/{id}/merge", Permission.DECIDE, this::merge).forBlindCodersToo(),
        Route.post("/documents/{id}/claims", Permission.CODE, this::add).forBlindCodersToo());
  }

  /**
   * A claim as its page shows it.
   *
   * @param id its identifier
   * @param view the claim with its words
   * @param document the document's address
   * @param title the document's title
   * @param event the event it is part of
   * @param state accepted, corrected, added, rejected or not looked at, as a key of words
   * @param flagged whether somebody asked others to look at it
   * @param rule what made it
   * @param seen for forms
   */
  public record ClaimCard(
      String id,
      EventView.ClaimView view,
      String document,
      String title,
      Optional<String> event,
      String state,
      boolean flagged,
      String rule,
      long seen) {}

  /** The claim with the identifier in the path. */
  private Claim find(Visit visit) {
    String id = visit.path("id");
    if (!id.startsWith(ClaimId.PREFIX)) {
      throw DeskException.notFound();
    }
    return claims.find(new ClaimId(id)).orElseThrow(DeskException::notFound);
  }

  /** The same, for whoever may see what others make of it. */
  private Claim claim(Visit visit) {
    Claim claim = find(visit);
    if (Veil.of(record, visit.visitor()).hides(claim.document())) {
      throw DeskException.bad("blind-coding");
    }
    return claim;
  }

  private Document document(Claim claim) {
    return record.current().findDocument(claim.document()).orElseThrow(DeskException::notFound);
  }

  /** Whoever codes the document blindly gives their own reading instead. */
  private void show(Visit visit) {
    Claim claim = find(visit);
    if (Veil.of(record, visit.visitor()).hides(claim.document())) {
      visit.goTo("/coding/claims/" + claim.id());
      return;
    }
    Map<String, Object> values = new HashMap<>(ClaimChoices.of(record, visit));
    values.put("card", card(visit, claim));
    values.put("form", ClaimForm.of(claim));
    values.put("history", history(visit, claim));
    values.put("twins", twins(visit, claim));
    values.put("next", ReviewQuery.of(visit.queryAll()).nextAddress(claim.id().value()));
    visit.show(visit.isPart() ? "part/claimPanel" : "page/claim", values);
  }

  private List<History.Line> history(Visit visit, Claim claim) {
    return History.of(record, record.log().history(ClaimDesk.target(claim.id())), visit);
  }

  private ClaimCard card(Visit visit, Claim claim) {
    Snapshot snapshot = record.current();
    Document document = document(claim);
    List<Act> standing = record.log().standing(ClaimDesk.target(claim.id()));
    return new ClaimCard(
        claim.id().value(),
        EventView.claim(snapshot, claim, visit.words()),
        "/documents/" + document.id(),
        document.title().map(title -> title.value()).orElse(document.file().name()),
        snapshot.dossier().findEventOf(claim.id()).map(id -> id.value()),
        ReviewState.of(standing, claim.coder()).name(),
        ReviewState.isFlagged(standing),
        claim.rule(),
        claims.seen(claim.id()));
  }

  /** Other claims out of the same sentence, with which it can be merged. */
  private List<EventView.ClaimView> twins(Visit visit, Claim claim) {
    return record.claims().standing(claim.document()).stream()
        .filter(other -> !other.equals(claim) && other.sentence().overlaps(claim.sentence()))
        .map(other -> EventView.claim(record.current(), other, visit.words()))
        .toList();
  }

  private void correct(Visit visit) {
    Claim before = claim(visit);
    Document document = document(before);
    Claim after =
        new ClaimForm.Reader(visit, record.current(), document, sentences(document)).read(before);
    claims.correct(visit.visitor(), before, after, DisagreementPages.seen(visit), reason(visit));
    goOn(visit, before.id().value());
  }

  private List<Span> sentences(Document document) {
    return record
        .archive()
        .findCoding(document.id())
        .map(CodedDocument::sentences)
        .orElse(List.of());
  }

  private void add(Visit visit) {
    Document document = DocumentPages.document(record.current(), visit.path("id"));
    if (Veil.of(record, visit.visitor()).hides(document.id())) {
      throw DeskException.bad("blind-coding");
    }
    Claim claim =
        new ClaimForm.Reader(visit, record.current(), document, sentences(document)).read();
    if (record.log().latestOn(ClaimDesk.target(claim.id())) > 0
        || claims.find(claim.id()).isPresent()) {
      throw DeskException.bad("claim-exists");
    }
    claims.add(visit.visitor(), claim, reason(visit));
    visit.goTo("/documents/" + document.id() + "?claim=" + claim.id() + "#" + claim.id());
  }

  private static String reason(Visit visit) {
    return visit.form("reason").orElse("");
  }

  private void accept(Visit visit) {
    Claim claim = claim(visit);
    claims.accept(visit.visitor(), claim, DisagreementPages.seen(visit), reason(visit));
    goOn(visit, claim.id().value());
  }

  private void reject(Visit visit) {
    Claim claim = claim(visit);
    claims.reject(visit.visitor(), claim, DisagreementPages.seen(visit), reason(visit));
    goOn(visit, claim.id().value());
  }

  private void flag(Visit visit) {
    Claim claim = claim(visit);
    claims.say(visit.visitor(), Act.Kind.FLAG, claim.id(), reason(visit));
    goOn(visit, claim.id().value());
  }

  private void comment(Visit visit) {
    Claim claim = claim(visit);
    String words = visit.form("words").orElseThrow(() -> DeskException.bad("empty-comment"));
    claims.say(visit.visitor(), Act.Kind.COMMENT, claim.id(), words);
    goOn(visit, claim.id().value());
  }

  private void split(Visit visit) {
    Claim copy = claims.split(visit.visitor(), claim(visit), reason(visit));
    visit.goTo("/claims/" + copy.id());
  }

  private void merge(Visit visit) {
    Claim claim = claim(visit);
    Claim into =
        visit
            .form("into")
            .filter(id -> id.startsWith(ClaimId.PREFIX) && !id.equals(claim.id().value()))
            .flatMap(id -> record.claims().findStanding(new ClaimId(id)))
            .filter(other -> other.document().equals(claim.document()))
            .orElseThrow(() -> DeskException.bad("merge-missing"));
    claims.merge(visit.visitor(), claim, into, DisagreementPages.seen(visit), reason(visit));
    visit.goTo("/claims/" + into.id());
  }

  /** Back to the claim, or on to the next one of the queue that the form came from. */
  private static void goOn(Visit visit, String id) {
    visit.goTo(visit.form("next").filter(OwnPath::isOwn).orElse("/claims/" + id));
  }

  /** The claim as a W3C Web Annotation, found by position and by quote. */
  private void annotation(Visit visit) {
    Claim claim = claim(visit);
    Document document = document(claim);
    TextIndex index = record.current().dossier().textIndex(document);
    ObjectNode annotation = Json.object();
    annotation.put("@context", "http://www.w3.org/ns/anno.jsonld");
    annotation.put("id", "urn:cronista:" + claim.id());
    annotation.put("type", "Annotation");
    annotation.put("motivation", "classifying");
    ObjectNode body = annotation.putObject("body");
    body.put("type", "Dataset");
    body.put("format", "application/json");
    body.putRawValue("value", Json.raw(ContractJson.toLine(claim)));
    ObjectNode target = annotation.putObject("target");
    target.put("source", "urn:cronista:" + document.id());
    target.putArray("selector").addAll(selectors(index, claim.trigger().span()));
    ArrayNode others = annotation.putArray("cronista:parts");
    for (Span span : parts(claim)) {
      ObjectNode part = others.addObject();
      part.put("source", "urn:cronista:" + document.id());
      part.putArray("selector").addAll(selectors(index, span));
    }
    visit.json(200, ANNOTATION, Json.write(annotation));
  }

  private static List<Span> parts(Claim claim) {
    List<Span> parts = new ArrayList<>();
    claim.actors().forEach(one -> parts.add(one.mention().span()));
    claim.recipients().forEach(one -> parts.add(one.mention().span()));
    claim.places().forEach(one -> parts.add(one.mention().span()));
    claim.time().flatMap(time -> time.span()).ifPresent(parts::add);
    claim.quantities().forEach(one -> parts.add(one.mention().span()));
    claim.attribution().forEach(one -> parts.add(one.mention().span()));
    return parts;
  }

  /**
   * Position and quote, in that order: whoever finds other words at the position uses the quote.
   */
  private static List<ObjectNode> selectors(TextIndex index, Span span) {
    if (span.end() > index.length() || index.words(span).isBlank()) {
      return List.of();
    }
    QuoteSelector quote = QuoteSelector.of(index, span);
    ObjectNode position = Json.object();
    position.put("type", "TextPositionSelector");
    position.put("start", span.start());
    position.put("end", span.end());
    ObjectNode words = Json.object();
    words.put("type", "TextQuoteSelector");
    words.put("exact", quote.exact());
    words.put("prefix", quote.prefix());
    words.put("suffix", quote.suffix());
    return List.of(position, words);
  }
}
