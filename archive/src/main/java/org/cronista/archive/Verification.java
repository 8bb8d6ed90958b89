package org.cronista.archive;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.cronista.archive.ArchiveCheck.Kind;
import org.cronista.archive.ArchiveCheck.Problem;
import org.cronista.json.ContractJson;
import org.cronista.json.JsonShapeException;
import org.cronista.model.Actor;
import org.cronista.model.Claim;
import org.cronista.model.ClaimId;
import org.cronista.model.Disagreement;
import org.cronista.model.Document;
import org.cronista.model.DocumentId;
import org.cronista.model.Event;

/** One check of a whole archive, document by document, so that only one text is in memory. */
final class Verification {

  private final Database database;
  private final Connection connection;
  private final List<Problem> problems = new ArrayList<>();
  private final Set<ClaimId> claims = new HashSet<>();
  private int claimCount;

  Verification(Database database, Connection connection) {
    this.database = database;
    this.connection = connection;
  }

  ArchiveCheck run() throws SQLException {
    for (String damage : database.listDamage(connection)) {
      problems.add(new Problem(Kind.DATABASE, database.name(), damage));
    }
    List<DocumentId> documents = DocumentTable.listIds(connection);
    for (DocumentId id : documents) {
      checkDocument(id);
    }
    List<String> events = ReconciliationTables.listEvents(connection);
    events.forEach(this::checkEvent);
    ReconciliationTables.listDisagreements(connection).forEach(this::checkDisagreement);
    ReconciliationTables.listActors(connection).forEach(this::checkActor);
    return new ArchiveCheck(documents.size(), claimCount, events.size(), problems);
  }

  private void checkDocument(DocumentId id) throws SQLException {
    String subject = id.value();
    List<String> claimLines = ClaimTable.listAll(connection, id);
    claimCount += claimLines.size();
    Optional<Document> read =
        DocumentTable.findLine(connection, id)
            .flatMap(line -> read(subject, line, ContractJson::readDocument));
    if (read.isEmpty()) {
      return;
    }
    Document document = read.get();
    String hash = DocumentTable.textHash(document.text());
    if (!document.id().equals(id)
        || !DocumentTable.findTextHash(connection, id).equals(Optional.of(hash))) {
      problems.add(new Problem(Kind.TEXT, subject, "The text is not the one that was stored."));
    }
    AnchorCheck anchors = new AnchorCheck(document.text());
    problems.addAll(anchors.check(subject, Anchors.of(document)));
    CodingTable.findLine(connection, id)
        .flatMap(line -> read(subject, line, ContractJson::readCodeLine))
        .ifPresent(line -> problems.addAll(anchors.check(subject, Anchors.of(line.coded()))));
    for (String line : claimLines) {
      read(subject, line, ContractJson::readClaim).ifPresent(claim -> checkClaim(anchors, claim));
    }
  }

  private void checkClaim(AnchorCheck anchors, Claim claim) {
    claims.add(claim.id());
    problems.addAll(anchors.check(claim.id().value(), Anchors.of(claim)));
  }

  private void checkEvent(String line) {
    Optional<Event> event = read("events", line, ContractJson::readEvent);
    event.ifPresent(known -> requireClaims(known.id().value(), known.claims()));
  }

  private void checkDisagreement(String line) {
    Optional<Disagreement> disagreement =
        read("disagreements", line, ContractJson::readDisagreement);
    disagreement.ifPresent(
        known -> known.sides().forEach(side -> requireClaims(known.id().value(), side.claims())));
  }

  private void checkActor(String line) {
    Optional<Actor> actor = read("actors", line, ContractJson::readActor);
    actor.ifPresent(
        known -> known.roles().forEach(role -> requireClaims(known.id(), role.claims())));
  }

  private void requireClaims(String subject, List<ClaimId> named) {
    for (ClaimId claim : named) {
      if (!claims.contains(claim)) {
        problems.add(
            new Problem(
                Kind.REFERENCE,
                subject,
                "Rests on " + claim + ", which is no longer here; reconcile anew."));
      }
    }
  }

  private <T> Optional<T> read(String subject, String line, Function<JsonNode, T> read) {
    try {
      return Optional.of(read.apply(ContractJson.parse(line)));
    } catch (JsonShapeException e) {
      problems.add(new Problem(Kind.RECORD, subject, "Cannot be read: " + e.getMessage()));
      return Optional.empty();
    }
  }
}
