package org.cronista.desk.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cronista.desk.record.Folded;
import org.cronista.desk.record.LiveRecord;
import org.cronista.desk.record.Snapshot;
import org.cronista.model.Claim;
import org.cronista.model.Disagreement;
import org.cronista.model.Event;
import org.cronista.model.EventTime;
import org.cronista.model.HeadlineRule;
import org.cronista.model.Modality;
import org.cronista.model.PloverType;
import org.cronista.publisher.view.RelationWords;

/**
 * Which events are asked for, as the query of the address says. What cannot be understood counts as
 * not said.
 *
 * @param text words that headline, actors or places must hold; empty for any
 * @param from first day
 * @param to last day
 * @param types types, any of them; empty for all
 * @param place a place, a region or a country by name
 * @param actor an actor by name or identifier
 * @param source an outlet by name
 * @param modality how at least one claim tells it
 * @param dispute whether accounts part
 * @param least the least confidence of the surest claim
 * @param review whether a person has looked at it
 * @param group what the events are put under
 * @param asOf the day after which nothing counts that was said
 * @param rule which of several figures stands in the headline
 */
public record ChronologyFilter(
    String text,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    List<PloverType> types,
    String place,
    String actor,
    String source,
    Optional<Modality> modality,
    Dispute dispute,
    double least,
    Review review,
    Group group,
    Optional<LocalDate> asOf,
    HeadlineRule rule) {

  /** Copies the types. */
  public ChronologyFilter {
    types = List.copyOf(types);
  }

  /** Whether the accounts of an event must part. */
  public enum Dispute {
    ANY,
    DISPUTED,
    GRAVE,
    UNDISPUTED
  }

  /** Whether a person must have looked at it. */
  public enum Review {
    ANY,
    SEEN,
    UNSEEN
  }

  /** What the events are put under. */
  public enum Group {
    MONTH,
    DAY,
    EPISODE
  }

  /** Reads the parameters of a query. */
  public static ChronologyFilter of(Map<String, List<String>> query) {
    return new ChronologyFilter(
        first(query, "q"),
        day(first(query, "from")),
        day(first(query, "to")),
        query.getOrDefault("type", List.of()).stream()
            .flatMap(value -> constant(PloverType.class, value).stream())
            .distinct()
            .toList(),
        first(query, "place"),
        first(query, "actor"),
        first(query, "source"),
        constant(Modality.class, first(query, "modality")),
        constant(Dispute.class, first(query, "dispute")).orElse(Dispute.ANY),
        share(first(query, "least")),
        constant(Review.class, first(query, "review")).orElse(Review.ANY),
        constant(Group.class, first(query, "group")).orElse(Group.MONTH),
        day(first(query, "asof")),
        rule(first(query, "rule")));
  }

  /** The query that {@link #of} reads as this; without what says nothing. */
  public String toQuery() {
    Map<String, List<String>> parts = new LinkedHashMap<>();
    parts.put("q", List.of(text));
    parts.put("from", List.of(from.map(LocalDate::toString).orElse("")));
    parts.put("to", List.of(to.map(LocalDate::toString).orElse("")));
    parts.put("type", types.stream().map(PloverType::name).toList());
    parts.put("place", List.of(place));
    parts.put("actor", List.of(actor));
    parts.put("source", List.of(source));
    parts.put("modality", List.of(modality.map(Enum::name).orElse("")));
    parts.put("dispute", List.of(dispute == Dispute.ANY ? "" : dispute.name()));
    parts.put("least", List.of(least == 0 ? "" : Double.toString(least)));
    parts.put("review", List.of(review == Review.ANY ? "" : review.name()));
    parts.put("group", List.of(group == Group.MONTH ? "" : group.name()));
    parts.put("asof", List.of(asOf.map(LocalDate::toString).orElse("")));
    parts.put("rule", List.of(rule == HeadlineRule.MOST_INDEPENDENT ? "" : rule.label()));
    List<String> pairs = new ArrayList<>();
    parts.forEach(
        (name, values) ->
            values.stream()
                .filter(value -> !value.isEmpty())
                .forEach(
                    value ->
                        pairs.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8))));
    return String.join("&", pairs);
  }

  /** Which chronology is asked for. */
  public LiveRecord.View view() {
    return new LiveRecord.View(asOf, rule);
  }

  /** Whether anything is left out. */
  public boolean isNarrow() {
    return !new ChronologyFilter(
            "",
            Optional.empty(),
            Optional.empty(),
            List.of(),
            "",
            "",
            "",
            Optional.empty(),
            Dispute.ANY,
            0,
            Review.ANY,
            group,
            asOf,
            rule)
        .equals(this);
  }

  /** The events asked for, in their order. */
  public List<Event> select(Snapshot snapshot, java.util.function.Predicate<Event> seen) {
    List<String> words = text.isEmpty() ? List.of() : List.of(folded(text).split("\\s+"));
    return isNarrow()
        ? snapshot.events().stream().filter(event -> takes(snapshot, event, words, seen)).toList()
        : snapshot.events();
  }

  private boolean takes(
      Snapshot snapshot,
      Event event,
      List<String> words,
      java.util.function.Predicate<Event> seen) {
    return (types.isEmpty() || types.contains(event.type()))
        && takesTime(event.time())
        && (source.isEmpty() || event.sources().contains(source))
        && (words.isEmpty() || words.stream().allMatch(snapshot.searchTextOf(event)::contains))
        && takesPlace(snapshot, event)
        && takesActor(snapshot, event)
        && takesDispute(snapshot.dossier().disagreementsOf(event))
        && takesClaims(snapshot, event)
        && (review == Review.ANY || (review == Review.SEEN) == seen.test(event));
  }

  /** An event of which no day is known lies within no days. */
  private boolean takesTime(Optional<EventTime> time) {
    return (from.isEmpty() && to.isEmpty())
        || time.filter(
                known ->
                    from.filter(day -> known.end().isBefore(day)).isEmpty()
                        && to.filter(day -> known.start().isAfter(day)).isEmpty())
            .isPresent();
  }

  private boolean takesPlace(Snapshot snapshot, Event event) {
    if (place.isEmpty()) {
      return true;
    }
    String wanted = snapshot.folded(place);
    return event.places().stream()
        .anyMatch(
            one ->
                snapshot.folded(one.name()).contains(wanted)
                    || one.admin1()
                        .filter(name -> snapshot.folded(name).contains(wanted))
                        .isPresent()
                    || one.country().filter(place::equalsIgnoreCase).isPresent());
  }

  private boolean takesActor(Snapshot snapshot, Event event) {
    return actor.isEmpty()
        || event.actors().stream().anyMatch(party -> isActor(snapshot, party))
        || event.recipients().stream().anyMatch(party -> isActor(snapshot, party));
  }

  private boolean isActor(Snapshot snapshot, Event.Party party) {
    return party.id().filter(actor::equals).isPresent()
        || snapshot.folded(party.name()).contains(snapshot.folded(actor));
  }

  private boolean takesDispute(List<Disagreement> disagreements) {
    return switch (dispute) {
      case ANY -> true;
      case DISPUTED -> !disagreements.isEmpty();
      case GRAVE -> disagreements.stream().anyMatch(one -> RelationWords.isGrave(one.relation()));
      case UNDISPUTED -> disagreements.isEmpty();
    };
  }

  private boolean takesClaims(Snapshot snapshot, Event event) {
    if (modality.isEmpty() && least == 0) {
      return true;
    }
    List<Claim> claims = snapshot.dossier().claimsOf(event);
    boolean told =
        modality.isEmpty() || claims.stream().anyMatch(claim -> modality.get() == claim.modality());
    return told && (least == 0 || claims.stream().anyMatch(one -> one.confidence() >= least));
  }

  /** Without case and accents. */
  static String folded(String words) {
    return Folded.of(words);
  }

  private static String first(Map<String, List<String>> query, String name) {
    return query.getOrDefault(name, List.of()).stream().findFirst().orElse("").strip();
  }

  private static Optional<LocalDate> day(String value) {
    try {
      return value.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(value));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static double share(String value) {
    try {
      double share = value.isEmpty() ? 0 : Double.parseDouble(value);
      return share >= 0 && share <= 1 ? share : 0;
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  private static HeadlineRule rule(String label) {
    return Arrays.stream(HeadlineRule.values())
        .filter(rule -> rule.label().equals(label))
        .findFirst()
        .orElse(HeadlineRule.MOST_INDEPENDENT);
  }

  private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
    return Arrays.stream(type.getEnumConstants())
        .filter(one -> one.name().equalsIgnoreCase(name))
        .findFirst();
  }
}
