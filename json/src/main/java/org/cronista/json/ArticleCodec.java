package org.cronista.json;

import java.io.IOException;
import org.cronista.model.Article;
import org.cronista.model.ArticleId;
import org.cronista.model.ArticleKind;
import org.cronista.model.Found;

/**
 * An entry of a document's {@code articles}; beyond the contract: {@code publishedFound}, and where
 * there is something to say {@code kind}, {@code source} and {@code place} with their grounds.
 */
final class ArticleCodec {

  private ArticleCodec() {}

  static void write(FieldWriter fields, Article article) throws IOException {
    fields.text("id", article.id().value());
    fields.text("title", article.title());
    fields.texts("authors", article.authors());
    fields.optionalText("published", article.published().map(Found::value));
    SpanCodec.write(fields, article.span());
    fields.objectIfPresent("publishedFound", article.published(), FoundCodec::writeGround);
    if (article.kind() != ArticleKind.ARTICLE) {
      fields.text("kind", article.kind().label());
    }
    fields.textIfPresent("source", FoundCodec.words(article.source()));
    fields.objectIfPresent("sourceFound", article.source(), FoundCodec::writeGround);
    fields.textIfPresent("place", FoundCodec.words(article.place()));
    fields.objectIfPresent("placeFound", article.place(), FoundCodec::writeGround);
  }

  static Article read(FieldReader fields) {
    return new Article(
        fields.value("id", ArticleId::new),
        fields.optionalText("title").orElse(""),
        fields.texts("authors"),
        fields
            .optionalValue("published", PartialDateCodec::parse)
            .map(date -> FoundCodec.withGround(fields, "publishedFound", date)),
        SpanCodec.read(fields),
        fields.optionalValue("kind", ArticleKind::ofLabel).orElse(ArticleKind.ARTICLE),
        FoundCodec.readWords(fields, "source", "sourceFound"),
        FoundCodec.readWords(fields, "place", "placeFound"));
  }
}
