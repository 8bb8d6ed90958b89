package org.cronista.reconciler.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cronista.model.ClaimId;
import org.cronista.model.Modality;
import org.cronista.reconciler.Link;

/**
 * Joins accounts into events, strongest link first, never across a barrier and never when the rest
 * of the two groups does not bear it out.
 */
final class Clusters {

  /** How many members of a group speak for it. */
  private static final int SPEAKERS = 12;

  private static final int WEIGHED = 4;

  /** What the cross links must average, those of undated accounts left aside. */
  private static final double BORNE_OUT = 2.5;

  /** What it takes for "it did not happen" to be said of this event. */
  private static final double ENOUGH_FOR_NEGATION = 5.25;

  private final PairEvidence evidence;
  private final Map<ClaimId, Group> groups = new HashMap<>();
  private final List<Link> links = new ArrayList<>();

  private static final class Group {
    private final List<Account> members = new ArrayList<>();
    private final List<Account> denials = new ArrayList<>();

    /** Groups it was found not to go with; what is refused once stays refused. */
    private final Set<Group> refused = new HashSet<>();
  }

  Clusters(List<Account> accounts, PairEvidence evidence) {
    this.evidence = evidence;
    Map<ClaimId, Account> denials = new HashMap<>();
    for (Account account : accounts) {
      if (account.happened()) {
        Group group = new Group();
        group.members.add(account);
        groups.put(account.id(), group);
      } else {
        denials.put(account.id(), account);
      }
    }
    List<Link> found = findLinks(accounts);
    join(found.stream().filter(link -> isAmongTold(link.first(), link.second())).toList());
    attach(found, denials);
  }

  private boolean isAmongTold(ClaimId first, ClaimId second) {
    return groups.containsKey(first) && groups.containsKey(second);
  }

  /** Each denial joins the one event it fits best, and bridges none. */
  private void attach(List<Link> sorted, Map<ClaimId, Account> denials) {
    Set<ClaimId> attached = new HashSet<>();
    for (Link link : sorted) {
      boolean firstDenies = denials.containsKey(link.first());
      ClaimId denying = firstDenies ? link.first() : link.second();
      ClaimId told = firstDenies ? link.second() : link.first();
      Account denial = denials.get(denying);
      Group group = groups.get(told);
      if (denial == null || group == null) {
        continue;
      }
      boolean enough =
          denial.claim().modality() == Modality.DENIED
              || (link.score() >= ENOUGH_FOR_NEGATION && !countsNobody(denial));
      if (enough && answers(denial, group) && attached.add(denying)) {
        group.denials.add(denial);
        links.add(link);
      }
    }
  }

  /**
   * Whether a denial speaks to what the group tells: from another voice, and of the same number if
   * it gives one. Nobody denies what he says himself, and who disputes eleven deaths does not deny
   * two others.
   */
  private static boolean answers(Account denial, Group group) {
    boolean otherVoice =
        group.members.stream().anyMatch(member -> !voice(member).equals(voice(denial)));
    boolean ownNumber =
        denial.figures().stream()
            .filter(figure -> denial.period().isEmpty() || figure.extent() == Figure.Extent.ADDED)
            .anyMatch(
                figure ->
                    Fingerprint.isHarm(figure.what())
                        && figure.interval().low() > 1
                        && group.members.stream()
                            .flatMap(member -> member.figures().stream())
                            .noneMatch(told -> told.valueKey().equals(figure.valueKey())));
    return otherVoice && !ownNumber;
  }

  /** Who speaks: the one quoted, else the outlet. */
  private static String voice(Account account) {
    return Utterance.speaker(account)
        .map(speaker -> "says " + Words.plain(speaker))
        .orElseGet(() -> account.telling().sourceKey());
  }

  /** "Nobody was killed at the roadblocks" denies no killing elsewhere. */
  private static boolean countsNobody(Account account) {
    return account.figures().stream()
        .anyMatch(figure -> figure.interval().high().filter(high -> high == 0).isPresent());
  }

  private List<Link> findLinks(List<Account> accounts) {
    List<Set<Integer>> partners = new Candidates(accounts, evidence.reports()).partners();
    List<Link> found = new ArrayList<>();
    for (int i = 0; i < accounts.size(); i++) {
      for (int other : partners.get(i)) {
        Link link = evidence.weigh(accounts.get(i), accounts.get(other));
        if (link.joined()) {
          found.add(link);
        }
      }
    }
    found.sort(
        Comparator.comparingDouble(Link::score)
            .reversed()
            .thenComparing(Link::first)
            .thenComparing(Link::second));
    return found;
  }

  private void join(List<Link> sorted) {
    for (Link link : sorted) {
      Group one = groupOf(link.first());
      Group other = groupOf(link.second());
      if (one != other && !one.refused.contains(other) && mayJoin(link, one, other)) {
        Group greater = one.members.size() >= other.members.size() ? one : other;
        Group smaller = greater == one ? other : one;
        greater.members.addAll(smaller.members);
        Collections.sort(greater.members);
        smaller.members.forEach(member -> groups.put(member.id(), greater));
        greater.refused.addAll(smaller.refused);
        links.add(link);
      } else if (one != other) {
        one.refused.add(other);
        other.refused.add(one);
      }
    }
  }

  private Group groupOf(ClaimId id) {
    Group group = groups.get(id);
    if (group == null) {
      throw new IllegalStateException("A link to an unknown claim " + id);
    }
    return group;
  }

  /** A single sentence that goes on from one of the others is borne out by standing there. */
  private static boolean isContinuation(Link link, Group one, Group other) {
    return Math.min(one.members.size(), other.members.size()) == 1
        && link.reasons().stream().anyMatch(reason -> CONTINUING.contains(reason.what()));
  }

  private static final Set<String> CONTINUING = WordTable.words("clusters-continuing.txt");

  private boolean mayJoin(Link link, Group one, Group other) {
    if (one.members.size() == 1 && other.members.size() == 1) {
      return true;
    }
    for (Account mine : speakers(one)) {
      for (Account theirs : speakers(other)) {
        // Two accounts of a campaign may lie far apart when others lie between.
        boolean chained = mine.isCampaign() && theirs.isCampaign();
        if (!chained && Barrier.findHard(mine, theirs).isPresent()) {
          return false;
        }
      }
    }
    return isContinuation(link, one, other) || isBorneOut(one, other);
  }

  private boolean isBorneOut(Group one, Group other) {
    double sum = 0;
    int count = 0;
    for (Account mine : spread(one.members, WEIGHED)) {
      for (Account theirs : spread(other.members, WEIGHED)) {
        boolean dated = mine.period().isPresent() && theirs.period().isPresent();
        boolean chained = mine.isCampaign() && theirs.isCampaign();
        if (dated && !chained) {
          sum += evidence.weigh(mine, theirs).score();
          count++;
        }
      }
    }
    return count == 0 || sum / count >= BORNE_OUT;
  }

  private static List<Account> speakers(Group group) {
    return spread(group.members, SPEAKERS);
  }

  /** At most {@code limit} members, evenly spread over the sorted list. */
  private static List<Account> spread(List<Account> members, int limit) {
    if (members.size() <= limit) {
      return members;
    }
    List<Account> chosen = new ArrayList<>();
    for (int i = 0; i < limit; i++) {
      chosen.add(members.get((int) ((long) i * members.size() / limit)));
    }
    return chosen;
  }

  /** The groups, each sorted, in the order of their first members. */
  List<Told> groups() {
    return groups.values().stream()
        .distinct()
        .map(group -> new Told(group.members, group.denials.stream().sorted().toList()))
        .sorted(Comparator.comparing(told -> told.members().get(0)))
        .toList();
  }

  /**
   * One event as told.
   *
   * @param members the accounts that tell it as having happened, sorted; never empty
   * @param denials the accounts that say it did not
   */
  record Told(List<Account> members, List<Account> denials) {
    /** Copies the lists. */
    Told {
      members = List.copyOf(members);
      denials = List.copyOf(denials);
    }
  }

  /** The links that joined, strongest first, then those of the denials. */
  List<Link> links() {
    return List.copyOf(links);
  }
}
