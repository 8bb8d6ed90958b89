package org.cronista.coder.frame;

import java.util.Set;

/**
 * What the tokens of a sentence are known to name before frames are looked for.
 *
 * @param dates tokens of dates and hours; lengths of time do not count here
 * @param places tokens of names of places within a country: towns, districts, provinces
 */
public record KnownTokens(Set<Integer> dates, Set<Integer> places) {

  /** Nothing is known. */
  public static final KnownTokens NONE = new KnownTokens(Set.of(), Set.of());

  /** Copies the sets. */
  public KnownTokens {
    dates = Set.copyOf(dates);
    places = Set.copyOf(places);
  }
}
