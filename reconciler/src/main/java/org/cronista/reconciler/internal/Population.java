package org.cronista.reconciler.internal;

import java.util.Map;
import java.util.Optional;

/** Whom a number counts, as far as it changes what it may be compared with. */
enum Population {
  EVERYBODY,
  WOMEN,
  CHILDREN,
  FORCES,
  JOURNALISTS,
  LEADERS;

  private static final Map<String, Population> BY_WORD =
      Map.ofEntries(
          Map.entry("woman", WOMEN),
          Map.entry("women", WOMEN),
          Map.entry("girl", CHILDREN),
          Map.entry("mujer", WOMEN),
          Map.entry("mujere", WOMEN),
          Map.entry("child", CHILDREN),
          Map.entry("children", CHILDREN),
          Map.entry("minor", CHILDREN),
          Map.entry("teenager", CHILDREN),
          Map.entry("nino", CHILDREN),
          Map.entry("menore", CHILDREN),
          Map.entry("soldier", FORCES),
          Map.entry("officer", FORCES),
          Map.entry("police", FORCES),
          Map.entry("policeman", FORCES),
          Map.entry("policemen", FORCES),
          Map.entry("troop", FORCES),
          Map.entry("conscript", FORCES),
          Map.entry("paratrooper", FORCES),
          Map.entry("soldado", FORCES),
          Map.entry("policia", FORCES),
          Map.entry("militare", FORCES),
          Map.entry("journalist", JOURNALISTS),
          Map.entry("reporter", JOURNALISTS),
          Map.entry("periodista", JOURNALISTS),
          Map.entry("leader", LEADERS),
          Map.entry("dirigente", LEADERS));

  static Population of(Optional<String> of) {
    for (String token : Words.tokens(of.orElse(""))) {
      Population population = BY_WORD.get(Words.singular(token));
      if (population != null) {
        return population;
      }
    }
    return EVERYBODY;
  }
}
