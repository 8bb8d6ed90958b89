package org.cronista.model;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The 25 sub-event types of ACLED's codebook, in ACLED's order of priority within each event type.
 */
public enum AcledSubEvent {
  GOVERNMENT_REGAINS_TERRITORY("Government regains territory", "Battles"),
  NON_STATE_ACTOR_OVERTAKES_TERRITORY("Non-state actor overtakes territory", "Battles"),
  ARMED_CLASH("Armed clash", "Battles"),
  EXCESSIVE_FORCE_AGAINST_PROTESTERS("Excessive force against protesters", "Protests"),
  PROTEST_WITH_INTERVENTION("Protest with intervention", "Protests"),
  PEACEFUL_PROTEST("Peaceful protest", "Protests"),
  VIOLENT_DEMONSTRATION("Violent demonstration", "Riots"),
  MOB_VIOLENCE("Mob violence", "Riots"),
  CHEMICAL_WEAPON("Chemical weapon", "Explosions/Remote violence"),
  AIR_DRONE_STRIKE("Air/drone strike", "Explosions/Remote violence"),
  SUICIDE_BOMB("Suicide bomb", "Explosions/Remote violence"),
  SHELLING_ARTILLERY_MISSILE_ATTACK(
      "Shelling/artillery/missile attack", "Explosions/Remote violence"),
  REMOTE_EXPLOSIVE_LANDMINE_IED("Remote explosive/landmine/IED", "Explosions/Remote violence"),
  GRENADE("Grenade", "Explosions/Remote violence"),
  SEXUAL_VIOLENCE("Sexual violence", "Violence against civilians"),
  ATTACK("Attack", "Violence against civilians"),
  ABDUCTION_FORCED_DISAPPEARANCE("Abduction/forced disappearance", "Violence against civilians"),
  AGREEMENT("Agreement", "Strategic developments"),
  ARRESTS("Arrests", "Strategic developments"),
  CHANGE_TO_GROUP_ACTIVITY("Change to group/activity", "Strategic developments"),
  DISRUPTED_WEAPONS_USE("Disrupted weapons use", "Strategic developments"),
  HEADQUARTERS_OR_BASE_ESTABLISHED("Headquarters or base established", "Strategic developments"),
  LOOTING_PROPERTY_DESTRUCTION("Looting/property destruction", "Strategic developments"),
  NON_VIOLENT_TRANSFER_OF_TERRITORY("Non-violent transfer of territory", "Strategic developments"),
  OTHER("Other", "Strategic developments");

  private static final Map<String, AcledSubEvent> BY_LABEL =
      Arrays.stream(values())
          .collect(Collectors.toUnmodifiableMap(AcledSubEvent::label, Function.identity()));

  private final String label;
  private final String eventType;

  AcledSubEvent(String label, String eventType) {
    this.label = label;
    this.eventType = eventType;
  }

  /** The published name, for example {@code Air/drone strike}. */
  public String label() {
    return label;
  }

  /** ACLED's event type, for example {@code Explosions/Remote violence}. */
  public String eventType() {
    return eventType;
  }

  /** ACLED's disorder type; one sub-event carries two, joined by a semicolon. */
  public String disorderType() {
    return switch (eventType) {
      case "Protests" ->
          this == EXCESSIVE_FORCE_AGAINST_PROTESTERS
              ? "Political violence; Demonstrations"
              : "Demonstrations";
      case "Riots" -> this == MOB_VIOLENCE ? "Political violence" : "Demonstrations";
      case "Strategic developments" -> "Strategic developments";
      default -> "Political violence";
    };
  }

  /** The sub-event with that published name. */
  public static Optional<AcledSubEvent> findByLabel(String label) {
    return Optional.ofNullable(BY_LABEL.get(label));
  }
}
