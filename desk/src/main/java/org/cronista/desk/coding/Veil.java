package org.cronista.desk.coding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cronista.archive.Act;
import org.cronista.desk.access.Visitor;
import org.cronista.desk.record.ActLog;
import org.cronista.desk.record.ClaimState;
import org.cronista.desk.record.Decision;
import org.cronista.desk.record.LiveRecord;
import org.cronista.model.Claim;
import org.cronista.model.ClaimId;
import org.cronista.model.Disagreement;
import org.cronista.model.DocumentId;
import org.cronista.model.Event;

/**
 * What a visitor may not see: other people's work on the documents that the visitor codes blindly,
 * and whatever was worked out with it. Of such documents only the machine's own claims show. It
 * lifts from a document when everybody who codes it blindly is done.
 */
public final class Veil {

  private final LiveRecord record;
  private final Optional<String> visitor;
  private final Set<DocumentId> hidden;

  private Veil(LiveRecord record, Optional<String> visitor, Set<DocumentId> hidden) {
    this.record = record;
    this.visitor = visitor;
    this.hidden = Set.copyOf(hidden);
  }

  /** The veil before a visitor's eyes at this moment. */
  public static Veil of(LiveRecord record, Visitor visitor) {
    Optional<String> id = visitor.person().map(person -> person.id());
    Assignments assignments = new Assignments(record);
    Set<DocumentId> hidden = new HashSet<>();
    for (Assignments.Assignment one : id.map(assignments::of).orElse(List.of())) {
      if (one.blind() && assignments.isOpen(one.document())) {
        hidden.add(one.document());
      }
    }
    return new Veil(record, id, hidden);
  }

  /** Whether nothing is hidden. */
  public boolean isLifted() {
    return hidden.isEmpty();
  }

  /** Whether the document is one that the visitor codes blindly. */
  public boolean hides(DocumentId document) {
    return hidden.contains(document);
  }

  /** Whether the claim is out of such a document. */
  public boolean hides(ClaimId claim) {
    return !hidden.isEmpty()
        && record.claims().findDocument(claim).map(hidden::contains).orElse(true);
  }

  /** Whether the event draws on such a document. */
  public boolean hides(Event event) {
    return !hidden.isEmpty() && event.claims().stream().anyMatch(this::hides);
  }

  /** Whether one of the accounts draws on such a document, or their event does. */
  public boolean hides(Disagreement one) {
    return !hidden.isEmpty()
        && (one.sides().stream().flatMap(side -> side.claims().stream()).anyMatch(this::hides)
            || one.sides().stream()
                .flatMap(side -> side.quotes().stream())
                .anyMatch(quote -> hidden.contains(quote.document()))
            || one.event().flatMap(record.current()::findEvent).filter(this::hides).isPresent());
  }

  /** Whether the act is somebody else's work on such a document. */
  public boolean hides(Act act) {
    if (hidden.isEmpty() || visitor.filter(act.person()::equals).isPresent()) {
      return false;
    }
    Act first = record.log().chain(act).get(0);
    return switch (first.target().kind()) {
      case CLAIM -> hidesClaimOf(first);
      case EVENT -> ActLog.claimsOf(first).stream().map(ClaimId::new).anyMatch(this::hides);
      case DISAGREEMENT ->
          first.kind() == Act.Kind.DECIDE
              && Decision.read(first).claims().stream().anyMatch(this::hides);
      case DOCUMENT, ACTOR -> false;
    };
  }

  private boolean hidesClaimOf(Act act) {
    return record
        .claims()
        .findDocument(new ClaimId(act.target().id()))
        .or(() -> ClaimState.read(act.draft().after()).map(Claim::document))
        .or(() -> ClaimState.read(act.draft().before()).map(Claim::document))
        .map(hidden::contains)
        .orElse(true);
  }

  /** The claim as the visitor may see it; of a document coded blindly, the machine's. */
  public Optional<Claim> show(Claim claim) {
    return hides(claim.document())
        ? record.archive().findMachinesClaim(claim.id())
        : Optional.of(claim);
  }

  /** The claims of a document that the visitor may see, in text order. */
  public List<Claim> claims(DocumentId document) {
    return hides(document)
        ? record.claims().machines(document)
        : record.claims().standing(document);
  }

  /** All claims that the visitor may see, by document, then place in it. */
  public List<Claim> claims() {
    if (hidden.isEmpty()) {
      return record.claims().standing();
    }
    List<Claim> shown = new ArrayList<>();
    record.claims().documents().forEach(document -> shown.addAll(claims(document)));
    return shown;
  }
}
