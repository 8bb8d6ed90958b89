package org.cronista.reconciler.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cronista.model.Disagreement.Relation;
import org.cronista.model.Mention;
import org.cronista.model.Span;
import org.cronista.reconciler.internal.Clusters.Told;

/**
 * Finds where one happening goes by different words of judgement: a massacre and a clash within one
 * event, a coup, an uprising and a resignation told of one person on one day.
 */
final class FramingComparison {

  private final List<Told> events;
  private final List<Account> negated;

  /**
   * Prepares the comparison.
   *
   * @param events the events
   * @param denials accounts that say something did not happen, joined to an event or not
   */
  FramingComparison(List<Told> events, List<Account> denials) {
    this.events = events;
    this.negated = denials;
  }

  /** Findings by the position of the event they are about. */
  Map<Integer, Finding> compare() {
    Map<Integer, Finding> findings = new TreeMap<>();
    fallsOfGovernment().forEach(findings::put);
    for (int i = 0; i < events.size(); i++) {
      int index = i;
      within(events.get(i).members()).ifPresent(found -> findings.putIfAbsent(index, found));
    }
    return findings;
  }

  private static Optional<Finding> within(List<Account> members) {
    for (Frame.Topic topic : Frame.Topic.values()) {
      Map<Frame, List<Account>> byFrame = new EnumMap<>(Frame.class);
      for (Account account : members) {
        Frame.find(topic, account.claim().trigger().text())
            .ifPresent(
                frame -> byFrame.computeIfAbsent(frame, f -> new ArrayList<>()).add(account));
      }
      if (isDebated(byFrame.values())) {
        return Optional.of(finding(byFrame, List.of()));
      }
    }
    return Optional.empty();
  }

  /** Whether different voices use the words: one outlet may use several of one thing. */
  private static boolean isDebated(Collection<List<Account>> sides) {
    return sides.size() > 1
        && sides.stream().flatMap(List::stream).map(FramingComparison::voice).distinct().count()
            > 1;
  }

  /** Who speaks: the one quoted, else the outlet. */
  private static String voice(Account account) {
    return account.claim().attribution().stream()
        .findFirst()
        .map(link -> "says " + Words.plain(link.speaker()))
        .orElseGet(() -> account.telling().sourceKey());
  }

  private static Finding finding(Map<Frame, List<Account>> byFrame, List<Side> more) {
    List<Side> sides = new ArrayList<>();
    byFrame.forEach(
        (frame, accounts) ->
            sides.add(new Side(frame.label(), accounts, account -> words(frame, account))));
    sides.addAll(more);
    return new Finding(
        "name", Relation.FRAMING, sides, "the same happening in different words of judgement");
  }

  /** The word of judgement with what stands around it; the trigger where it is the word. */
  private static Utterance words(Frame frame, Account account) {
    boolean told = frame.isIn(account.claim().trigger().text());
    return told
        ? Utterance.withTrigger(account)
        : frame
            .findIn(account.telling().sentence())
            .map(
                found -> {
                  String sentence = account.telling().sentence();
                  int at = account.claim().sentence().start();
                  int first = at + sentence.codePointCount(0, found.start());
                  int last = at + sentence.codePointCount(0, found.end());
                  return Utterance.withTrigger(
                      account, new Mention(new Span(first, last), found.words()));
                })
            .orElseGet(() -> Utterance.withTrigger(account));
  }

  // --- coup, uprising, resignation ---

  /** An event that somebody's fall from power can be told by. */
  private record Fall(int index, Frame frame, Account account) {}

  private Map<Integer, Finding> fallsOfGovernment() {
    Map<String, List<Fall>> byCountry = new TreeMap<>();
    for (int i = 0; i < events.size(); i++) {
      for (Account account : events.get(i).members()) {
        Optional<Frame> frame = frameOfFall(account);
        if (frame.isPresent() && account.period().filter(Period::isPoint).isPresent()) {
          byCountry
              .computeIfAbsent(account.setting().country().orElse("?"), c -> new ArrayList<>())
              .add(new Fall(i, frame.get(), account));
        }
      }
    }
    Map<Integer, Finding> findings = new TreeMap<>();
    byCountry.values().forEach(falls -> compareFalls(falls, findings));
    return findings;
  }

  /**
   * By what word an account tells the fall of a government. Who says in one sentence that somebody
   * resigned and that it was a coup calls it a coup.
   */
  private static Optional<Frame> frameOfFall(Account account) {
    Optional<Frame> told = Frame.find(Frame.Topic.FALL, account.claim().trigger().text());
    return switch (account.family()) {
      case SEIZURE, DEMONSTRATION, VIOLENCE, RESTRICTION -> told;
      case RESIGNATION ->
          told.map(frame -> Frame.callsItCoup(account.telling().sentence()) ? Frame.COUP : frame);
      default -> Optional.empty();
    };
  }

  private void compareFalls(List<Fall> falls, Map<Integer, Finding> findings) {
    List<Fall> resignations =
        falls.stream()
            .filter(fall -> fall.account().family() == Family.RESIGNATION)
            .sorted(Comparator.comparing(Fall::account))
            .toList();
    for (Fall resignation : resignations) {
      if (findings.containsKey(resignation.index())) {
        continue;
      }
      Map<Frame, List<Account>> byFrame = new EnumMap<>(Frame.class);
      for (Fall other : falls) {
        if (other.index() == resignation.index() || isSameFall(resignation, other, resignations)) {
          byFrame.computeIfAbsent(other.frame(), f -> new ArrayList<>()).add(other.account());
        }
      }
      // Told without a day, but joined to this event: "the resignation was orchestrated".
      for (Account account : events.get(resignation.index()).members()) {
        if (account.period().isEmpty()) {
          frameOfFall(account)
              .ifPresent(
                  frame -> byFrame.computeIfAbsent(frame, f -> new ArrayList<>()).add(account));
        }
      }
      List<Account> refusals =
          negated.stream().filter(account -> refusesCoup(account, resignation)).toList();
      List<Side> more = refusals.isEmpty() ? List.of() : List.of(new Side("not a coup", refusals));
      List<List<Account>> all = new ArrayList<>(byFrame.values());
      if (!refusals.isEmpty()) {
        all.add(refusals);
      }
      if (isDebated(all)) {
        findings.put(resignation.index(), finding(byFrame, more));
      }
    }
  }

  /** The same person on the same day or the next; a coup without a victim needs the very day. */
  private static boolean isSameFall(Fall resignation, Fall other, List<Fall> resignations) {
    Account fallen = resignation.account();
    Account told = other.account();
    if (told.family() == Family.RESIGNATION) {
      return false;
    }
    long gap = fallen.period().orElseThrow().gapTo(told.period().orElseThrow());
    if (gap > 1) {
      return false;
    }
    Parties.Overlap overlap = fallen.actors().with(told.recipients());
    if (overlap == Parties.Overlap.SAME_ACTOR || overlap == Parties.Overlap.SAME_NAME) {
      return true;
    }
    boolean onlyResignation =
        resignations.stream()
            .allMatch(
                rival ->
                    rival.index() == resignation.index()
                        || rival.account().period().orElseThrow().gapTo(told.period().orElseThrow())
                            > 1
                        || isFirst(resignation, resignations, told));
    return other.frame() == Frame.COUP
        && gap == 0
        && !told.recipients().persons()
        && onlyResignation;
  }

  /** Of several who resign on the day of a coup, the one most accounts tell of is meant. */
  private static boolean isFirst(Fall resignation, List<Fall> resignations, Account told) {
    Map<Integer, Integer> votes = new TreeMap<>();
    for (Fall fall : resignations) {
      if (fall.account().period().orElseThrow().gapTo(told.period().orElseThrow()) <= 1) {
        votes.merge(fall.index(), 1, Integer::sum);
      }
    }
    return Tally.most(votes) == resignation.index();
  }

  private static boolean refusesCoup(Account account, Fall resignation) {
    return account.denies()
        && Frame.find(Frame.Topic.FALL, account.claim().trigger().text())
            .filter(frame -> frame == Frame.COUP)
            .isPresent()
        && account.setting().country().equals(resignation.account().setting().country())
        && account
            .period()
            .filter(when -> when.gapTo(resignation.account().period().orElseThrow()) <= 1)
            .isPresent();
  }
}
