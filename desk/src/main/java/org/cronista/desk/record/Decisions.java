package org.cronista.desk.record;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.cronista.archive.Act;
import org.cronista.model.ClaimId;
import org.cronista.model.Disagreement;
import org.cronista.model.DisagreementId;

/**
 * The decisions that stand, by the disagreement they hold for in one state of the chronology.
 *
 * <p>A disagreement's identifier is a hash of its accounts, so a run with one more document gives
 * it another. A decision whose disagreement is no more is carried to those that differ on the same
 * thing and share a claim with it; where none of its claims is left, to the one of the same event.
 * What was decided on the very disagreement outranks what is carried to it; of several that are
 * carried, the latest holds.
 */
public final class Decisions {

  private final Snapshot snapshot;
  private final ActLog log;
  private final Map<DisagreementId, Decision> standing = new HashMap<>();

  /** Those for the disagreements of {@code snapshot}. */
  Decisions(Snapshot snapshot, ActLog log) {
    this.snapshot = snapshot;
    this.log = log;
    Map<DisagreementId, Decision> exact = new HashMap<>();
    for (Act act : log.standing(Act.Kind.DECIDE)) {
      Decision decision = Decision.read(act);
      Optional<Disagreement> own = snapshot.findDisagreement(new DisagreementId(act.target().id()));
      if (own.isPresent()) {
        exact.put(own.get().id(), decision);
      } else {
        heirs(decision).forEach(one -> standing.put(one.id(), decision));
      }
    }
    standing.putAll(exact);
  }

  /** The decision that holds for a disagreement. */
  public Optional<Decision> find(Disagreement one) {
    return Optional.ofNullable(standing.get(one.id()));
  }

  /** The disagreements that a decision is carried to. */
  private Collection<Disagreement> heirs(Decision decision) {
    Set<Disagreement> heirs = new LinkedHashSet<>();
    boolean claimsLeft = false;
    for (ClaimId claim : decision.claims()) {
      claimsLeft |= snapshot.findClaim(claim).isPresent();
      heirs.addAll(snapshot.disagreementsOn(claim));
    }
    if (!claimsLeft) {
      snapshot.dossier().disagreements().stream()
          .filter(one -> isOfTheSame(decision, one))
          .forEach(heirs::add);
    }
    heirs.removeIf(one -> !one.attribute().equals(decision.act().draft().field()));
    return heirs;
  }

  private static boolean isOfTheSame(Decision decision, Disagreement one) {
    return one.event().isPresent()
        ? one.event().map(event -> event.value()).equals(decision.event())
        : !decision.topic().isEmpty() && one.topic().equals(decision.topic());
  }

  /** Everything done to a disagreement, also under its earlier identifiers, first act first. */
  public List<Act> history(Disagreement one) {
    Map<Long, Act> found = new TreeMap<>();
    Set<Act.Target> targets = new LinkedHashSet<>(List.of(target(one)));
    for (Act act : log.all(Act.Kind.DECIDE)) {
      boolean gone = snapshot.findDisagreement(new DisagreementId(act.target().id())).isEmpty();
      if (gone && heirs(Decision.read(act)).contains(one)) {
        targets.add(act.target());
      }
    }
    for (Act.Target target : targets) {
      log.history(target).forEach(act -> found.put(act.number(), act));
    }
    return List.copyOf(found.values());
  }

  /** A disagreement as the target of acts. */
  public static Act.Target target(Disagreement one) {
    return new Act.Target(Act.TargetKind.DISAGREEMENT, one.id().value());
  }
}
