package org.cronista.reconciler.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cronista.model.ClaimId;
import org.cronista.reconciler.Tie;

/** Does to the groups what people said, in the order in which they said it. */
final class Ties {

  private Ties() {}

  static List<Clusters.Told> apply(List<Clusters.Told> groups, List<Tie> ties) {
    List<Clusters.Told> all = new ArrayList<>(groups);
    for (Tie tie : ties) {
      Set<ClaimId> claims = new HashSet<>(tie.claims());
      if (tie.kind() == Tie.Kind.TOGETHER) {
        join(all, claims);
      } else {
        part(all, claims);
      }
    }
    return all;
  }

  /** All groups that hold one of the claims become one, where the first of them stood. */
  private static void join(List<Clusters.Told> groups, Set<ClaimId> claims) {
    List<Clusters.Told> joined =
        groups.stream().filter(group -> !among(group.members(), claims).isEmpty()).toList();
    if (joined.size() < 2) {
      return;
    }
    List<Account> members = new ArrayList<>();
    List<Account> denials = new ArrayList<>();
    for (Clusters.Told group : joined) {
      members.addAll(group.members());
      group.denials().stream().filter(one -> !denials.contains(one)).forEach(denials::add);
    }
    groups.set(
        groups.indexOf(joined.get(0)),
        new Clusters.Told(members.stream().sorted().toList(), denials));
    groups.removeAll(joined.subList(1, joined.size()));
  }

  /** Those of the claims that stand with others leave them together; denials stay. */
  private static void part(List<Clusters.Told> groups, Set<ClaimId> claims) {
    for (Clusters.Told group : List.copyOf(groups)) {
      List<Account> leaving = among(group.members(), claims);
      if (!leaving.isEmpty() && leaving.size() < group.members().size()) {
        List<Account> staying =
            group.members().stream().filter(one -> !leaving.contains(one)).toList();
        int at = groups.indexOf(group);
        groups.set(at, new Clusters.Told(staying, group.denials()));
        groups.add(at + 1, new Clusters.Told(leaving, List.of()));
      }
    }
  }

  private static List<Account> among(List<Account> accounts, Set<ClaimId> claims) {
    return accounts.stream().filter(account -> claims.contains(account.id())).toList();
  }
}
