package org.cronista.packs;

import java.util.List;
import org.cronista.model.Coordinates;

/**
 * A country or territory.
 *
 * @param iso3 ISO 3166-1 alpha-3
 * @param iso2 ISO 3166-1 alpha-2
 * @param isoNumeric ISO 3166-1 numeric
 * @param name English name
 * @param names further names, English and Spanish
 * @param adjectives such as "Bolivian"
 * @param demonyms such as "Bolivians"
 * @param capital its capital
 * @param region the region it lies in
 * @param centre a central point
 */
public record Country(
    String iso3,
    String iso2,
    int isoNumeric,
    String name,
    List<String> names,
    List<String> adjectives,
    List<String> demonyms,
    String capital,
    String region,
    Coordinates centre) {}
