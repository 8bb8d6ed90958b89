package org.cronista.search;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is asked for.
 *
 * @param query the words, as {@link Finder#find} says
 * @param kind only this kind; empty: all but claims, whose sentences are found anyway
 * @param source only what this outlet tells, by its whole name
 * @param language only what is written in this language, as an ISO 639 code
 * @param type only what is of this PLOVER type
 * @param from only what may have happened, or else was said, on this day or later
 * @param until only what may have happened, or else was said, on this day or before
 * @param limit how many hits at most; at least 1
 */
public record Request(
    String query,
    Optional<Kind> kind,
    Optional<String> source,
    Optional<String> language,
    Optional<String> type,
    Optional<LocalDate> from,
    Optional<LocalDate> until,
    int limit) {

  /** The most hits that can be asked for at once. */
  public static final int MOST = 1000;

  /** Checks the limit. */
  public Request {
    if (limit < 1 || limit > MOST) {
      throw new IllegalArgumentException("A limit is 1 to " + MOST + ", not " + limit);
    }
  }

  /** The words alone. */
  public static Request of(String query, int limit) {
    return new Request(
        query,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        limit);
  }

  /** The same, for one kind. */
  public Request withKind(Kind one) {
    return new Request(query, Optional.of(one), source, language, type, from, until, limit);
  }
}
