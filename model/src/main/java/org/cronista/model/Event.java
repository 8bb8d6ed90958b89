package org.cronista.model;

import java.util.List;
import java.util.Optional;

/**
 * Something that happened, as far as the claims about it allow to say.
 *
 * @param id content hash over the claims' common ground
 * @param type PLOVER type
 * @param mode PLOVER mode
 * @param subEvent ACLED sub-event
 * @param headline a neutral line built from the fields, never a source's wording
 * @param time when, if known
 * @param bounds between which days, where no time is known but something bounds it
 * @param order how it lies in time to other events, as the texts say
 * @param places where, best first
 * @param actors who
 * @param recipients to whom
 * @param episode identifier or name of the larger happening it belongs to
 * @param quantities one summary for each measure
 * @param claims the claims that tell of it, in a fixed order
 * @param sources names of the outlets that tell of it, sorted
 * @param independentSources how many of them are independent of each other
 * @param disagreements where its accounts part
 */
public record Event(
    EventId id,
    PloverType type,
    Optional<String> mode,
    Optional<AcledSubEvent> subEvent,
    String headline,
    Optional<EventTime> time,
    Optional<TimeBounds> bounds,
    List<EventOrder> order,
    List<PlaceMention> places,
    List<Party> actors,
    List<Party> recipients,
    Optional<String> episode,
    List<Toll> quantities,
    List<ClaimId> claims,
    List<String> sources,
    int independentSources,
    List<DisagreementId> disagreements) {

  /** Copies the lists. */
  public Event {
    order = List.copyOf(order);
    places = List.copyOf(places);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    quantities = List.copyOf(quantities);
    claims = List.copyOf(claims);
    sources = List.copyOf(sources);
    disagreements = List.copyOf(disagreements);
  }

  /** An event of whose time nothing is known but {@code time}. */
  public Event(
      EventId id,
      PloverType type,
      Optional<String> mode,
      Optional<AcledSubEvent> subEvent,
      String headline,
      Optional<EventTime> time,
      List<PlaceMention> places,
      List<Party> actors,
      List<Party> recipients,
      Optional<String> episode,
      List<Toll> quantities,
      List<ClaimId> claims,
      List<String> sources,
      int independentSources,
      List<DisagreementId> disagreements) {
    this(
        id,
        type,
        mode,
        subEvent,
        headline,
        time,
        Optional.empty(),
        List.of(),
        places,
        actors,
        recipients,
        episode,
        quantities,
        claims,
        sources,
        independentSources,
        disagreements);
  }

  /** The same event with other bounds and order. */
  public Event withSequence(Optional<TimeBounds> newBounds, List<EventOrder> newOrder) {
    return new Event(
        id,
        type,
        mode,
        subEvent,
        headline,
        time,
        newBounds,
        newOrder,
        places,
        actors,
        recipients,
        episode,
        quantities,
        claims,
        sources,
        independentSources,
        disagreements);
  }

  /**
   * A party to an event.
   *
   * @param id identifier of a known actor
   * @param name its name, or the words of the text
   * @param country ISO 3166-1 alpha-3
   * @param sector PLOVER sector
   */
  public record Party(
      Optional<String> id, String name, Optional<String> country, Optional<String> sector) {}

  /**
   * What the accounts together say of one measure. Nothing is averaged: {@code best} is one of the
   * values told.
   *
   * @param what what is counted
   * @param low lowest bound any account gives
   * @param best the value of the account followed, if one gives a single number
   * @param high highest bound; empty when an account leaves it open
   * @param sources names of the outlets that give a value, sorted
   */
  public record Toll(
      Measure what,
      double low,
      Optional<Double> best,
      Optional<Double> high,
      List<String> sources) {
    /** Copies the sources. */
    public Toll {
      sources = List.copyOf(sources);
    }
  }
}
