package org.cronista.model;

import java.util.Optional;

/**
 * What a catalogue says of a document's source.
 *
 * @param id the catalogue's identifier, unique
 * @param name what it is called, whatever name or address the document gives
 * @param kind wire, newspaper, magazine, party, state, ngo, broadcaster, court, academic or other
 * @param country ISO 3166-1 alpha-3, if known
 * @param house the owner, party or network that publishes it, where that has other outlets too:
 *     outlets of one house are not independent of each other
 * @param stance its leaning as it states of itself or a cited catalogue says, if known
 */
public record Outlet(
    String id,
    String name,
    String kind,
    Optional<String> country,
    Optional<String> house,
    Optional<String> stance) {}
