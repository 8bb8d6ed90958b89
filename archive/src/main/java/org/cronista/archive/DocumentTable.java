package org.cronista.archive;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.cronista.json.ContractJson;
import org.cronista.model.Article;
import org.cronista.model.ContentHash;
import org.cronista.model.DatePrecision;
import org.cronista.model.Document;
import org.cronista.model.DocumentId;
import org.cronista.model.Found;
import org.cronista.model.PartialDate;

/** The tables {@code documents} and {@code articles}. */
final class DocumentTable {

  private DocumentTable() {}

  /** The hash by which a text is known again. */
  static String textHash(String text) {
    return ContentHash.sha256(text.getBytes(StandardCharsets.UTF_8));
  }

  static void put(Connection connection, Document document) throws SQLException {
    Optional<PartialDate> published = document.published().map(Found::value);
    new Insert(
            "documents",
            "id",
            "file_name",
            "file_sha256",
            "file_bytes",
            "media_type",
            "title",
            "source",
            "published",
            "published_precision",
            "language",
            "duplicate_of",
            "external_id",
            "text_sha256",
            "text_length",
            "json_line")
        .replacing("id")
        .row(
            document.id().value(),
            document.file().name(),
            document.file().sha256(),
            document.file().bytes(),
            document.file().mediaType(),
            document.title().map(Found::value),
            document.source().map(Found::value),
            published.map(PartialDate::toString),
            published.map(PartialDate::precision).orElse(DatePrecision.UNKNOWN).label(),
            document.language(),
            document.duplicateOf().map(DocumentId::value),
            document.externalId(),
            textHash(document.text()),
            document.text().codePointCount(0, document.text().length()),
            ContractJson.toLine(document))
        .run(connection);
    putArticles(connection, document);
  }

  private static void putArticles(Connection connection, Document document) throws SQLException {
    Sql.update(connection, "DELETE FROM articles WHERE document_id = ?", document.id().value());
    Insert insert =
        new Insert(
            "articles",
            "document_id",
            "position",
            "id",
            "title",
            "published",
            "text_start",
            "text_end");
    for (int at = 0; at < document.articles().size(); at++) {
      Article article = document.articles().get(at);
      insert.row(
          document.id().value(),
          at,
          article.id().value(),
          article.title(),
          article.published().map(Found::value).map(PartialDate::toString),
          article.span().start(),
          article.span().end());
    }
    insert.run(connection);
  }

  static List<String> listLines(Connection connection) throws SQLException {
    return Sql.texts(connection, "SELECT json_line FROM documents ORDER BY file_name, id");
  }

  static List<DocumentId> listIds(Connection connection) throws SQLException {
    return Sql.rows(
        connection,
        "SELECT id FROM documents ORDER BY file_name, id",
        row -> new DocumentId(row.getString(1)));
  }

  static Optional<String> findLine(Connection connection, DocumentId id) throws SQLException {
    return Sql.findText(connection, "SELECT json_line FROM documents WHERE id = ?", id.value());
  }

  static Optional<String> findTextHash(Connection connection, DocumentId id) throws SQLException {
    return Sql.findText(connection, "SELECT text_sha256 FROM documents WHERE id = ?", id.value());
  }
}
