package org.cronista.archive;

import java.util.List;
import java.util.Optional;
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

/**
 * Keeps documents, what was read out of them, and what came of it.
 *
 * <p>Every method that changes something is one transaction: it is done wholly or not at all,
 * whatever happens to the process. Lists come in an order that depends on nothing but their
 * content. Thread-safe: calls from several threads are carried out one after another; several
 * processes may use one archive at a time. All methods throw {@link ArchiveException} when the
 * archive cannot be used.
 */
public interface Archive extends AutoCloseable {

  /**
   * Opens an archive, creates it when there is none yet, and brings it to this version's shape.
   *
   * @param fileOrUrl a path, for a SQLite file, or a {@code jdbc:postgresql:} URL
   */
  static Archive open(String fileOrUrl) {
    return JdbcArchive.open(Database.of(fileOrUrl));
  }

  /** Whether the document is stored and coded. */
  boolean contains(DocumentId id);

  /** The version of the coder whose reading of the document is stored. */
  Optional<String> findCoderVersion(DocumentId id);

  /**
   * Stores a document and what was read out of it.
   *
   * <p>A document that is here already gets the new description. Its machine's claims are replaced
   * when the coder's version or the text differs, and left alone otherwise. A person's claims are
   * never removed or overwritten; those in {@code coded} that are not here yet are added. When the
   * text differs, the words of people's claims are found again in the new one; a claim whose
   * trigger is gone stays as it was, and {@link #verify} names it.
   *
   * @throws IllegalArgumentException when the coding is another document's
   */
  void store(Document document, CodedDocument coded, String coderVersion);

  /**
   * Stores what a person says in the place of a claim, or a claim of a person's own. It stands
   * beside the machine's claim of the same identifier, outranks it in every list, and replaces an
   * earlier decision.
   *
   * @throws IllegalArgumentException when the claim is not a person's or its document is not here
   */
  void storeDecision(Claim claim);

  /** All documents, by file name, then identifier. */
  List<Document> listDocuments();

  /** The document, if it is stored. */
  Optional<Document> findDocument(DocumentId id);

  /** What was read out of the document, with the claims that stand, if it is coded. */
  Optional<CodedDocument> findCoding(DocumentId id);

  /**
   * The claims that stand, in the order of {@link #listDocuments}, then of the trigger. A claim
   * that a person rejected is not among them.
   */
  List<Claim> listClaims();

  /** The claims of one document that stand, in the order of the trigger. */
  List<Claim> listClaims(DocumentId document);

  /** The claim that stands: a person's, if there is one, else the machine's. */
  Optional<Claim> findClaim(ClaimId id);

  /** The machine's own claim, whatever people say of it. */
  Optional<Claim> findMachinesClaim(ClaimId id);

  /** The claims that people rejected, as they stood before, in the order of {@link #listClaims}. */
  List<Claim> listRejectedClaims();

  /** Those of one document, in the order of the trigger. */
  List<Claim> listRejectedClaims(DocumentId document);

  /** Puts a new reconciliation in the place of the old one. */
  void replaceReconciliation(
      List<Event> events, List<Disagreement> disagreements, List<Actor> actors);

  /**
   * Remembers which documents repeat others and which passages they share, in the place of what was
   * known of that before. The documents themselves stay as they were stored.
   *
   * @param documents as the reconciliation marked them; those that are not stored are passed over
   */
  void replaceSameness(List<Document> documents);

  /** The passages that the document shares, in text order. */
  List<SharedPassage> listSharedPassages(DocumentId document);

  /** The events in the order in which they were given. */
  List<Event> listEvents();

  /** The event, if it is stored. */
  Optional<Event> findEvent(EventId id);

  /** The disagreements in the order in which they were given. */
  List<Disagreement> listDisagreements();

  /** The actors in the order in which they were given. */
  List<Actor> listActors();

  /**
   * Remembers a run.
   *
   * @param runJson the content of {@code run.json}
   */
  void recordRun(String runJson);

  /** The runs, first one first. */
  List<String> listRuns();

  /**
   * A short name of the state of everything that can be read out of the archive: what is made from
   * it stays good for as long as this stays the same. Who signs in does not change it.
   */
  String changeStamp();

  /** The people who work at the desk. */
  People people();

  /** What they did. */
  Acts acts();

  /** The trail of everything that happened at the desk. */
  Audit audit();

  /**
   * Checks everything that can be checked without the original files: the database itself, the
   * texts against their hashes, and every span against the text it stands in.
   */
  ArchiveCheck verify();

  @Override
  void close();
}
