package org.cronista.packs;

import java.util.List;
import java.util.Optional;

/**
 * An outlet that a pack knows.
 *
 * @param id unique identifier
 * @param name its name
 * @param aliases other names
 * @param domains web domains
 * @param kind wire, newspaper, magazine, party, state, ngo, broadcaster, court, academic or other
 * @param country ISO 3166-1 alpha-3
 * @param house name of the house it belongs to (an owner, a party, a network), when that publishes
 *     under other names too: outlets of one house are not independent of each other
 * @param stance as it states of itself or a cited catalogue says
 */
public record KnownSource(
    String id,
    String name,
    List<String> aliases,
    List<String> domains,
    String kind,
    Optional<String> country,
    Optional<String> house,
    Optional<String> stance) {}
