package org.cronista.search;

import java.util.List;
import java.util.Map;

/**
 * An answer.
 *
 * @param total how many there are, of which {@code hits} are the best
 * @param complete whether everything was looked through; not when the time was up
 * @param hits the best ones, best first; equals in the order of the archive
 * @param facets how many there are of each kind, source, year, type and language, most first, at
 *     most twenty each; years are those of the first day
 */
public record Found(long total, boolean complete, List<Hit> hits, Map<String, List<Count>> facets) {

  /** The names of the facets. */
  public static final List<String> FACETS = List.of("kind", "source", "year", "type", "language");

  /** Copies the collections. */
  public Found {
    hits = List.copyOf(hits);
    facets = Map.copyOf(facets);
  }

  /**
   * One value of a facet.
   *
   * @param value the value
   * @param count how many have it
   */
  public record Count(String value, int count) {}
}
