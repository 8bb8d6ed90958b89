package org.cronista.reconciler.internal;

import java.util.List;
import java.util.Optional;

/** What forbids two accounts to be one event, whatever else speaks for it. */
final class Barrier {

  /** How long a strike or a wave of roadblocks may go without news and still be the same one. */
  static final int CAMPAIGN_GAP_DAYS = 30;

  /** How far apart two accounts may date what a person can do only once. */
  private static final int ONCE_DAYS = 60;

  private final Fingerprint fingerprint;

  Barrier(Fingerprint fingerprint) {
    this.fingerprint = fingerprint;
  }

  /** What stands between the two, in words; empty when nothing does. */
  Optional<String> find(Account one, Account other) {
    return findHard(one, other).or(() -> vagueness(one, other)).or(() -> extent(one, other));
  }

  /**
   * What no third account can bridge. A vague date can be bridged: "in May" and "on 18 May" are one
   * event when an article says both.
   */
  static Optional<String> findHard(Account one, Account other) {
    if (one.family() != other.family()) {
      return Optional.of("different kinds of happening");
    }
    return time(one, other)
        .or(() -> years(one, other))
        .or(() -> foresight(one, other))
        .or(() -> place(one, other))
        .or(() -> parties(one, other));
  }

  /** Nobody tells of what happened after he spoke. */
  private static Optional<String> foresight(Account one, Account other) {
    return isSaidBefore(one, other) || isSaidBefore(other, one)
        ? Optional.of("told before the other happened")
        : Optional.empty();
  }

  private static boolean isSaidBefore(Account undated, Account told) {
    return undated.period().isEmpty()
        && undated
            .telling()
            .saidOn()
            .flatMap(said -> told.period().filter(when -> said.last().isBefore(when.first())))
            .isPresent();
  }

  /** An account without a date that names other years than the one the other is dated to. */
  private static Optional<String> years(Account one, Account other) {
    boolean others = tellsOfOtherYears(one, other) || tellsOfOtherYears(other, one);
    return others ? Optional.of("told of another year") : Optional.empty();
  }

  private static boolean tellsOfOtherYears(Account undated, Account dated) {
    return undated.period().isEmpty()
        && dated
            .period()
            .filter(period -> Marked.tellsOfOtherYears(undated.marks().years(), period))
            .isPresent();
  }

  private static Optional<String> time(Account one, Account other) {
    if (one.period().isEmpty() || other.period().isEmpty()) {
      return Optional.empty();
    }
    Period mine = one.period().get();
    Period theirs = other.period().get();
    long gap = mine.gapTo(theirs);
    if (one.isCampaign() && other.isCampaign()) {
      return gap <= CAMPAIGN_GAP_DAYS
          ? Optional.empty()
          : Optional.of("more than " + CAMPAIGN_GAP_DAYS + " days apart");
    }
    if (Fingerprint.isOnce(one, other)) {
      return gap <= ONCE_DAYS
          ? Optional.empty()
          : Optional.of("more than " + ONCE_DAYS + " days apart");
    }
    return gap > 1 ? Optional.of("more than one day apart") : Optional.empty();
  }

  private Optional<String> vagueness(Account one, Account other) {
    if (one.period().isEmpty()
        || other.period().isEmpty()
        || (one.isCampaign() && other.isCampaign())) {
      return Optional.empty();
    }
    Period mine = one.period().get();
    Period theirs = other.period().get();
    long gap = mine.gapTo(theirs);
    boolean vague = gap == 1 || mine.isPoint() != theirs.isPoint();
    if (vague && !isRetelling(one, other) && fingerprint.find(one, other).isEmpty()) {
      return Optional.of(
          gap == 1 ? "neighbouring days and no mark in common" : "a day and a long period");
    }
    return Optional.empty();
  }

  /** The same article near by, where a vaguer date is likely the same one told again. */
  static boolean isRetelling(Account one, Account other) {
    return one.telling().passage().equals(other.telling().passage())
        && Math.abs(one.claim().sentence().start() - other.claim().sentence().start())
            <= PairEvidence.NEIGHBOURHOOD
        && one.period().map(p -> other.period().map(p::meets).orElse(true)).orElse(true);
  }

  private static Optional<String> place(Account one, Account other) {
    List<Site> mine = one.setting().statedPlaces();
    List<Site> theirs = other.setting().statedPlaces();
    if (!mine.isEmpty()
        && !theirs.isEmpty()
        && PlaceRelation.between(mine, theirs) == PlaceRelation.APART) {
      return Optional.of("different places");
    }
    return Optional.empty();
  }

  private static Optional<String> parties(Account one, Account other) {
    Family family = one.family();
    boolean sameInstrument = Fingerprint.isOnce(one, other);
    if (family.isToldByActor() && !sameInstrument) {
      if (one.actors().with(other.actors()).compareTo(Parties.Overlap.SAME_CAMP) >= 0) {
        return Optional.of("different doers");
      }
    }
    if (family.isToldByRecipient() && one.recipients().nameOthersThan(other.recipients())) {
      return Optional.of("different persons suffer it");
    }
    return Optional.empty();
  }

  private static Optional<String> extent(Account one, Account other) {
    if (one.sumsUp() != other.sumsUp()
        && one.isWhole() != other.isWhole()
        && !(PairEvidence.tellOneHarm(one, other)
            && !one.harms().isEmpty()
            && !other.harms().isEmpty())) {
      return Optional.of("one sums up a conflict in so many words, the other tells one deed");
    }
    if (PairEvidence.goesOn(one, other) || PairEvidence.goesOn(other, one)) {
      return Optional.empty();
    }
    if (one.family().addsUp()
        && one.isWhole() != other.isWhole()
        && !PairEvidence.tellOneHarm(one, other)
        && !Fingerprint.hasSimilarToll(one, other)) {
      return Optional.of("one sums up a conflict, the other tells one deed");
    }
    if (one.family() == Family.OBSTRUCTION && one.isCampaign() != other.isCampaign()) {
      return Optional.of("one tells of roadblocks at large, the other of one roadblock");
    }
    return Optional.empty();
  }
}
