package org.cronista.desk.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cronista.archive.Act;
import org.cronista.archive.Acts;
import org.cronista.archive.ClaimChange;
import org.cronista.archive.StandingActs;
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
    return record.claims().find(id).or(() -> record.archive().findMachinesClaim(id));
  }

  /** A person agrees with the claim as it stands. From then on it is a person's. */
  public Act accept(Visitor visitor, Claim claim, long seen, String reason) {
    return record.recordAll(visitor, List.of(accepting(visitor, claim, seen, reason))).get(0);
  }

  /** What accepting a claim comes to. */
  public Acts.Deed accepting(Visitor visitor, Claim claim, long seen, String reason) {
    return deed(visitor, Act.Kind.ACCEPT, claim, Optional.of(claim), "", seen, reason);
  }

  /** A person says that it is none. */
  public Act reject(Visitor visitor, Claim claim, long seen, String reason) {
    return record.recordAll(visitor, List.of(rejecting(visitor, claim, seen, reason))).get(0);
  }

  /** What rejecting a claim comes to. */
  public Acts.Deed rejecting(Visitor visitor, Claim claim, long seen, String reason) {
    return deed(visitor, Act.Kind.REJECT, claim, Optional.empty(), "", seen, reason);
  }

  /** A person puts fields right; which ones, comes of the comparison. */
  public Optional<Act> correct(
      Visitor visitor, Claim before, Claim after, long seen, String reason) {
    return correcting(visitor, before, after, seen, reason)
        .map(deed -> record.recordAll(visitor, List.of(deed)).get(0));
  }

  private Optional<Acts.Deed> correcting(
      Visitor visitor, Claim before, Claim after, long seen, String reason) {
    List<String> fields = ClaimFields.differing(before, after);
    return fields.isEmpty()
        ? Optional.empty()
        : Optional.of(
            deed(
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
   * Both or neither: somebody else's act on one of them leaves the other as it was.
   */
  public void merge(Visitor visitor, Claim claim, Claim into, long seen, String reason) {
    List<Acts.Deed> deeds = new ArrayList<>();
    correcting(visitor, into, union(into, claim), seen(into.id()), reason).ifPresent(deeds::add);
    deeds.add(deed(visitor, Act.Kind.MERGE, claim, Optional.empty(), "", seen, reason));
    record.recordAll(visitor, deeds);
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
    return record.recordAll(visitor, List.of(saying(kind, id, words))).get(0);
  }

  /** What a remark comes to. */
  public Acts.Deed saying(Act.Kind kind, ClaimId id, String words) {
    Act.Target target = target(id);
    // It contradicts nobody: it does not matter what was done in between.
    return new Acts.Deed(
        Act.Draft.of(kind, target, "", "", "", words), record.log().latestOn(target), List.of());
  }

  private Acts.Deed deed(
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
    return new Acts.Deed(
        draft, seen, changes(draft.target(), List.of(coming(visitor, draft, 0)), text(before)));
  }

  private Act coming(Visitor visitor, Act.Draft draft, int after) {
    return new Act(
        record.log().latest() + 1 + after, record.clock().instant(), visitor.id(), draft);
  }

  /** What acts that take something back change about the claim that they are done to. */
  public List<ClaimChange> takingBack(Visitor visitor, List<Act.Draft> undoing) {
    Act.Target target = undoing.get(0).target();
    boolean changes =
        target.kind() == Act.TargetKind.CLAIM
            && record.log().history(target).stream()
                .anyMatch(one -> ClaimState.changes(one.kind()));
    if (!changes) {
      return List.of();
    }
    List<Act> coming = new ArrayList<>();
    for (Act.Draft draft : undoing) {
      coming.add(coming(visitor, draft, coming.size()));
    }
    return changes(target, coming, find(new ClaimId(target.id())).map(this::text).orElse(""));
  }

  /** What has to be changed for the claim to be as its acts say, those to come included. */
  private List<ClaimChange> changes(Act.Target target, List<Act> coming, String text) {
    List<Act> history = new ArrayList<>(record.log().history(target));
    history.addAll(coming);
    StandingActs standing = StandingActs.of(history);
    return ClaimState.of(history, act -> act.kind() != Act.Kind.UNDO && standing.stands(act), text)
        .changes(new ClaimId(target.id()));
  }

  private String text(Claim claim) {
    return record
        .current()
        .findDocument(claim.document())
        .or(() -> record.archive().findDocument(claim.document()))
        .map(Document::text)
        .orElse("");
  }

  /** The number that an act must be the latest of, for forms. */
  public long seen(ClaimId id) {
    return record.log().latestOn(target(id));
  }
}
