package org.cronista.desk.record;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.cronista.archive.Act;
import org.cronista.archive.ClaimChange;
import org.cronista.json.ContractJson;
import org.cronista.model.Claim;
import org.cronista.model.ClaimAnchors;
import org.cronista.model.ClaimId;

/**
 * What people's acts make of a claim: worked out from the acts that stand, so that any of them can
 * be taken back without the others.
 *
 * @param claim the claim as people say it; empty when nobody touched it
 * @param rejected whether it is said to be none
 */
public record ClaimState(Optional<Claim> claim, boolean rejected) {

  /**
   * The state after some acts.
   *
   * @param history all acts on the claim, first one first
   * @param stands which of them were not taken back
   * @param text the text of the claim's document, in which words may have moved since
   */
  public static ClaimState of(List<Act> history, Predicate<Act> stands, String text) {
    Optional<Claim> claim = Optional.empty();
    boolean rejected = false;
    Optional<Claim> before =
        history.stream()
            .filter(act -> changes(act.kind()))
            .findFirst()
            .flatMap(act -> read(act.draft().before()));
    for (Act act : history) {
      if (!stands.test(act) || !changes(act.kind())) {
        continue;
      }
      Optional<Claim> after = read(act.draft().after());
      rejected = act.kind() == Act.Kind.REJECT || act.kind() == Act.Kind.MERGE;
      if (act.kind() == Act.Kind.ADD || act.kind() == Act.Kind.SPLIT) {
        claim = after;
      } else if (act.kind() == Act.Kind.ACCEPT) {
        claim = claim.or(() -> before).or(() -> after);
      } else if (act.kind() == Act.Kind.CORRECT && after.isPresent()) {
        Claim base = claim.or(() -> before).orElse(after.get());
        claim = Optional.of(ClaimFields.copy(base, after.get(), fields(act)));
      }
    }
    // A person's claim that was here before any act stays one.
    claim = claim.or(() -> before.filter(known -> known.coder() == Claim.Coder.PERSON));
    ClaimAnchors anchors = ClaimAnchors.in(text);
    return new ClaimState(
        claim
            .map(said -> said.toBuilder().coder(Claim.Coder.PERSON).build())
            .map(said -> anchors.move(said).orElse(said)),
        rejected);
  }

  /** Whether acts of the kind say something of what the claim is. */
  public static boolean changes(Act.Kind kind) {
    return switch (kind) {
      case ACCEPT, CORRECT, ADD, REJECT, MERGE, SPLIT -> true;
      case DECIDE, COMMENT, FLAG, ASSIGN, CODE, UNDO -> false;
    };
  }

  /** What the archive has to change so that the state is this. */
  public List<ClaimChange> changes(ClaimId id) {
    ClaimChange words =
        claim.<ClaimChange>map(ClaimChange.Put::new).orElseGet(() -> new ClaimChange.Withdraw(id));
    return List.of(words, rejected ? new ClaimChange.Reject(id) : new ClaimChange.Restore(id));
  }

  /** The fields that an act of correction changed. */
  public static List<String> fields(Act act) {
    return act.draft().field().isEmpty()
        ? ClaimFields.names()
        : List.of(act.draft().field().split(ClaimFields.SEPARATOR));
  }

  /** The claim that an act keeps; empty where it keeps none. */
  public static Optional<Claim> read(String json) {
    return json.isEmpty()
        ? Optional.empty()
        : Optional.of(ContractJson.readClaim(ContractJson.parse(json)));
  }
}
