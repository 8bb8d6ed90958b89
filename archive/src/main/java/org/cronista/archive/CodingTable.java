package org.cronista.archive;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.cronista.json.ContractJson;
import org.cronista.model.Claim;
import org.cronista.model.CodedDocument;
import org.cronista.model.DocumentId;

/** The table {@code codings}: all that was read out of a document but its claims. */
final class CodingTable {

  private CodingTable() {}

  static void put(Connection connection, CodedDocument coded, String coderVersion)
      throws SQLException {
    new Insert(
            "codings",
            "document_id",
            "coder_version",
            "primary_type",
            "primary_sub_event",
            "json_line")
        .replacing("document_id")
        .row(
            coded.document().value(),
            coderVersion,
            coded.primary().map(primary -> primary.type().name()),
            coded.primary().flatMap(CodedDocument.Primary::subEvent),
            ContractJson.toCodeLine(coded.document().value(), withClaims(coded, List.of())))
        .run(connection);
  }

  /** The coding with other claims. */
  static CodedDocument withClaims(CodedDocument coded, List<Claim> claims) {
    return new CodedDocument(
        coded.document(),
        coded.primary(),
        coded.labels(),
        coded.sentences(),
        coded.times(),
        coded.places(),
        coded.statements(),
        claims);
  }

  static Optional<String> findCoderVersion(Connection connection, DocumentId id)
      throws SQLException {
    return Sql.findText(
        connection, "SELECT coder_version FROM codings WHERE document_id = ?", id.value());
  }

  static Optional<String> findLine(Connection connection, DocumentId id) throws SQLException {
    return Sql.findText(
        connection, "SELECT json_line FROM codings WHERE document_id = ?", id.value());
  }
}
