package org.cronista.desk.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cronista.archive.Act;
import org.cronista.archive.ClaimChange;
import org.cronista.desk.access.Visitor;
import org.cronista.json.ContractJson;
import org.cronista.model.Claim;
import org.cronista.model.ClaimId;
import org.cronista.model.Document;

/** What people do to claims. Each act is on record, takes effect and can be taken back. */
public final class ClaimDesk {

  private final LiveRecord record;

  /** Over this record. */
  public ClaimDesk(LiveRecord record) {
    this.record = record;
  }

  /** The claim as a target of acts. */
  public static Act.Target target(ClaimId id) {
    return new Act.Target(Act.TargetKind.CLAIM, id.value());
  }

  /** The claim that stands, or stood before it was rejected. */
  public Optional<Claim> find(ClaimId id) {
    return record
        .archive()
        .findClaim(id)
        .or(() -> rejectedByPerson(id))
        .or(() -> record.archive().findMachinesClaim(id));
  }

  private Optional<Claim> rejectedByPerson(ClaimId id) {
    return record.archive().listRejectedClaims().stream()
        .filter(claim -> claim.id().equals(id))
        .findFirst();
  }

  /** Whether a person said that it is none. */
  public boolean isRejected(ClaimId id) {
    return record.archive().findClaim(id).isEmpty();
  }

  /** A person agrees with the claim as it stands. From then on it is a person's. */
  public Act accept(Visitor visitor, Claim claim, long seen, String reason) {
    return act(visitor, Act.Kind.ACCEPT, claim, Optional.of(claim), "", seen, reason);
  }

  /** A person says that it is none. */
  public Act reject(Visitor visitor, Claim claim, long seen, String reason) {
    return act(visitor, Act.Kind.REJECT, claim, Optional.empty(), "", seen, reason);
  }

  /** A person puts fields right; which ones, comes of the comparison. */
  public Optional<Act> correct(
      Visitor visitor, Claim before, Claim after, long seen, String reason) {
    List<String> fields = ClaimFields.differing(before, after);
    return fields.isEmpty()
        ? Optional.empty()
        : Optional.of(
            act(
                visitor,
                Act.Kind.CORRECT,
                before,
                Optional.of(after),
                String.join(ClaimFields.SEPARATOR, fields),
                seen,
                reason));
  }

  /** A person adds a claim. */
  public Act add(Visitor visitor, Claim claim, String reason) {
    return begin(visitor, Act.Kind.ADD, claim, reason);
  }

  /** A second claim out of the words of one, to be corrected from there. */
  public Claim split(Visitor visitor, Claim claim, String reason) {
    Claim copy =
        claim.toBuilder()
            .id(ClaimId.of(claim.id().value(), "split", Long.toString(record.log().latest())))
            .coder(Claim.Coder.PERSON)
            .build();
    begin(visitor, Act.Kind.SPLIT, copy, reason);
    return copy;
  }

  private Act begin(Visitor visitor, Act.Kind kind, Claim claim, String reason) {
    Claim persons = claim.toBuilder().coder(Claim.Coder.PERSON).build();
    Act.Draft draft =
        Act.Draft.of(kind, target(claim.id()), "", "", ContractJson.toLine(persons), reason);
    return record.record(visitor, draft, 0, List.of(new ClaimChange.Put(persons)));
  }

  /**
   * Two claims are one: what the other one has more goes into it, and this one no longer counts.
   */
  public void merge(Visitor visitor, Claim claim, Claim into, long seen, String reason) {
    correct(visitor, into, union(into, claim), record.log().latestOn(target(into.id())), reason);
    act(visitor, Act.Kind.MERGE, claim, Optional.empty(), "", seen, reason);
  }

  private static Claim union(Claim into, Claim claim) {
    return into.toBuilder()
        .actors(union(into.actors(), claim.actors()))
        .recipients(union(into.recipients(), claim.recipients()))
        .places(union(into.places(), claim.places()))
        .time(into.time().or(claim::time))
        .quantities(union(into.quantities(), claim.quantities()))
        .attribution(into.attribution().isEmpty() ? claim.attribution() : into.attribution())
        .build();
  }

  private static <T> List<T> union(List<T> into, List<T> more) {
    List<T> all = new ArrayList<>(into);
    more.stream().filter(one -> !all.contains(one)).forEach(all::add);
    return all;
  }

  /** A remark on the claim, or a flag for others. */
  public Act say(Visitor visitor, Act.Kind kind, ClaimId id, String words) {
    Act.Target target = target(id);
    // It contradicts nobody: it does not matter what was done in between.
    return record.record(
        visitor,
        Act.Draft.of(kind, target, "", "", "", words),
        record.log().latestOn(target),
        List.of());
  }

  private Act act(
      Visitor visitor,
      Act.Kind kind,
      Claim before,
      Optional<Claim> after,
      String field,
      long seen,
      String reason) {
    Act.Draft draft =
        Act.Draft.of(
            kind,
            target(before.id()),
            field,
            ContractJson.toLine(before),
            after.map(ContractJson::toLine).orElse(""),
            reason);
    Act coming = new Act(Long.MAX_VALUE, record.clock().instant(), visitor.id(), draft);
    List<Act> history = new ArrayList<>(record.log().history(draft.target()));
    history.add(coming);
    ClaimState state =
        ClaimState.of(history, act -> act.equals(coming) || stands(act), text(before));
    return record.record(visitor, draft, seen, state.changes(before.id()));
  }

  /** What taking back an act on a claim changes. */
  public List<ClaimChange> takingBack(Act taken) {
    ClaimId id = new ClaimId(taken.target().id());
    List<Act> history = record.log().history(taken.target());
    Optional<Long> redone = taken.undone();
    String text = find(id).map(this::text).orElse("");
    return ClaimState.of(
            history,
            act ->
                redone.isPresent()
                    ? stands(act) || act.number() == redone.get()
                    : stands(act) && act.number() != taken.number(),
            text)
        .changes(id);
  }

  private boolean stands(Act act) {
    return act.kind() != Act.Kind.UNDO && !record.log().isUndone(act);
  }

  private String text(Claim claim) {
    return record.archive().findDocument(claim.document()).map(Document::text).orElse("");
  }

  /** The number that an act must be the latest of, for forms. */
  public long seen(ClaimId id) {
    return record.log().latestOn(target(id));
  }
}
