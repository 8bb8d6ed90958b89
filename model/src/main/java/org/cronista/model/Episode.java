package org.cronista.model;

import java.util.List;
import java.util.Optional;

/**
 * A named larger happening that events belong to: a war, an uprising, a massacre that everybody
 * knows by name.
 *
 * @param id unique identifier
 * @param name preferred name
 * @param aliases other names
 * @param country ISO 3166-1 alpha-3
 * @param start when it began
 * @param end when it ended; empty while it lasts
 */
public record Episode(
    String id,
    String name,
    List<String> aliases,
    Optional<String> country,
    PartialDate start,
    Optional<PartialDate> end) {

  /** Copies the aliases. */
  public Episode {
    aliases = List.copyOf(aliases);
  }
}
