package org.cronista.archive;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cronista.json.ContractJson;
import org.cronista.model.AcledSubEvent;
import org.cronista.model.ArticleId;
import org.cronista.model.Claim;
import org.cronista.model.Claim.Coder;
import org.cronista.model.ClaimAnchors;
import org.cronista.model.ClaimId;
import org.cronista.model.Document;
import org.cronista.model.DocumentId;
import org.cronista.model.EventTime;

/** The table {@code claims} and those of a claim's parts. */
final class ClaimTable {

  private static final String PLACE_IN_TEXT = "trigger_start, trigger_end, claim.id, claim.coder";

  private ClaimTable() {}

  /** Puts the machine's claims about a document in the place of its earlier ones. */
  static void replaceMachines(Connection connection, DocumentId document, List<Claim> claims)
      throws SQLException {
    Sql.update(
        connection,
        "DELETE FROM claims WHERE document_id = ? AND coder = ?",
        document.value(),
        label(Coder.MACHINE));
    insertAll(
        connection,
        claims.stream().filter(claim -> claim.coder() == Coder.MACHINE).distinct().toList());
  }

  /** Adds those of the claims that are a person's and not here yet. */
  static void addPersons(Connection connection, List<Claim> claims) throws SQLException {
    for (Claim claim : claims) {
      if (claim.coder() == Coder.PERSON && !contains(connection, claim.id(), Coder.PERSON)) {
        insertAll(connection, List.of(claim));
      }
    }
  }

  /** Puts a claim in the place of the one with its identifier and coder. */
  static void put(Connection connection, Claim claim) throws SQLException {
    Sql.update(
        connection,
        "DELETE FROM claims WHERE id = ? AND coder = ?",
        claim.id().value(),
        label(claim.coder()));
    insertAll(connection, List.of(claim));
  }

  /** Finds the words of people's claims again in the new text of the document that has them. */
  static void moveAnchors(Connection connection, Document document) throws SQLException {
    Optional<String> old = DocumentTable.findLine(connection, document.id());
    if (old.isEmpty()) {
      return;
    }
    String oldText = ContractJson.readDocument(ContractJson.parse(old.get())).text();
    ClaimAnchors anchors = ClaimAnchors.between(oldText, document.text());
    List<String> lines =
        Sql.texts(
            connection,
            "SELECT json_line FROM claims WHERE document_id = ? AND coder = ? ORDER BY id",
            document.id().value(),
            label(Coder.PERSON));
    for (String line : lines) {
      Optional<Claim> moved = anchors.move(ContractJson.readClaim(ContractJson.parse(line)));
      if (moved.isPresent()) {
        put(connection, moved.get());
      }
    }
  }

  private static boolean contains(Connection connection, ClaimId id, Coder coder)
      throws SQLException {
    return Sql.findText(
            connection,
            "SELECT id FROM claims WHERE id = ? AND coder = ?",
            id.value(),
            label(coder))
        .isPresent();
  }

  private static void insertAll(Connection connection, List<Claim> claims) throws SQLException {
    Insert insert =
        new Insert(
            "claims",
            "id",
            "coder",
            "document_id",
            "article_id",
            "type",
            "mode",
            "sub_event",
            "start_date",
            "end_date",
            "date_precision",
            "modality",
            "confidence",
            "sentence_start",
            "sentence_end",
            "trigger_start",
            "trigger_end",
            "trigger_text",
            "json_line");
    for (Claim claim : claims) {
      Optional<EventTime> time = claim.time();
      insert.row(
          claim.id().value(),
          label(claim.coder()),
          claim.document().value(),
          claim.article().map(ArticleId::value),
          claim.type().name(),
          claim.mode(),
          claim.subEvent().map(AcledSubEvent::label),
          time.map(known -> known.start().toString()),
          time.map(known -> known.end().toString()),
          time.map(known -> known.precision().label()),
          claim.modality().label(),
          claim.confidence(),
          claim.sentence().start(),
          claim.sentence().end(),
          claim.trigger().span().start(),
          claim.trigger().span().end(),
          claim.trigger().text(),
          ContractJson.toLine(claim));
    }
    insert.run(connection);
    ClaimPartTables.insertAll(connection, claims);
  }

  /** The coder as written in columns. */
  static String label(Coder coder) {
    return coder.name().toLowerCase(Locale.ROOT);
  }

  static List<String> listStanding(Connection connection) throws SQLException {
    return Sql.texts(
        connection,
        "SELECT claim.json_line FROM standing_claims AS claim"
            + " JOIN documents AS document ON document.id = claim.document_id"
            + " ORDER BY document.file_name, document.id, "
            + PLACE_IN_TEXT);
  }

  static List<String> listStanding(Connection connection, DocumentId document) throws SQLException {
    return Sql.texts(
        connection,
        "SELECT claim.json_line FROM standing_claims AS claim WHERE claim.document_id = ? ORDER BY "
            + PLACE_IN_TEXT,
        document.value());
  }

  /** All claims, also those that a person's outranks. */
  static List<String> listAll(Connection connection, DocumentId document) throws SQLException {
    return Sql.texts(
        connection,
        "SELECT claim.json_line FROM claims AS claim WHERE claim.document_id = ? ORDER BY "
            + PLACE_IN_TEXT,
        document.value());
  }

  static Optional<String> findMachines(Connection connection, ClaimId id) throws SQLException {
    return Sql.findText(
        connection,
        "SELECT json_line FROM claims WHERE id = ? AND coder = ?",
        id.value(),
        label(Coder.MACHINE));
  }

  private static final String REJECTED =
      "SELECT claim.json_line FROM claims AS claim"
          + " JOIN rejected_claims AS rejected ON rejected.claim_id = claim.id"
          + " JOIN documents AS document ON document.id = claim.document_id"
          + " WHERE (claim.coder = 'person' OR NOT EXISTS (SELECT 1 FROM claims AS decision"
          + " WHERE decision.id = claim.id AND decision.coder = 'person'))";

  /** The rejected claims: a person's, if there is one, else the machine's. */
  static List<String> listRejected(Connection connection) throws SQLException {
    return Sql.texts(
        connection, REJECTED + " ORDER BY document.file_name, document.id, " + PLACE_IN_TEXT);
  }

  /** The same, of one document. */
  static List<String> listRejected(Connection connection, DocumentId document) throws SQLException {
    return Sql.texts(
        connection,
        REJECTED + " AND claim.document_id = ? ORDER BY " + PLACE_IN_TEXT,
        document.value());
  }

  static Optional<String> findStanding(Connection connection, ClaimId id) throws SQLException {
    return Sql.findText(
        connection, "SELECT json_line FROM standing_claims WHERE id = ?", id.value());
  }
}
