package org.cronista.archive;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cronista.model.Document;
import org.cronista.model.DocumentId;
import org.cronista.model.SharedPassage;
import org.cronista.model.Span;

/** What documents have in common: {@code documents.duplicate_of}, {@code shared_passages}. */
final class SamenessTables {

  private SamenessTables() {}

  static void replace(Connection connection, List<Document> documents) throws SQLException {
    Set<DocumentId> stored = new HashSet<>(DocumentTable.listIds(connection));
    Sql.update(connection, "DELETE FROM shared_passages");
    Sql.update(connection, "UPDATE documents SET duplicate_of = NULL");
    Insert insert =
        new Insert(
            "shared_passages",
            "document_id",
            "position",
            "text_start",
            "text_end",
            "other_id",
            "other_start",
            "other_end");
    for (Document document : documents) {
      if (!stored.contains(document.id())) {
        continue;
      }
      if (document.duplicateOf().isPresent()) {
        Sql.update(
            connection,
            "UPDATE documents SET duplicate_of = ? WHERE id = ?",
            document.duplicateOf().map(DocumentId::value),
            document.id().value());
      }
      int position = 0;
      for (SharedPassage passage : document.sharedPassages()) {
        insert.row(
            document.id().value(),
            position++,
            passage.span().start(),
            passage.span().end(),
            passage.other().value(),
            passage.otherSpan().start(),
            passage.otherSpan().end());
      }
    }
    insert.run(connection);
  }

  static List<SharedPassage> listPassages(Connection connection, DocumentId document)
      throws SQLException {
    return Sql.rows(
        connection,
        "SELECT text_start, text_end, other_id, other_start, other_end FROM shared_passages"
            + " WHERE document_id = ? ORDER BY position",
        row ->
            new SharedPassage(
                new Span(row.getInt(1), row.getInt(2)),
                new DocumentId(row.getString(3)),
                new Span(row.getInt(4), row.getInt(5))),
        document.value());
  }
}
