package org.cronista.desk.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.cronista.model.Claim;
import org.cronista.model.Document;
import org.cronista.model.DocumentId;

/** The documents, and each to be read with what was read out of it. */
public final class DocumentPages implements RouteGroup {

  private final LiveRecord record;

  /** Pages over this record. */
  public DocumentPages(LiveRecord record) {
    this.record = record;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.get("/documents", Permission.READ, this::list).forBlindCodersToo(),
        Route.get("/documents/{id}", Permission.READ, this::show).forBlindCodersToo());
  }

  /**
   * A document as a line of a list.
   *
   * @param id its identifier
   * @param title its title, else its file's name
   * @param source the outlet
   * @param said when it was published, in words
   * @param language ISO 639
   * @param claims how many claims it makes
   */
  public record DocumentRow(
      String id, String title, String source, String said, String language, long claims) {}

  private void list(Visit visit) {
    Snapshot snapshot = record.current();
    Veil veil = Veil.of(record, visit.visitor());
    visit.show(
        "page/documents",
        Map.of(
            "rows",
            snapshot.dossier().documents().stream()
                .map(document -> row(veil, document, visit.words()))
                .toList()));
  }

  private static DocumentRow row(Veil veil, Document document, Words words) {
    Dates dates = new Dates(words);
    return new DocumentRow(
        document.id().value(),
        document.title().map(title -> title.value()).orElse(document.file().name()),
        document.sourceName(),
        document
            .published()
            .map(found -> dates.of(found.value()))
            .orElseGet(() -> words.of("dates.unknown")),
        document.language(),
        veil.claims(document.id()).size());
  }

  /** With {@code ?claim=} the claim stands beside the text; {@code ?new} opens an empty form. */
  private void show(Visit visit) {
    Snapshot snapshot = record.current();
    Document document = document(snapshot, visit.path("id"));
    // As they stand now: what somebody did a moment ago shows at once.
    Veil veil = Veil.of(record, visit.visitor());
    List<Claim> claims = veil.claims(document.id());
    Map<String, Object> values = new HashMap<>(ClaimChoices.of(record, visit));
    values.put("document", row(veil, document, visit.words()));
    values.put("reading", ReadingView.of(snapshot, document, claims, visit.words()));
    values.put(
        "claims",
        claims.stream().map(claim -> EventView.claim(snapshot, claim, visit.words())).toList());
    values.put("file", document.file().name());
    values.put(
        "repeats",
        document.duplicateOf().flatMap(snapshot::findDocument).map(one -> one.id().value()));
    values.put("warnings", document.warnings().stream().map(one -> one.message()).toList());
    values.put("form", ClaimForm.empty());
    visit.show("page/document", values);
  }

  static Document document(Snapshot snapshot, String id) {
    if (!id.startsWith(DocumentId.PREFIX)) {
      throw DeskException.notFound();
    }
    return snapshot.findDocument(new DocumentId(id)).orElseThrow(DeskException::notFound);
  }
}
