package org.cronista.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Every figure that accounts give for one measure of an event, of an episode or of everything read,
 * with the one that a stated rule puts in the headline.
 *
 * <p>Figures are never averaged. They are added only over events that do not hold one another, and
 * then it says of how many.
 *
 * @param id content hash
 * @param scope what is counted
 * @param event the event, for {@link Scope#EVENT}
 * @param subject the event's headline, the episode's name, or the country, for people
 * @param what the measure
 * @param rule by which the headline figure was chosen
 * @param headline the figure chosen; empty when no account counts the whole of it
 * @param byRule what each rule would choose, in the rules' order
 * @param growth the headline figure as known on each day on which it changed, in order
 * @param sum the figures of events added up; absent for an event
 * @param entries the figures, by day of saying, then source
 */
public record TollLedger(
    String id,
    Scope scope,
    Optional<EventId> event,
    String subject,
    Measure what,
    HeadlineRule rule,
    Optional<Figure> headline,
    List<Choice> byRule,
    List<Step> growth,
    Optional<Sum> sum,
    List<Entry> entries) {

  /** Copies the lists. */
  public TollLedger {
    byRule = List.copyOf(byRule);
    growth = List.copyOf(growth);
    entries = List.copyOf(entries);
  }

  /** What a ledger counts. */
  public enum Scope {
    EVENT,
    EPISODE,
    /** Everything read, of one country. */
    TOTAL;

    /** As written in the output files. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What of the ledger's subject a figure covers. */
  public enum Cover {
    /** All of it. */
    WHOLE,
    /** Some of it: one event of an episode, some of those killed. */
    PART,
    /** Those who come on top of a figure told before. */
    ADDED;

    /** As written in the output files. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A figure.
   *
   * @param low lower bound
   * @param best likeliest number, if told
   * @param high upper bound; empty when left open
   * @param words as told, or as worked out: "at least 67", "9 (7 and two more)"
   */
  public record Figure(double low, Optional<Double> best, Optional<Double> high, String words) {}

  /** What one rule chooses. */
  public record Choice(HeadlineRule rule, Figure figure) {}

  /**
   * The headline figure as known from a day on.
   *
   * @param on the day from which it held
   * @param figure the figure
   */
  public record Step(LocalDate on, Figure figure) {}

  /**
   * Figures of several events added up, bound by bound.
   *
   * @param figure the sum
   * @param events how many events it adds
   * @param unlisted how many more the headline figure counts at least: told, but in no listed event
   */
  public record Sum(Figure figure, int events, double unlisted) {}

  /**
   * One account's figure.
   *
   * @param source the outlet
   * @param speaker whoever first said it, if the outlet quotes somebody
   * @param official whether that is a body of the state
   * @param saidOn when it was said
   * @param asOf the last day it can speak of
   * @param cover what of the subject it covers
   * @param figure the figure
   * @param of whom it counts, if said
   * @param claim the claim that gives it
   * @param quote its words
   */
  public record Entry(
      String source,
      Optional<String> speaker,
      boolean official,
      Optional<PartialDate> saidOn,
      Optional<LocalDate> asOf,
      Cover cover,
      Figure figure,
      Optional<String> of,
      ClaimId claim,
      Quote quote) {}
}
