package org.cronista.coder;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cronista.model.AcledSubEvent;
import org.cronista.model.ActorMention;
import org.cronista.model.Claim;
import org.cronista.model.Measure;
import org.cronista.model.PloverType;

/**
 * ACLED codes one sub-event for all that happened at one occasion: what came of a demonstration,
 * and who stood on either side, decide which. This reads each claim in view of those told around
 * it.
 */
final class AcledOutcome {

  private static final Set<String> ARMED = Set.of("MIL", "COP", "PRM", "REB", "UAF", "SPY");
  private static final Set<String> STATE_FORCES = Set.of("MIL", "COP", "PRM", "SPY");
  private static final Set<String> CIVIL = Set.of("CVL", "AGR", "LAB", "EDU", "SOC", "REL", "MED");

  private static final Set<AcledSubEvent> DEMONSTRATION =
      EnumSet.of(
          AcledSubEvent.PEACEFUL_PROTEST,
          AcledSubEvent.PROTEST_WITH_INTERVENTION,
          AcledSubEvent.EXCESSIVE_FORCE_AGAINST_PROTESTERS,
          AcledSubEvent.VIOLENT_DEMONSTRATION);

  private static final Set<AcledSubEvent> REMOTE =
      EnumSet.of(
          AcledSubEvent.CHEMICAL_WEAPON,
          AcledSubEvent.AIR_DRONE_STRIKE,
          AcledSubEvent.SUICIDE_BOMB,
          AcledSubEvent.SHELLING_ARTILLERY_MISSILE_ATTACK,
          AcledSubEvent.REMOTE_EXPLOSIVE_LANDMINE_IED,
          AcledSubEvent.GRENADE);

  private final List<Claim> scene;

  /**
   * Reads one occasion.
   *
   * @param scene what is told of it to have happened, in text order
   */
  AcledOutcome(List<Claim> scene) {
    this.scene = List.copyOf(scene);
  }

  /** The sub-event a claim counts for; empty when it has none. */
  Optional<AcledSubEvent> of(Claim claim) {
    if (claim.subEvent().isEmpty()) {
      return Optional.empty();
    }
    AcledSubEvent told = claim.subEvent().get();
    if (isDemonstrationScene() && joinsDemonstration(claim, told)) {
      return Optional.of(demonstration());
    }
    return switch (told) {
      case ATTACK -> Optional.of(attack(claim));
      case ARMED_CLASH -> Optional.of(isHarm(claim) ? remoteInSentence(claim).orElse(told) : told);
      case VIOLENT_DEMONSTRATION -> Optional.of(clash(claim));
      default -> Optional.of(told);
    };
  }

  private boolean isDemonstrationScene() {
    return tellsIntervention()
        || scene.stream()
            .filter(c -> c.type() == PloverType.PROTEST)
            .anyMatch(c -> c.subEvent().filter(DEMONSTRATION::contains).isPresent());
  }

  private boolean joinsDemonstration(Claim claim, AcledSubEvent told) {
    if (DEMONSTRATION.contains(told)) {
      return true;
    }
    boolean byState = anySector(claim.actors(), STATE_FORCES);
    return switch (told) {
      case LOOTING_PROPERTY_DESTRUCTION, MOB_VIOLENCE -> !byState && claim.modality().happened();
      case ARRESTS -> claim.modality().happened();
      case ATTACK -> claim.modality().happened() && (byState || tellsIntervention());
      default -> false;
    };
  }

  /** What became of the demonstration. */
  private AcledSubEvent demonstration() {
    if (scene.stream().anyMatch(this::isRiot)) {
      return AcledSubEvent.VIOLENT_DEMONSTRATION;
    }
    boolean excessive =
        tells(AcledSubEvent.EXCESSIVE_FORCE_AGAINST_PROTESTERS)
            || (tellsIntervention() && scene.stream().anyMatch(this::harmsProtesters));
    if (excessive) {
      return AcledSubEvent.EXCESSIVE_FORCE_AGAINST_PROTESTERS;
    }
    boolean intervention = tellsIntervention() || tells(AcledSubEvent.ARRESTS);
    return intervention ? AcledSubEvent.PROTEST_WITH_INTERVENTION : AcledSubEvent.PEACEFUL_PROTEST;
  }

  private boolean tells(AcledSubEvent subEvent) {
    return scene.stream()
        .anyMatch(c -> c.modality().happened() && c.subEvent().equals(Optional.of(subEvent)));
  }

  private boolean tellsIntervention() {
    return tells(AcledSubEvent.PROTEST_WITH_INTERVENTION)
        || tells(AcledSubEvent.EXCESSIVE_FORCE_AGAINST_PROTESTERS);
  }

  private boolean isRiot(Claim claim) {
    if (!claim.modality().happened() || claim.subEvent().isEmpty()) {
      return false;
    }
    boolean byState = anySector(claim.actors(), STATE_FORCES);
    return switch (claim.subEvent().get()) {
      case VIOLENT_DEMONSTRATION -> true;
      case LOOTING_PROPERTY_DESTRUCTION, MOB_VIOLENCE -> !byState;
      default -> false;
    };
  }

  private boolean harmsProtesters(Claim claim) {
    return claim.type() == PloverType.ASSAULT
        && claim.modality().happened()
        && isHarm(claim)
        && !anySector(claim.recipients(), ARMED);
  }

  private static boolean isHarm(Claim claim) {
    return claim.quantities().stream()
        .anyMatch(q -> q.what().equals(Measure.KILLED) || q.what().equals(Measure.INJURED));
  }

  private AcledSubEvent attack(Claim claim) {
    Optional<AcledSubEvent> remote = remoteInSentence(claim);
    if (remote.isPresent()) {
      return remote.get();
    }
    boolean civilVictim = anySector(claim.recipients(), CIVIL);
    if (anySector(claim.recipients(), ARMED)) {
      return allSectors(claim.actors(), CIVIL)
          ? AcledSubEvent.MOB_VIOLENCE
          : AcledSubEvent.ARMED_CLASH;
    }
    if (allSectors(claim.actors(), CIVIL) && isCrowd(claim)) {
      return AcledSubEvent.MOB_VIOLENCE;
    }
    boolean inBattle = tells(AcledSubEvent.ARMED_CLASH) && !civilVictim;
    return inBattle ? AcledSubEvent.ARMED_CLASH : AcledSubEvent.ATTACK;
  }

  /** One neighbour is no mob. */
  private static boolean isCrowd(Claim claim) {
    return claim.actors().size() > 1
        || claim.actors().stream().anyMatch(a -> a.head().text().endsWith("s"));
  }

  private Optional<AcledSubEvent> remoteInSentence(Claim claim) {
    return scene.stream()
        .filter(c -> c.sentence().equals(claim.sentence()) && c.modality().happened())
        .flatMap(c -> c.subEvent().stream())
        .filter(REMOTE::contains)
        .findFirst();
  }

  /** A clash without demonstrators: of armed sides, or of neighbours. */
  private AcledSubEvent clash(Claim claim) {
    boolean armed = anySector(claim.actors(), ARMED) || anySector(claim.recipients(), ARMED);
    if (armed || tells(AcledSubEvent.ARMED_CLASH)) {
      return AcledSubEvent.ARMED_CLASH;
    }
    boolean hasParties = !claim.actors().isEmpty() || !claim.recipients().isEmpty();
    return hasParties && claim.type() == PloverType.ASSAULT
        ? AcledSubEvent.MOB_VIOLENCE
        : AcledSubEvent.VIOLENT_DEMONSTRATION;
  }

  private static boolean anySector(List<ActorMention> parties, Set<String> sectors) {
    return parties.stream().anyMatch(p -> p.sector().filter(sectors::contains).isPresent());
  }

  private static boolean allSectors(List<ActorMention> parties, Set<String> sectors) {
    return !parties.isEmpty()
        && parties.stream().allMatch(p -> p.sector().filter(sectors::contains).isPresent());
  }
}
