package org.cronista.desk.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cronista.model.Chronology;
import org.cronista.model.Claim;
import org.cronista.model.ClaimId;
import org.cronista.model.Disagreement;
import org.cronista.model.Event;
import org.cronista.model.EventId;
import org.cronista.model.EventTime;
import org.cronista.model.Measure;
import org.cronista.model.PlaceMention;
import org.cronista.model.Quantity;

/**
 * A chronology in which what people decided is followed and said: the figure, the day or the place
 * of the account that is followed stands in the event, and each decided disagreement says who
 * decided what, when and why. The other accounts stay where they are; nothing is taken out.
 *
 * @param chronology the chronology
 * @param deaths the events whose figure of deaths is a decided one
 */
public record Followed(Chronology chronology, Set<EventId> deaths) {

  private static final String DATE = "date";
  private static final String PLACE = "place";

  /** Copies the set. */
  public Followed {
    deaths = Set.copyOf(deaths);
  }

  /** What {@code decisions} make of a chronology. */
  public static Followed of(Chronology before, Decisions decisions, Names names) {
    Map<ClaimId, Claim> claims =
        before.claims().stream()
            .collect(Collectors.toMap(Claim::id, Function.identity(), (one, again) -> one));
    Map<EventId, Event> events = new HashMap<>();
    before.events().forEach(event -> events.put(event.id(), event));
    Set<EventId> deaths = new HashSet<>();
    List<Disagreement> said = new ArrayList<>();
    for (Disagreement one : before.disagreements()) {
      Optional<Decision> decision = decisions.find(one);
      said.add(decision.map(made -> withDecision(one, made, names)).orElse(one));
      OptionalInt side = decision.map(made -> made.findFollowed(one)).orElse(OptionalInt.empty());
      Optional<Event> event = one.event().flatMap(id -> Optional.ofNullable(events.get(id)));
      if (side.isPresent() && event.isPresent()) {
        List<Claim> told =
            one.sides().get(side.getAsInt()).claims().stream()
                .flatMap(id -> Optional.ofNullable(claims.get(id)).stream())
                .toList();
        Event followed = follow(event.get(), one, told);
        events.put(followed.id(), followed);
        if (one.attribute().equals(Measure.KILLED.key()) && tellsDeaths(told)) {
          deaths.add(followed.id());
        }
      }
    }
    return new Followed(
        new Chronology(
            before.title(),
            before.documents(),
            before.claims(),
            before.events().stream().map(event -> events.getOrDefault(event.id(), event)).toList(),
            said,
            before.actors(),
            before.tolls(),
            before.framings(),
            before.links()),
        deaths);
  }

  private static boolean tellsDeaths(List<Claim> told) {
    return told.stream()
        .flatMap(claim -> claim.quantities().stream())
        .anyMatch(quantity -> quantity.what().equals(Measure.KILLED));
  }

  private static Disagreement withDecision(Disagreement one, Decision decision, Names names) {
    return new Disagreement(
        one.id(),
        one.event(),
        one.topic(),
        one.attribute(),
        one.relation(),
        one.sides(),
        one.explanation() + " " + sentence(one, decision, names));
  }

  /** "Decided by Ana on 2026-05-19: followed is “7”. Reason: …". */
  static String sentence(Disagreement one, Decision decision, Names names) {
    String reason = decision.act().draft().reason().replaceAll("\\s+", " ").strip();
    return "Decided by "
        + names.of(decision.act().person())
        + " on "
        + decision.act().at().toString().substring(0, 10)
        + (decision.isEarlier(one) ? ", on an earlier state of the accounts" : "")
        + ": "
        + decision
            .follow()
            .map(value -> "followed is “" + value + "”")
            .orElse("left open, no account is followed")
        + "."
        + (reason.isEmpty() ? "" : " Reason: " + reason + (reason.endsWith(".") ? "" : "."));
  }

  private static Event follow(Event event, Disagreement one, List<Claim> told) {
    Optional<EventTime> time =
        one.attribute().equals(DATE)
            ? told.stream().flatMap(claim -> claim.time().stream()).findFirst()
            : Optional.empty();
    List<PlaceMention> places =
        one.attribute().equals(PLACE)
            ? told.stream().flatMap(claim -> claim.places().stream()).toList()
            : List.of();
    return new Event(
        event.id(),
        event.type(),
        event.mode(),
        event.subEvent(),
        event.headline(),
        time.or(event::time),
        time.isPresent() ? Optional.empty() : event.bounds(),
        event.order(),
        first(places, event.places()),
        event.actors(),
        event.recipients(),
        event.episode(),
        event.quantities().stream().map(toll -> follow(toll, one, told)).toList(),
        event.claims(),
        event.sources(),
        event.independentSources(),
        event.disagreements());
  }

  private static List<PlaceMention> first(List<PlaceMention> followed, List<PlaceMention> rest) {
    Set<String> names = followed.stream().map(PlaceMention::name).collect(Collectors.toSet());
    Set<PlaceMention> all = new LinkedHashSet<>(followed);
    rest.stream().filter(place -> !names.contains(place.name())).forEach(all::add);
    return List.copyOf(all);
  }

  /** The bounds stay those of all accounts; only what is taken for the best changes. */
  private static Event.Toll follow(Event.Toll toll, Disagreement one, List<Claim> told) {
    if (!toll.what().key().equals(one.attribute())) {
      return toll;
    }
    Optional<Double> best =
        told.stream()
            .flatMap(claim -> claim.quantities().stream())
            .filter(quantity -> quantity.what().equals(toll.what()))
            .map(Quantity::interval)
            .map(interval -> interval.best().orElse(interval.low()))
            .findFirst();
    return best.isEmpty()
        ? toll
        : new Event.Toll(toll.what(), toll.low(), best, toll.high(), toll.sources());
  }
}
