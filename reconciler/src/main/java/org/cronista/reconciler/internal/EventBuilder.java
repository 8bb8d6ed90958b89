package org.cronista.reconciler.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.cronista.model.AcledSubEvent;
import org.cronista.model.ActorMention;
import org.cronista.model.DatePrecision;
import org.cronista.model.Episode;
import org.cronista.model.Event;
import org.cronista.model.EventTime;
import org.cronista.model.HeadlineRule;
import org.cronista.model.PlaceMention;
import org.cronista.model.PloverType;
import org.cronista.reconciler.internal.Clusters.Told;

/** Puts an event together from its accounts: the best supported value of every field. */
final class EventBuilder {

  private final NounPhrases phrases;
  private final HeadlineRule rule;

  EventBuilder(NounPhrases phrases, HeadlineRule rule) {
    this.phrases = phrases;
    this.rule = rule;
  }

  Draft build(Told told) {
    List<Account> members = told.members();
    return new Draft(
        told,
        kind(members),
        time(members),
        places(members),
        parties(tellersOfDoers(members), account -> account.claim().actors()),
        parties(members, account -> account.claim().recipients()),
        episode(members),
        new Tolls(members, rule));
  }

  /**
   * The accounts whose doers are those of the event: where victims are counted, those that tell of
   * the harm or how it was done; where they are summed up, those that sum them up. Who overran a
   * square on a day has not thereby killed those who died on it.
   */
  private static List<Account> tellersOfDoers(List<Account> members) {
    boolean counted =
        members.get(0).family() == Family.VIOLENCE
            && members.stream().anyMatch(account -> !account.harms().isEmpty());
    if (!counted) {
      return members;
    }
    boolean whole = members.stream().anyMatch(Account::isWhole);
    return members.stream()
        .filter(
            account ->
                whole
                    ? account.isWhole()
                    : !account.harms().isEmpty() || account.claim().mode().isPresent())
        .toList();
  }

  // --- kind ---

  private static Draft.Kind kind(List<Account> members) {
    PloverType type = most(members, account -> Optional.of(account.claim().type())).orElseThrow();
    List<Account> ofType =
        members.stream().filter(account -> account.claim().type() == type).toList();
    Optional<AcledSubEvent> subEvent = most(ofType, account -> account.claim().subEvent());
    return new Draft.Kind(type, most(ofType, account -> account.claim().mode()), subEvent);
  }

  /** The value most sources give; of equals, the smallest. */
  private static <K extends Comparable<? super K>> Optional<K> most(
      List<Account> members, Function<Account, Optional<K>> field) {
    Map<K, Set<String>> sources = new TreeMap<>();
    for (Account account : members) {
      field
          .apply(account)
          .ifPresent(
              value ->
                  sources
                      .computeIfAbsent(value, key -> new HashSet<>())
                      .add(account.telling().sourceKey()));
    }
    if (sources.isEmpty()) {
      return Optional.empty();
    }
    Map<K, Integer> votes = new TreeMap<>();
    sources.forEach((value, who) -> votes.put(value, who.size()));
    return Optional.of(Tally.most(votes));
  }

  // --- when ---

  private static Optional<EventTime> time(List<Account> members) {
    List<EventTime> times =
        members.stream()
            .map(account -> account.setting().time())
            .flatMap(Optional::stream)
            .toList();
    if (times.isEmpty()) {
      return members.stream()
          .map(EventBuilder::timeOfEpisode)
          .flatMap(Optional::stream)
          .findFirst();
    }
    boolean lasting = members.stream().allMatch(Account::isCampaign);
    if (lasting) {
      return Optional.of(span(times));
    }
    Optional<LocalDate> day =
        most(members, account -> day(account, false)).or(() -> most(members, a -> day(a, true)));
    if (day.isPresent()) {
      return times.stream()
          .filter(time -> Period.of(time).isDay() && time.start().equals(day.get()))
          .min(BY_WORTH);
    }
    return times.stream().min(BY_WORTH);
  }

  /** The date of a short episode that the account names, where it gives no date itself. */
  private static Optional<EventTime> timeOfEpisode(Account account) {
    Optional<Period> period = account.period();
    Optional<Episode> episode = account.setting().episode();
    if (period.isEmpty() || episode.isEmpty()) {
      return Optional.empty();
    }
    Period when = period.get();
    return Optional.of(
        new EventTime(
            when.first(),
            when.last(),
            when.first().equals(when.last()) ? DatePrecision.DAY : DatePrecision.RANGE,
            episode.get().name(),
            Optional.empty(),
            true,
            "date of a happening known by name"));
  }

  private static Optional<LocalDate> day(Account account, boolean inferred) {
    return account
        .period()
        .filter(Period::isDay)
        .filter(period -> period.inferred() == inferred)
        .map(Period::first);
  }

  /** The shortest period first, told before inferred, then in order of days and words. */
  private static final Comparator<EventTime> BY_WORTH =
      Comparator.comparing((EventTime time) -> Period.of(time).days())
          .thenComparing(EventTime::inferred)
          .thenComparing(EventTime::start)
          .thenComparing(EventTime::text)
          .thenComparing(time -> time.span().map(s -> s.start()).orElse(-1));

  /** From the first day to the last day told of something that goes on. */
  private static EventTime span(List<EventTime> times) {
    List<EventTime> exact =
        times.stream()
            .filter(
                time ->
                    time.precision() == DatePrecision.DAY
                        || time.precision() == DatePrecision.RANGE)
            .toList();
    List<EventTime> used = exact.isEmpty() ? times : exact;
    LocalDate first = used.stream().map(EventTime::start).min(LocalDate::compareTo).orElseThrow();
    LocalDate last = used.stream().map(EventTime::end).max(LocalDate::compareTo).orElseThrow();
    return used.stream()
        .filter(time -> time.start().equals(first) && time.end().equals(last))
        .min(BY_WORTH)
        .orElseGet(
            () ->
                new EventTime(
                    first,
                    last,
                    first.equals(last) ? DatePrecision.DAY : DatePrecision.RANGE,
                    "",
                    Optional.empty(),
                    true,
                    "from the first to the last day that the accounts tell"));
  }

  // --- where ---

  private static List<PlaceMention> places(List<Account> members) {
    Map<String, List<PlaceMention>> byKey = new TreeMap<>();
    Map<String, Set<String>> sources = new TreeMap<>();
    // The place told before is not that of a whole conflict's dead.
    boolean whole = members.get(0).family().addsUp() && members.stream().anyMatch(Account::isWhole);
    for (Account account : members) {
      for (Site site : account.setting().places()) {
        PlaceMention place = site.mention();
        if (whole && place.inferred() && place.isWithinCountry()) {
          continue;
        }
        String key = Site.key(place);
        byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(place);
        sources.computeIfAbsent(key, k -> new HashSet<>()).add(account.telling().sourceKey());
      }
    }
    Comparator<Map.Entry<String, List<PlaceMention>>> byWorth =
        Comparator.comparing(entry -> entry.getValue().stream().allMatch(PlaceMention::inferred));
    return byKey.entrySet().stream()
        .sorted(
            byWorth
                .thenComparing(entry -> entry.getValue().get(0).precision() > Site.TOWN)
                .thenComparing(entry -> -sources.getOrDefault(entry.getKey(), Set.of()).size())
                .thenComparing(entry -> entry.getValue().get(0).precision())
                .thenComparing(Map.Entry::getKey))
        .map(entry -> entry.getValue().stream().min(PLACE_ORDER).orElseThrow())
        .toList();
  }

  private static final Comparator<PlaceMention> PLACE_ORDER =
      Comparator.comparing(PlaceMention::inferred)
          .thenComparing(PlaceMention::precision)
          .thenComparing(PlaceMention::name)
          .thenComparing(place -> place.mention().text())
          .thenComparing(place -> place.mention().span());

  // --- who ---

  private List<Draft.NamedParty> parties(
      List<Account> members, Function<Account, List<ActorMention>> role) {
    Map<String, Draft.NamedParty> parties = new TreeMap<>();
    Map<String, Set<String>> sources = new TreeMap<>();
    Map<String, Integer> first = new LinkedHashMap<>();
    for (Account account : members) {
      int position = 0;
      for (ActorMention mention : role.apply(account)) {
        if (mention.actorId().isEmpty() && Parties.isPronoun(mention.mention().text())) {
          continue;
        }
        Optional<NounPhrase> phrase = phrases.of(mention, account.telling().document().language());
        String key = key(mention, phrase);
        Draft.NamedParty party = new Draft.NamedParty(party(mention, phrase), phrase);
        parties.merge(key, party, EventBuilder::better);
        sources.computeIfAbsent(key, k -> new HashSet<>()).add(account.telling().sourceKey());
        first.merge(key, position++, Math::min);
      }
    }
    return parties.entrySet().stream()
        .sorted(
            Comparator.comparing(
                    (Map.Entry<String, Draft.NamedParty> entry) ->
                        -sources.getOrDefault(entry.getKey(), Set.of()).size())
                .thenComparing(entry -> entry.getValue().party().id().isEmpty())
                .thenComparing(entry -> first.getOrDefault(entry.getKey(), 0))
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getValue)
        .toList();
  }

  private static String key(ActorMention mention, Optional<NounPhrase> phrase) {
    return mention
        .actorId()
        .map(id -> "id " + id)
        .orElseGet(
            () ->
                "text "
                    + mention
                        .name()
                        .or(() -> phrase.map(NounPhrase::text))
                        .map(Words::plain)
                        .orElseGet(() -> Words.plain(mention.mention().text())));
  }

  private static Event.Party party(ActorMention mention, Optional<NounPhrase> phrase) {
    String name =
        mention
            .name()
            .orElseGet(
                () -> phrase.map(NounPhrase::text).orElseGet(() -> mention.mention().text()));
    return new Event.Party(mention.actorId(), name, mention.country(), mention.sector());
  }

  private static Draft.NamedParty better(Draft.NamedParty one, Draft.NamedParty other) {
    Comparator<Draft.NamedParty> byKnowledge =
        Comparator.comparing(
                (Draft.NamedParty named) ->
                    (named.party().sector().isPresent() ? 2 : 0)
                        + (named.party().country().isPresent() ? 1 : 0))
            .reversed()
            .thenComparing(named -> named.party().name())
            .thenComparing(named -> named.party().sector().orElse(""))
            .thenComparing(named -> named.party().country().orElse(""));
    return byKnowledge.compare(one, other) <= 0 ? one : other;
  }

  private static Optional<String> episode(List<Account> members) {
    List<Account> naming =
        members.stream()
            .filter(
                account ->
                    account
                        .setting()
                        .episode()
                        .filter(episode -> account.setting().named().contains(episode.id()))
                        .isPresent())
            .toList();
    return most(naming, account -> account.setting().episode().map(Episode::name))
        .or(() -> most(members, account -> account.setting().episode().map(Episode::name)));
  }
}
