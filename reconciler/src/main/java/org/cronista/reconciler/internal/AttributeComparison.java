package org.cronista.reconciler.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cronista.model.ActorMention;
import org.cronista.model.DatePrecision;
import org.cronista.model.Disagreement.Relation;
import org.cronista.model.Mention;
import org.cronista.model.PartialDate;
import org.cronista.reconciler.internal.Clusters.Told;

/** Finds where the accounts of one event part on when, where, who, and whether at all. */
final class AttributeComparison {

  private AttributeComparison() {}

  static List<Finding> compare(Told told) {
    List<Finding> findings = new ArrayList<>();
    occurrence(told).ifPresent(findings::add);
    date(told.members()).ifPresent(findings::add);
    bound(told.members(), "start").ifPresent(findings::add);
    bound(told.members(), "end").ifPresent(findings::add);
    place(told.members()).ifPresent(findings::add);
    actor(told.members()).ifPresent(findings::add);
    return List.copyOf(findings);
  }

  // --- whether at all ---

  private static Optional<Finding> occurrence(Told told) {
    // Whether it was a coup is a question of its name, not of whether it happened.
    boolean onlyTheName =
        told.denials().stream()
            .allMatch(
                account ->
                    Frame.find(Frame.Topic.FALL, account.claim().trigger().text())
                        .filter(Frame.COUP::equals)
                        .isPresent());
    if (onlyTheName) {
      return Optional.empty();
    }
    boolean aboutDoer =
        told.members().stream().allMatch(account -> account.actors().isEmpty())
            && told.denials().stream().noneMatch(account -> account.actors().isEmpty());
    Side happened = new Side("that it happened", told.members());
    if (aboutDoer) {
      return Optional.of(
          new Finding(
              "actor",
              Relation.COMPATIBLE,
              List.of(
                  happened, new Side("that it was not " + doers(told.denials()), told.denials())),
              "the denial is about who did it, which the other accounts leave open"));
    }
    return Optional.of(
        new Finding(
            "occurrence",
            Relation.CONTRADICTION,
            List.of(happened, new Side("that it did not happen", told.denials())),
            "what the one tells the other denies"));
  }

  private static String doers(List<Account> accounts) {
    return English.list(
        accounts.stream()
            .flatMap(account -> account.claim().actors().stream())
            .map(ActorMention::label)
            .distinct()
            .sorted()
            .toList(),
        "or");
  }

  // --- when ---

  private static Optional<Finding> date(List<Account> members) {
    Map<String, List<Account>> byPeriod = new TreeMap<>();
    for (Account account : members) {
      if (account.period().isPresent() && !account.isCampaign()) {
        Period period = account.period().get();
        byPeriod
            .computeIfAbsent(period.first() + "/" + period.last(), key -> new ArrayList<>())
            .add(account);
      }
    }
    List<Side> sides = new ArrayList<>();
    boolean firm = false;
    for (List<Account> accounts : byPeriod.values()) {
      boolean apart = false;
      for (List<Account> others : byPeriod.values()) {
        if (getPeriod(accounts).gapTo(getPeriod(others)) > 0) {
          apart = true;
          firm |= isStated(accounts) && isStated(others);
        }
      }
      if (apart) {
        sides.add(
            new Side(English.period(getPeriod(accounts)), accounts, AttributeComparison::dated));
      }
    }
    if (sides.size() < 2) {
      return Optional.empty();
    }
    return Optional.of(
        firm
            ? new Finding("date", Relation.CONTRADICTION, sides, "the dates exclude each other")
            : new Finding(
                "date",
                Relation.COMPATIBLE,
                sides,
                "one of the dates was inferred and not told with the event"));
  }

  /** Quoted by the words of the date. */
  private static Utterance dated(Account account) {
    List<Mention> words = new ArrayList<>();
    account
        .claim()
        .time()
        .ifPresent(
            time ->
                time.span()
                    .filter(account.claim().sentence()::contains)
                    .ifPresent(span -> words.add(new Mention(span, time.text()))));
    words.add(account.claim().trigger());
    return Utterance.of(account, words);
  }

  private static Period getPeriod(List<Account> accounts) {
    return accounts.get(0).period().orElseThrow();
  }

  private static boolean isStated(List<Account> accounts) {
    return accounts.stream().anyMatch(a -> !a.period().orElseThrow().inferred());
  }

  /** First or last days of a strike or another happening told with both ends. */
  private static Optional<Finding> bound(List<Account> members, String which) {
    Map<String, List<Account>> byDay = new TreeMap<>();
    for (Account account : members) {
      Optional<Period> period =
          account
              .period()
              .filter(when -> when.precision() == DatePrecision.RANGE)
              .filter(when -> !when.inferred() && !account.isWhole());
      period.ifPresent(
          when ->
              byDay
                  .computeIfAbsent(
                      (which.equals("start") ? when.first() : when.last()).toString(),
                      key -> new ArrayList<>())
                  .add(account));
    }
    if (byDay.size() < 2 || !overlapAll(byDay)) {
      return Optional.empty();
    }
    List<Side> sides = new ArrayList<>();
    byDay.forEach(
        (day, accounts) ->
            sides.add(
                new Side(
                    English.date(PartialDate.parse(day).orElseThrow()),
                    accounts,
                    AttributeComparison::dated)));
    return Optional.of(
        new Finding(which, Relation.CONTRADICTION, sides, "the days exclude each other"));
  }

  private static boolean overlapAll(Map<String, List<Account>> byDay) {
    List<Period> periods = byDay.values().stream().map(AttributeComparison::getPeriod).toList();
    return periods.stream()
        .allMatch(one -> periods.stream().allMatch(other -> one.overlapRatio(other) >= 0.5));
  }

  // --- where ---

  private static Optional<Finding> place(List<Account> members) {
    Map<String, List<Account>> byPlace = new TreeMap<>();
    Map<String, Site> places = new TreeMap<>();
    for (Account account : members) {
      List<Site> exact = account.setting().statedPlaces().stream().filter(Site::isExact).toList();
      if (exact.size() == 1) {
        String key = exact.get(0).key();
        places.putIfAbsent(key, exact.get(0));
        byPlace.computeIfAbsent(key, k -> new ArrayList<>()).add(account);
      }
    }
    List<Side> sides = new ArrayList<>();
    places.forEach(
        (key, place) -> {
          boolean far =
              places.values().stream()
                  .anyMatch(other -> PlaceRelation.between(place, other) == PlaceRelation.FAR);
          if (far) {
            sides.add(
                new Side(
                    "in " + place.mention().name(),
                    byPlace.getOrDefault(key, List.of()),
                    account ->
                        Utterance.withTrigger(
                            account,
                            account.setting().statedPlaces().stream()
                                .filter(site -> site.key().equals(key))
                                .map(site -> site.mention().mention())
                                .toArray(Mention[]::new))));
          }
        });
    return sides.size() < 2
        ? Optional.empty()
        : Optional.of(
            new Finding(
                "place",
                Relation.COMPATIBLE,
                sides,
                "the places are 25 to 50 km apart, and one may stand for its surroundings"));
  }

  // --- who ---

  private static Optional<Finding> actor(List<Account> members) {
    Optional<Finding> makers = makers(members);
    if (makers.isPresent() || !isDoneToSomebody(members.get(0).family())) {
      return makers;
    }
    List<Account> state = new ArrayList<>();
    List<Account> others = new ArrayList<>();
    for (Account account : members) {
      List<String> sectors =
          account.claim().actors().stream()
              .map(ActorMention::sector)
              .flatMap(Optional::stream)
              .toList();
      long ofState = sectors.stream().filter(Parties.STATE::contains).count();
      if (ofState > 0 && ofState == sectors.size()) {
        state.add(account);
      } else if (ofState == 0 && !sectors.isEmpty()) {
        others.add(account);
      }
    }
    boolean sameVictims =
        state.stream()
            .anyMatch(
                one ->
                    others.stream()
                        .anyMatch(
                            other ->
                                one.recipients()
                                        .with(other.recipients())
                                        .compareTo(Parties.Overlap.SAME_SECTOR)
                                    <= 0));
    return sameVictims
        ? Optional.of(
            new Finding(
                "actor",
                Relation.CONTRADICTION,
                List.of(doerSide(state), doerSide(others)),
                "they name different doers of the same deed"))
        : Optional.empty();
  }

  private static Side doerSide(List<Account> accounts) {
    return new Side(
        "it was " + doers(accounts),
        accounts,
        account ->
            Utterance.withTrigger(
                account,
                account.claim().actors().stream()
                    .map(ActorMention::mention)
                    .toArray(Mention[]::new)));
  }

  private static boolean isDoneToSomebody(Family family) {
    return switch (family) {
      case VIOLENCE, ABDUCTION, SEXUAL_VIOLENCE, TORTURE, DESTRUCTION, ARREST -> true;
      default -> false;
    };
  }

  /** Who made a decree that two accounts know by the same number. */
  private static Optional<Finding> makers(List<Account> members) {
    Map<String, List<Account>> byMaker = new TreeMap<>();
    boolean conflict = false;
    for (Account one : members) {
      if (one.marks().instruments().isEmpty() || one.actors().isEmpty()) {
        continue;
      }
      byMaker.computeIfAbsent(doers(List.of(one)), key -> new ArrayList<>()).add(one);
      conflict |=
          members.stream().anyMatch(other -> Fingerprint.isOnce(one, other) && differ(one, other));
    }
    if (!conflict || byMaker.size() < 2) {
      return Optional.empty();
    }
    return Optional.of(
        new Finding(
            "actor",
            Relation.CONTRADICTION,
            byMaker.values().stream().map(AttributeComparison::doerSide).toList(),
            "they name different makers of the same act"));
  }

  private static boolean differ(Account one, Account other) {
    return one.actors().with(other.actors()) == Parties.Overlap.CONFLICT;
  }
}
