package org.cronista.evaluation.score;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.cronista.model.PloverType;

/** The names of PLOVER's event types in gold data of 2016, and what they are called today. */
final class PloverNames {

  private static final Map<String, String> TODAY =
      Map.of(
          "INVESTIGATE", "ACCUSE",
          "DEMAND", "REQUEST",
          "DISAPPROVE", "ACCUSE",
          "FIGHT", "ASSAULT",
          "YIELD", "CONCEDE",
          "ENGAGE IN DIPLOMACY", "CONSULT");

  private PloverNames() {}

  static String today(String name) {
    return TODAY.getOrDefault(name, name);
  }

  /** The quadrant of a type, 1 to 4 as GDELT and POLECAT number them; empty for what is no type. */
  static Optional<Integer> quadrant(String type) {
    return Arrays.stream(PloverType.values())
        .filter(known -> known.name().equals(type))
        .map(known -> number(known.quadClass()))
        .findFirst();
  }

  private static int number(PloverType.QuadClass quadClass) {
    return switch (quadClass) {
      case VERBAL_COOPERATION -> 1;
      case MATERIAL_COOPERATION -> 2;
      case VERBAL_CONFLICT -> 3;
      case MATERIAL_CONFLICT -> 4;
    };
  }
}
