package org.cronista.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Accounts of one thing that do not say the same.
 *
 * @param id content hash
 * @param event the event they are about; empty when they are about a person or a thing
 * @param topic what they are about, for people
 * @param attribute what they differ on: a measure's key, {@code date}, {@code place}, {@code
 *     actor}, {@code recipient}, {@code name}, …
 * @param relation how the accounts stand to each other
 * @param sides the accounts, at least two, in a fixed order
 * @param explanation one plain English sentence
 */
public record Disagreement(
    DisagreementId id,
    Optional<EventId> event,
    String topic,
    String attribute,
    Relation relation,
    List<Side> sides,
    String explanation) {

  /** Copies the sides. */
  public Disagreement {
    sides = List.copyOf(sides);
    if (sides.size() < 2) {
      throw new IllegalArgumentException("A disagreement has at least two sides");
    }
  }

  /** How two accounts stand to each other. */
  public enum Relation {
    /** The intervals lie apart, or the values exclude each other. */
    CONTRADICTION,
    /** Both can be true. */
    COMPATIBLE,
    /** A running count told later and not lower. */
    UPDATE,
    /** A part and its whole: a day within a week, a city within a country. */
    SCOPE,
    /** The same thing in different words of judgement. */
    FRAMING;

    /** As written in the output files. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Reads what {@link #label()} wrote. */
    public static Relation ofLabel(String label) {
      return valueOf(label.toUpperCase(Locale.ROOT));
    }
  }

  /**
   * One account.
   *
   * @param value the value, for people: "at least 67"
   * @param claims the claims that give it
   * @param sources the outlets that give it, sorted
   * @param saidOn when it was first said, if known
   * @param quotes the words that give it, at most one for each source; a value read outside of any
   *     claim has its words here only
   */
  public record Side(
      String value,
      List<ClaimId> claims,
      List<String> sources,
      Optional<PartialDate> saidOn,
      List<Quote> quotes) {
    /** Copies the lists. */
    public Side {
      claims = List.copyOf(claims);
      sources = List.copyOf(sources);
      quotes = List.copyOf(quotes);
    }

    /** An account without its words. */
    public Side(
        String value, List<ClaimId> claims, List<String> sources, Optional<PartialDate> saidOn) {
      this(value, claims, sources, saidOn, List.of());
    }
  }
}
