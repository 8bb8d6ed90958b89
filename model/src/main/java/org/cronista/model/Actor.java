package org.cronista.model;

import java.util.List;
import java.util.Optional;

/**
 * Somebody who acts or speaks in the documents.
 *
 * @param id identifier from a pack, or {@code text:} and a normalised name for one found in texts
 * @param name preferred name
 * @param aliases other names met in the texts or known from packs, sorted
 * @param kind {@code person}, {@code organization}, {@code state} or {@code group}
 * @param country ISO 3166-1 alpha-3
 * @param sector PLOVER sector
 * @param roles what they held, and when
 * @param mentions how many claims and statements name them
 * @param evidence for a person or body that no pack knows and the texts name, so that somebody may
 *     enter it in one: the first words that do; otherwise empty
 */
public record Actor(
    String id,
    String name,
    List<String> aliases,
    String kind,
    Optional<String> country,
    Optional<String> sector,
    List<Role> roles,
    int mentions,
    List<Quote> evidence) {

  /** Copies the lists. */
  public Actor {
    aliases = List.copyOf(aliases);
    roles = List.copyOf(roles);
    evidence = List.copyOf(evidence);
  }

  /** An actor of a pack, or a group without a name. */
  public Actor(
      String id,
      String name,
      List<String> aliases,
      String kind,
      Optional<String> country,
      Optional<String> sector,
      List<Role> roles,
      int mentions) {
    this(id, name, aliases, kind, country, sector, roles, mentions, List.of());
  }

  /** Whether the texts name it and no pack knows it: a proposal for a pack. */
  public boolean isProposed() {
    return !evidence.isEmpty();
  }

  /**
   * A role held for a time.
   *
   * @param role for example {@code president}
   * @param of the body it is a role in, if any
   * @param from since when
   * @param to until when
   * @param claims the claims that say so; empty when a pack does
   * @param on for a role read from a text: the day for which the text gives it
   * @param former whether the text says that it was over by then
   * @param quotes the words of the texts; none when a pack says so
   */
  public record Role(
      String role,
      Optional<String> of,
      Optional<PartialDate> from,
      Optional<PartialDate> to,
      List<ClaimId> claims,
      Optional<PartialDate> on,
      boolean former,
      List<Quote> quotes) {
    /** Copies the lists. */
    public Role {
      claims = List.copyOf(claims);
      quotes = List.copyOf(quotes);
    }

    /** A role that no text was quoted for. */
    public Role(
        String role,
        Optional<String> of,
        Optional<PartialDate> from,
        Optional<PartialDate> to,
        List<ClaimId> claims) {
      this(role, of, from, to, claims, Optional.empty(), false, List.of());
    }

    /** A role read from a text. */
    public static Role told(
        String role,
        Optional<String> of,
        Optional<PartialDate> on,
        boolean former,
        List<Quote> quotes) {
      return new Role(role, of, Optional.empty(), Optional.empty(), List.of(), on, former, quotes);
    }
  }
}
