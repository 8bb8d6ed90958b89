package org.cronista.packs;

import java.util.List;
import java.util.Optional;

/** Finds places by name. Safe for concurrent use. */
public interface Gazetteer {

  /**
   * All places of that name, best known first (pack places, countries, then by population).
   *
   * @param name as written in a text; case and accents do not matter
   * @return perhaps empty
   */
  List<Place> listPlaces(String name);

  /**
   * The places that are written by such an abbreviation: "Calif.", "N.Y.", "D.F.".
   *
   * @param written with its full stops or without them; capitals count
   * @return perhaps empty
   */
  List<Place> listAbbreviated(String written);

  /**
   * The country or region of an adjective: "Chadian", "Scottish".
   *
   * @param word as written; capitals count
   */
  Optional<Place> findByAdjective(String word);

  /**
   * Whether some place name begins with these words, so that a longer match is worth trying.
   *
   * @param words one or more words joined by one space; case and accents do not matter
   */
  boolean isPrefix(String words);
}
