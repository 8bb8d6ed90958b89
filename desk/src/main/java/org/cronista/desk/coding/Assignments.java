package org.cronista.desk.coding;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.cronista.archive.Act;
import org.cronista.desk.access.Visitor;
import org.cronista.desk.record.LiveRecord;
import org.cronista.desk.web.Json;
import org.cronista.json.ContractJson;
import org.cronista.model.DocumentId;

/** Which documents were given to whom. Each is an act on the document, and can be taken back. */
public final class Assignments {

  private final LiveRecord record;

  /** Over this record. */
  public Assignments(LiveRecord record) {
    this.record = record;
  }

  /**
   * That a document was given to somebody.
   *
   * @param act the number of the act
   * @param document the document
   * @param person identifier of who is to code it
   * @param blind whether they must not see what others make of it
   */
  public record Assignment(long act, DocumentId document, String person, boolean blind) {}

  /** All that stand, first one first. */
  public List<Assignment> list() {
    return record.log().standing(Act.Kind.ASSIGN).stream().map(Assignments::read).toList();
  }

  /** Those of one person. */
  public List<Assignment> of(String person) {
    return list().stream().filter(one -> one.person().equals(person)).toList();
  }

  private static Assignment read(Act act) {
    JsonNode after = ContractJson.parse(act.draft().after());
    return new Assignment(
        act.number(),
        new DocumentId(act.target().id()),
        after.path("person").asText(),
        after.path("blind").asBoolean());
  }

  /** Whether somebody who codes the document blindly has not coded all of it yet. */
  public boolean isOpen(DocumentId document) {
    List<String> coders =
        of(document).stream().filter(Assignment::blind).map(Assignment::person).distinct().toList();
    Codings codings = new Codings(record);
    return record.claims().machines(document).stream()
        .anyMatch(
            claim ->
                !codings.of(claim.id()).stream()
                    .map(Codings.Coding::person)
                    .toList()
                    .containsAll(coders));
  }

  /**
   * Whether the person's readings of a document may no longer change: they were to be made blindly,
   * and everybody who makes some is done, so that others' show.
   */
  public boolean isFinal(Visitor visitor, DocumentId document) {
    return of(document).stream().anyMatch(one -> one.blind() && one.person().equals(visitor.id()))
        && !isOpen(document);
  }

  private List<Assignment> of(DocumentId document) {
    return record.log().standing(target(document)).stream()
        .filter(act -> act.kind() == Act.Kind.ASSIGN)
        .map(Assignments::read)
        .toList();
  }

  /** Gives a document to somebody. */
  public void assign(Visitor visitor, DocumentId document, String person, boolean blind) {
    Act.Target target = target(document);
    record.record(
        visitor,
        Act.Draft.of(
            Act.Kind.ASSIGN,
            target,
            "",
            "",
            Json.write(Json.object().put("person", person).put("blind", blind)),
            ""),
        record.log().latestOn(target),
        List.of());
  }

  private static Act.Target target(DocumentId document) {
    return new Act.Target(Act.TargetKind.DOCUMENT, document.value());
  }
}
