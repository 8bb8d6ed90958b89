package org.cronista.model;

import java.util.List;
import java.util.Optional;

/**
 * One article of a document that holds several (a magazine, a bulletin, a feed).
 *
 * @param id content hash
 * @param title its title, perhaps empty
 * @param authors as printed, in order
 * @param published its own date of publication, when it has one: a reprint of 1985 inside a
 *     magazine of 2026 is a text of 1985
 * @param span where it stands in the document
 * @param kind a text, a chronology, or cover matter
 * @param source where it was first printed, when that is another publication than the document
 * @param place where it was written or published, if its byline or dateline says so
 */
public record Article(
    ArticleId id,
    String title,
    List<String> authors,
    Optional<Found<PartialDate>> published,
    Span span,
    ArticleKind kind,
    Optional<Found<String>> source,
    Optional<Found<String>> place) {

  /** Copies the authors. */
  public Article {
    authors = List.copyOf(authors);
  }

  /** An ordinary article that names neither another publication nor a place. */
  public Article(
      ArticleId id,
      String title,
      List<String> authors,
      Optional<Found<PartialDate>> published,
      Span span) {
    this(
        id,
        title,
        authors,
        published,
        span,
        ArticleKind.ARTICLE,
        Optional.empty(),
        Optional.empty());
  }
}
