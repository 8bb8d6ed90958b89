package org.cronista.reconciler.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.cronista.model.ClaimId;
import org.cronista.model.Disagreement;
import org.cronista.model.PartialDate;

/**
 * One value and those who give it.
 *
 * @param value for people
 * @param accounts at least one, sorted
 */
record Side(String value, List<Account> accounts) {

  private static final int NAMED_SOURCES = 2;

  /** Sorts the accounts. */
  Side {
    accounts = accounts.stream().distinct().sorted().toList();
  }

  Disagreement.Side toModel() {
    return new Disagreement.Side(
        value,
        accounts.stream().map(Account::id).distinct().sorted().toList(),
        sources(),
        saidOn());
  }

  List<ClaimId> claims() {
    return accounts.stream().map(Account::id).toList();
  }

  List<String> sources() {
    return List.copyOf(
        new TreeSet<>(accounts.stream().map(account -> account.telling().source()).toList()));
  }

  /** When it was first said. */
  Optional<PartialDate> saidOn() {
    return accounts.stream()
        .map(account -> account.telling().saidOn())
        .flatMap(Optional::stream)
        .min(Comparator.naturalOrder());
  }

  int independentSources() {
    return (int) accounts.stream().map(account -> account.telling().sourceKey()).distinct().count();
  }

  /** "Cordillera Wire (20 November 2019), citing the ombudsman, says". */
  String voices() {
    List<String> names = sources();
    String shown =
        names.size() <= NAMED_SOURCES
            ? English.list(names, "and")
            : names.get(0) + " and " + (names.size() - 1) + " other sources";
    String said = saidOn().map(date -> " (" + English.date(date) + ")").orElse("");
    String verb = names.size() == 1 ? " says" : " say";
    return shown + said + speaker().map(name -> ", citing " + name + ",").orElse("") + verb;
  }

  /** Whoever all the accounts quote. */
  Optional<String> speaker() {
    List<String> speakers =
        accounts.stream()
            .map(
                account ->
                    account.claim().attribution().stream()
                        .map(attribution -> attribution.speaker().strip())
                        .reduce((outer, inner) -> inner)
                        .orElse(""))
            .distinct()
            .toList();
    return speakers.size() == 1 && !speakers.get(0).isEmpty()
        ? Optional.of(speakers.get(0))
        : Optional.empty();
  }
}
