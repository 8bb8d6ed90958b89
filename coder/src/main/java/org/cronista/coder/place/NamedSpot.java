package org.cronista.coder.place;

import java.util.List;
import org.cronista.packs.Place;

/**
 * A name that may be a place's, before it is decided which.
 *
 * @param first first token of the name
 * @param last its last token, included
 * @param places what the gazetteer knows by it, best known first; perhaps none
 * @param use what it does in the sentence
 * @param hint what the words around it say it is
 */
record NamedSpot(int first, int last, List<Place> places, PlaceUse use, Hint hint) {

  /** What kind of place the words say it is. */
  enum Hint {
    /** Nothing. */
    NONE,
    /** A division of a country: "Arle <i>province</i>". */
    DIVISION,
    /** A district or a smaller division. */
    DISTRICT,
    /** A place where people live: "the <i>village</i> of Torvik". */
    SETTLEMENT,
    /** A road, a piece of nature, a building. */
    FEATURE;

    /** Whether a place is of such a kind; nothing hinted fits all. */
    boolean fits(Place place) {
      return switch (this) {
        case NONE -> true;
        case DIVISION -> place.isDivision();
        case DISTRICT -> place.isDivision() && !isFirstLevel(place);
        case SETTLEMENT -> place.isPopulated();
        case FEATURE -> !place.isPopulated() && !place.isDivision() && !place.isCountry();
      };
    }

    private static boolean isFirstLevel(Place place) {
      return place.precision() == 4;
    }
  }

  NamedSpot withUse(PlaceUse other) {
    return new NamedSpot(first, last, places, other, hint);
  }
}
