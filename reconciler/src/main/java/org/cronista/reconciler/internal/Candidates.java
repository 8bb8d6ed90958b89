package org.cronista.reconciler.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cronista.model.ClaimId;

/**
 * Which pairs of accounts are worth weighing: those that share a key of kind, country and time, of
 * article, of episode, of an act done once, or of a telling number.
 *
 * <p>Crowded keys are split by place, party and number, and what is still crowded is compared with
 * its neighbours in a sorted row only, so that the work grows with the number of accounts and not
 * with its square.
 */
final class Candidates {

  private static final int CROWD = 24;
  private static final int NEIGHBOURS = 12;
  private static final int MONTHS = 24;

  private final List<Account> accounts;

  /** For each account, the later ones to compare it with. */
  private final List<Set<Integer>> partners = new ArrayList<>();

  private final Map<String, Bucket> buckets = new TreeMap<>();

  /** Accounts under one key; wide ones (of long periods) are compared with all. */
  private record Bucket(List<Integer> wide, List<Integer> narrow) {
    Bucket() {
      this(new ArrayList<>(), new ArrayList<>());
    }
  }

  Candidates(List<Account> accounts, Reports reports) {
    this.accounts = accounts;
    for (int i = 0; i < accounts.size(); i++) {
      partners.add(new TreeSet<>());
      addKeys(i, accounts.get(i));
    }
    buckets.values().forEach(this::pairUp);
    buckets.clear();
    chainCampaigns();
    pairReports(reports);
  }

  /** For each account, in order, the indexes of later accounts to weigh it against. */
  List<Set<Integer>> partners() {
    return partners;
  }

  private void addKeys(int index, Account account) {
    String base = account.family() + "|" + account.setting().country().orElse("?");
    account.period().ifPresent(period -> addTimeKeys(index, base, period));
    put("article|" + account.family() + "|" + account.telling().passage(), index, true);
    for (String episode : account.setting().named()) {
      put("episode|" + account.family() + "|" + episode, index, true);
    }
    for (String instrument : account.marks().instruments()) {
      put("instrument|" + account.family() + "|" + instrument, index, true);
    }
    account
        .marks()
        .onceOnly()
        .ifPresent(
            what ->
                account
                    .actors()
                    .names()
                    .forEach(name -> put("once|" + what + "|" + name, index, true)));
    for (Figure figure : account.figures()) {
      if (figure.isMain() && figure.interval().best().filter(best -> best >= 4).isPresent()) {
        put("number|" + base + "|" + figure.what() + "|" + figure.valueKey(), index, true);
      }
    }
  }

  private void addTimeKeys(int index, String base, Period period) {
    if (period.isPoint()) {
      LocalDate day = period.first();
      while (!day.isAfter(period.last().plusDays(1))) {
        put("day|" + base + "|" + day, index, true);
        day = day.plusDays(1);
      }
    }
    YearMonth month = YearMonth.from(period.first());
    YearMonth last = YearMonth.from(period.last());
    for (int i = 0; i < MONTHS && !month.isAfter(last); i++) {
      put("month|" + base + "|" + month, index, !period.isPoint());
      month = month.plusMonths(1);
    }
  }

  private void put(String key, int index, boolean wide) {
    Bucket bucket = buckets.computeIfAbsent(key, k -> new Bucket());
    (wide ? bucket.wide() : bucket.narrow()).add(index);
  }

  private void pairUp(Bucket bucket) {
    if (bucket.wide().isEmpty()) {
      return;
    }
    if (bucket.wide().size() + bucket.narrow().size() <= CROWD) {
      pairAll(bucket.wide(), bucket.narrow());
      return;
    }
    Map<String, Bucket> finer = new TreeMap<>();
    for (int index : bucket.wide()) {
      detailKeys(accounts.get(index))
          .forEach(key -> finer.computeIfAbsent(key, k -> new Bucket()).wide().add(index));
    }
    for (int index : bucket.narrow()) {
      detailKeys(accounts.get(index))
          .forEach(key -> finer.computeIfAbsent(key, k -> new Bucket()).narrow().add(index));
    }
    for (Bucket fine : finer.values()) {
      if (fine.wide().size() + fine.narrow().size() <= CROWD) {
        pairAll(fine.wide(), fine.narrow());
      } else if (!fine.wide().isEmpty()) {
        pairNeighbours(fine);
      }
    }
  }

  private static Set<String> detailKeys(Account account) {
    Set<String> keys = new TreeSet<>();
    for (Site place : account.setting().places()) {
      if (place.isExact()) {
        keys.add("p" + place.key());
        place
            .coordinates()
            .ifPresent(
                point -> // a grid of about 25 km, so that near towns meet
                keys.add(
                        "c"
                            + Math.round(point.latitude() * 4)
                            + ","
                            + Math.round(point.longitude() * 4)));
      }
    }
    account.actors().heads().forEach(head -> keys.add("a" + head));
    account.actors().ids().forEach(id -> keys.add("a" + id));
    account.recipients().heads().forEach(head -> keys.add("r" + head));
    account.recipients().ids().forEach(id -> keys.add("r" + id));
    account.figures().forEach(figure -> keys.add("n" + figure.what() + figure.valueKey()));
    return keys;
  }

  private void pairAll(List<Integer> wide, List<Integer> narrow) {
    for (int i = 0; i < wide.size(); i++) {
      for (int j = i + 1; j < wide.size(); j++) {
        pair(wide.get(i), wide.get(j));
      }
      for (int other : narrow) {
        pair(wide.get(i), other);
      }
    }
  }

  private void pairNeighbours(Bucket bucket) {
    List<Integer> row = new ArrayList<>(bucket.wide());
    row.addAll(bucket.narrow());
    row.sort(
        Comparator.comparing((Integer index) -> placeName(accounts.get(index)))
            .thenComparing(index -> firstDay(accounts.get(index)))
            .thenComparing(index -> accounts.get(index)));
    for (int i = 0; i < row.size(); i++) {
      for (int j = i + 1; j < row.size() && j <= i + NEIGHBOURS; j++) {
        pair(row.get(i), row.get(j));
      }
    }
  }

  private static String placeName(Account account) {
    return account.setting().places().stream().findFirst().map(Site::key).orElse("");
  }

  private static LocalDate firstDay(Account account) {
    return account.period().map(Period::first).orElse(LocalDate.MIN);
  }

  private void pair(int one, int other) {
    if (one != other) {
      partners.get(Math.min(one, other)).add(Math.max(one, other));
    }
  }

  /** Accounts of one short report, and the chief accounts of two reports of one story. */
  private void pairReports(Reports reports) {
    Map<ClaimId, Integer> indexes = new HashMap<>();
    for (int i = 0; i < accounts.size(); i++) {
      indexes.put(accounts.get(i).id(), i);
    }
    for (List<Account> circle : reports.circles()) {
      List<Integer> row =
          circle.stream().map(account -> indexes.getOrDefault(account.id(), -1)).toList();
      pairAll(row, List.of());
    }
  }

  /** Strikes, roadblocks and running tolls: each account with the next ones in time. */
  private void chainCampaigns() {
    Map<String, List<Integer>> rows = new TreeMap<>();
    for (int i = 0; i < accounts.size(); i++) {
      Account account = accounts.get(i);
      if (account.isCampaign()
          && account.period().isPresent()
          && account.setting().country().isPresent()) {
        String key = account.family() + "|" + account.setting().country().get();
        rows.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
      }
    }
    for (List<Integer> row : rows.values()) {
      row.sort(
          Comparator.comparing((Integer index) -> firstDay(accounts.get(index)))
              .thenComparing(index -> accounts.get(index)));
      for (int i = 0; i < row.size(); i++) {
        for (int j = i + 1; j < row.size() && j <= i + NEIGHBOURS; j++) {
          pair(row.get(i), row.get(j));
        }
      }
    }
  }
}
