package org.cronista.archive;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cronista.json.ContractJson;
import org.cronista.json.JsonShapeException;
import org.cronista.model.Actor;
import org.cronista.model.Claim;
import org.cronista.model.ClaimId;
import org.cronista.model.CodedDocument;
import org.cronista.model.Disagreement;
import org.cronista.model.Document;
import org.cronista.model.DocumentId;
import org.cronista.model.Event;
import org.cronista.model.EventId;
import org.cronista.model.SharedPassage;

/** An archive in a relational database. */
final class JdbcArchive implements Archive {

  private final Session session;
  private final People people;
  private final Acts acts;
  private final Audit audit;

  private JdbcArchive(Session session) {
    this.session = session;
    people = new PeopleTables(session);
    acts = new ActTable(session);
    audit = new AuditTable(session);
  }

  static JdbcArchive open(Database database) {
    return new JdbcArchive(Session.open(database));
  }

  @Override
  public boolean contains(DocumentId id) {
    return findCoderVersion(id).isPresent();
  }

  @Override
  public Optional<String> findCoderVersion(DocumentId id) {
    return session.read(
        "look up a document", connection -> CodingTable.findCoderVersion(connection, id));
  }

  @Override
  public void store(Document document, CodedDocument coded, String coderVersion) {
    requireOwn(document, coded);
    session.write(
        "store " + document.file().name(),
        connection -> {
          boolean sameText =
              DocumentTable.findTextHash(connection, document.id())
                  .equals(Optional.of(DocumentTable.textHash(document.text())));
          boolean sameCoder =
              CodingTable.findCoderVersion(connection, document.id())
                  .equals(Optional.of(coderVersion));
          if (!sameText) {
            ClaimTable.moveAnchors(connection, document);
          }
          DocumentTable.put(connection, document);
          if (!sameText || !sameCoder) {
            CodingTable.put(connection, coded, coderVersion);
            ClaimTable.replaceMachines(connection, document.id(), coded.claims());
          }
          ClaimTable.addPersons(connection, coded.claims());
        });
  }

  private static void requireOwn(Document document, CodedDocument coded) {
    boolean own =
        coded.document().equals(document.id())
            && coded.claims().stream().allMatch(c -> c.document().equals(document.id()));
    if (!own) {
      throw new IllegalArgumentException("Not the coding of " + document.id());
    }
  }

  @Override
  public void storeDecision(Claim claim) {
    if (claim.coder() != Claim.Coder.PERSON) {
      throw new IllegalArgumentException("Not a person's claim: " + claim.id());
    }
    session.write(
        "store a decision",
        connection -> {
          if (DocumentTable.findTextHash(connection, claim.document()).isEmpty()) {
            throw new IllegalArgumentException("No such document: " + claim.document());
          }
          ClaimTable.put(connection, claim);
        });
  }

  @Override
  public List<Document> listDocuments() {
    return parseAll(
        session.read("list the documents", DocumentTable::listLines), ContractJson::readDocument);
  }

  @Override
  public Optional<Document> findDocument(DocumentId id) {
    return session
        .read("find a document", connection -> DocumentTable.findLine(connection, id))
        .map(line -> parse(line, ContractJson::readDocument));
  }

  @Override
  public Optional<CodedDocument> findCoding(DocumentId id) {
    return session.read(
        "find what was read out of a document",
        connection -> {
          Optional<String> line = CodingTable.findLine(connection, id);
          if (line.isEmpty()) {
            return Optional.empty();
          }
          List<String> claims = ClaimTable.listStanding(connection, id);
          return Optional.of(
              CodingTable.withClaims(
                  parse(line.get(), ContractJson::readCodeLine).coded(),
                  parseAll(claims, ContractJson::readClaim)));
        });
  }

  @Override
  public List<Claim> listClaims() {
    List<String> lines =
        session.read("list the claims", connection -> ClaimTable.listStanding(connection));
    return parseAll(lines, ContractJson::readClaim);
  }

  @Override
  public List<Claim> listClaims(DocumentId document) {
    return parseAll(
        session.read(
            "list a document's claims",
            connection -> ClaimTable.listStanding(connection, document)),
        ContractJson::readClaim);
  }

  @Override
  public Optional<Claim> findClaim(ClaimId id) {
    return session
        .read("find a claim", connection -> ClaimTable.findStanding(connection, id))
        .map(line -> parse(line, ContractJson::readClaim));
  }

  @Override
  public Optional<Claim> findMachinesClaim(ClaimId id) {
    return session
        .read("find a claim", connection -> ClaimTable.findMachines(connection, id))
        .map(line -> parse(line, ContractJson::readClaim));
  }

  @Override
  public List<Claim> listRejectedClaims() {
    return parseAll(
        session.read("list the rejected claims", connection -> ClaimTable.listRejected(connection)),
        ContractJson::readClaim);
  }

  @Override
  public List<Claim> listRejectedClaims(DocumentId document) {
    return parseAll(
        session.read(
            "list a document's rejected claims",
            connection -> ClaimTable.listRejected(connection, document)),
        ContractJson::readClaim);
  }

  @Override
  public void replaceReconciliation(
      List<Event> events, List<Disagreement> disagreements, List<Actor> actors) {
    session.write(
        "store the reconciliation",
        connection -> {
          ReconciliationTables.clear(connection);
          ReconciliationTables.insertEvents(connection, events);
          ReconciliationTables.insertDisagreements(connection, disagreements);
          ReconciliationTables.insertActors(connection, actors);
        });
  }

  @Override
  public void replaceSameness(List<Document> documents) {
    session.write(
        "store what documents share", connection -> SamenessTables.replace(connection, documents));
  }

  @Override
  public List<SharedPassage> listSharedPassages(DocumentId document) {
    return session.read(
        "list a document's shared passages",
        connection -> SamenessTables.listPassages(connection, document));
  }

  @Override
  public List<Event> listEvents() {
    return parseAll(
        session.read("list the events", ReconciliationTables::listEvents), ContractJson::readEvent);
  }

  @Override
  public Optional<Event> findEvent(EventId id) {
    return session
        .read("find an event", connection -> ReconciliationTables.findEvent(connection, id))
        .map(line -> parse(line, ContractJson::readEvent));
  }

  @Override
  public List<Disagreement> listDisagreements() {
    return parseAll(
        session.read("list the disagreements", ReconciliationTables::listDisagreements),
        ContractJson::readDisagreement);
  }

  @Override
  public List<Actor> listActors() {
    return parseAll(
        session.read("list the actors", ReconciliationTables::listActors), ContractJson::readActor);
  }

  @Override
  public void recordRun(String runJson) {
    session.write(
        "record the run",
        connection -> new Insert("runs", "json_line").row(runJson).run(connection));
  }

  @Override
  public List<String> listRuns() {
    return session.read(
        "list the runs",
        connection -> Sql.texts(connection, "SELECT json_line FROM runs ORDER BY number"));
  }

  @Override
  public String changeStamp() {
    return session.read("name the state of the archive", ChangeStamp::of);
  }

  @Override
  public People people() {
    return people;
  }

  @Override
  public Acts acts() {
    return acts;
  }

  @Override
  public Audit audit() {
    return audit;
  }

  @Override
  public ArchiveCheck verify() {
    return session.read(
        "check the archive", connection -> new Verification(session.database(), connection).run());
  }

  @Override
  public void close() {
    session.close();
  }

  private <T> List<T> parseAll(List<String> lines, Function<JsonNode, T> read) {
    return lines.stream().map(line -> parse(line, read)).toList();
  }

  private <T> T parse(String line, Function<JsonNode, T> read) {
    try {
      return read.apply(ContractJson.parse(line));
    } catch (JsonShapeException e) {
      throw new ArchiveException(
          session.database().name()
              + " holds a record that cannot be read. `cronista verify` says which.",
          e);
    }
  }
}
