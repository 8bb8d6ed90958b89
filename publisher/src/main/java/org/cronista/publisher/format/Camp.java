package org.cronista.publisher.format;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cronista.model.Event.Party;

/** The kinds of parties that ACLED's tables tell apart, read from PLOVER's sectors. */
enum Camp {
  STATE("State forces"),
  REBELS("Rebel group"),
  POLITICAL_MILITIA("Political militia"),
  IDENTITY_MILITIA("Identity militia"),
  RIOTERS("Rioters"),
  PROTESTERS("Protesters"),
  CIVILIANS("Civilians"),
  EXTERNAL("External/Other forces");

  private static final Set<String> STATE_SECTORS = Set.of("GOV", "MIL", "COP", "SPY", "JUD", "LEG");

  private static final Set<String> FORCES = Set.of("MIL", "COP", "SPY");

  private static final Map<String, Camp> OTHER_SECTORS =
      Map.of(
          "REB", REBELS,
          "UAF", POLITICAL_MILITIA,
          "PRM", POLITICAL_MILITIA,
          "CRM", POLITICAL_MILITIA,
          "IGO", EXTERNAL,
          "UNO", EXTERNAL);

  private final String label;

  Camp(String label) {
    this.label = label;
  }

  /** As ACLED writes it. */
  String label() {
    return label;
  }

  /** Whether its members bear arms for a body. */
  boolean isArmed() {
    return this == STATE
        || this == REBELS
        || this == POLITICAL_MILITIA
        || this == IDENTITY_MILITIA
        || this == EXTERNAL;
  }

  /** Whether the party acts for a state, its own or another. */
  static boolean isOfState(Party party) {
    return party.sector().filter(STATE_SECTORS::contains).isPresent();
  }

  /** Whether the party is a force on the ground, of a state or not; an office is none. */
  static boolean isForce(Party party) {
    String sector = party.sector().orElse("");
    return FORCES.contains(sector) || OTHER_SECTORS.containsKey(sector);
  }

  /** The camp of a party to something that happened in {@code country}; civilians by default. */
  static Camp of(Party party, Optional<String> country) {
    String sector = party.sector().orElse("");
    if (isOfState(party)) {
      boolean foreign =
          country.isPresent() && party.country().isPresent() && !party.country().equals(country);
      return foreign ? EXTERNAL : STATE;
    }
    return Optional.ofNullable(OTHER_SECTORS.get(sector)).orElse(CIVILIANS);
  }
}
