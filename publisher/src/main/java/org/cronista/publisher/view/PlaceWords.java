package org.cronista.publisher.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cronista.model.PlaceMention;

/** Places in English, with how exactly they are known. */
public final class PlaceWords {

  private PlaceWords() {}

  /** "El Alto, La Paz, Bolivia", without saying a name twice. */
  public static String full(PlaceMention place) {
    List<String> parts = new ArrayList<>();
    parts.add(place.name());
    place.admin1().filter(name -> !parts.contains(name)).ifPresent(parts::add);
    place
        .country()
        .map(Countries::nameOf)
        .filter(name -> !parts.contains(name))
        .ifPresent(parts::add);
    return String.join(", ", parts);
  }

  /** UCDP's scale of precision in words. */
  public static String precision(int precision) {
    return switch (precision) {
      case 1 -> "the place itself";
      case 2 -> "near this place";
      case 3 -> "somewhere in this district";
      case 4 -> "somewhere in this region";
      case 5 -> "a wide or vague area";
      case 6 -> "somewhere in this country";
      default -> "international waters or airspace";
    };
  }

  /** The best place, if any. */
  public static Optional<PlaceMention> best(List<PlaceMention> places) {
    return places.stream().findFirst();
  }
}
