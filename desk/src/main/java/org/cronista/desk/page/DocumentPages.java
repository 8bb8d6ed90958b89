package org.cronista.desk.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cronista.desk.access.Permission;
import org.cronista.desk.record.LiveRecord;
import org.cronista.desk.record.Snapshot;
import org.cronista.desk.web.DeskException;
import org.cronista.desk.web.Route;
import org.cronista.desk.web.RouteGroup;
import org.cronista.desk.web.Visit;
import org.cronista.desk.words.Dates;
import org.cronista.desk.words.Words;
import org.cronista.model.Block;
import org.cronista.model.BlockKind;
import org.cronista.model.Claim;
import org.cronista.model.Document;
import org.cronista.model.DocumentId;
import org.cronista.model.Span;
import org.cronista.model.TextIndex;

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
        Route.get("/documents", Permission.READ, this::list),
        Route.get("/documents/{id}", Permission.READ, this::show));
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

  /**
   * A block of text, in pieces.
   *
   * @param kind what it is, for style
   * @param pieces the words, in order
   */
  public record BlockView(String kind, List<Piece> pieces) {
    /** Copies the pieces. */
    public BlockView {
      pieces = List.copyOf(pieces);
    }
  }

  /**
   * Some words.
   *
   * @param text exactly as they stand
   * @param claim the claim whose trigger they are, if they are one's
   */
  public record Piece(String text, Optional<Claim> claim) {}

  private void list(Visit visit) {
    Snapshot snapshot = record.current();
    visit.show(
        "page/documents",
        Map.of(
            "rows",
            snapshot.dossier().documents().stream()
                .map(document -> row(snapshot, document, visit.words()))
                .toList()));
  }

  private static DocumentRow row(Snapshot snapshot, Document document, Words words) {
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
        snapshot.dossier().claimCount(document.id()));
  }

  private void show(Visit visit) {
    Snapshot snapshot = record.current();
    Document document = document(snapshot, visit.path("id"));
    visit.show(
        "page/document",
        Map.of(
            "document",
            row(snapshot, document, visit.words()),
            "blocks",
            blocks(snapshot, document),
            "warnings",
            document.warnings().stream().map(one -> one.message()).toList()));
  }

  static Document document(Snapshot snapshot, String id) {
    return id.startsWith(DocumentId.PREFIX)
        ? snapshot.findDocument(new DocumentId(id)).orElseThrow(DeskException::notFound)
        : Optional.<Document>empty().orElseThrow(DeskException::notFound);
  }

  private static List<BlockView> blocks(Snapshot snapshot, Document document) {
    TextIndex index = snapshot.dossier().textIndex(document);
    List<Claim> claims = snapshot.claimsIn(document.id());
    List<Block> blocks =
        document.blocks().isEmpty() && index.length() > 0
            ? List.of(Block.of(BlockKind.PARAGRAPH, 0, index.length(), 0))
            : document.blocks();
    return blocks.stream()
        .map(
            block ->
                new BlockView(
                    block.kind().name().toLowerCase(java.util.Locale.ROOT),
                    block.spans().stream()
                        .flatMap(span -> pieces(index, span, claims).stream())
                        .toList()))
        .toList();
  }

  /** Parts a span at the triggers in it; a trigger inside another is passed over. */
  private static List<Piece> pieces(TextIndex index, Span span, List<Claim> claims) {
    List<Piece> pieces = new ArrayList<>();
    int at = span.start();
    for (Claim claim : claims) {
      Span trigger = claim.trigger().span();
      if (trigger.start() >= at && trigger.end() <= span.end()) {
        if (trigger.start() > at) {
          pieces.add(new Piece(index.words(new Span(at, trigger.start())), Optional.empty()));
        }
        pieces.add(new Piece(index.words(trigger), Optional.of(claim)));
        at = trigger.end();
      }
    }
    if (at < span.end()) {
      pieces.add(new Piece(index.words(new Span(at, span.end())), Optional.empty()));
    }
    return pieces;
  }
}
