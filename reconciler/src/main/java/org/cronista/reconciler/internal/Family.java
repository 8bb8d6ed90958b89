package org.cronista.reconciler.internal;

import org.cronista.model.Claim;
import org.cronista.model.Measure;

/**
 * Kinds of happening within which two claims can be one event, whatever their exact PLOVER mode: a
 * killing and the crackdown that caused it are one, a strike and a march are not.
 */
enum Family {
  VIOLENCE,
  /** Who holds a place after it. */
  TERRITORY,
  ABDUCTION,
  SEXUAL_VIOLENCE,
  TORTURE,
  DESTRUCTION,
  DEMONSTRATION,
  STRIKE,
  HUNGER_STRIKE,
  BOYCOTT,
  OBSTRUCTION,
  ARREST,
  SEIZURE,
  EMERGENCY,
  RESTRICTION,
  DEPORTATION,
  RESIGNATION,
  RELEASE,
  WITHDRAWAL,
  CONVICTION,
  SANCTION,
  DEPLOYMENT,
  DEAL,
  AID,
  CONCESSION,
  MEETING,
  SUPPORT,
  REQUEST,
  ACCUSATION,
  REJECTION,
  THREAT;

  static Family of(Claim claim) {
    String mode = claim.mode().orElse("");
    return switch (claim.type()) {
      case ASSAULT -> changesHands(claim) ? TERRITORY : assault(mode);
      case PROTEST -> protest(mode);
      case COERCE -> coerce(claim, mode);
      case RETREAT -> retreat(mode);
      case SANCTION -> mode.equals("convict") ? CONVICTION : SANCTION;
      case MOBILIZE -> DEPLOYMENT;
      case AGREE, COOPERATE -> DEAL;
      case AID -> AID;
      case CONCEDE -> CONCESSION;
      case CONSULT -> MEETING;
      case SUPPORT -> SUPPORT;
      case REQUEST -> REQUEST;
      case ACCUSE -> ACCUSATION;
      case REJECT -> REJECTION;
      case THREATEN -> THREAT;
    };
  }

  private static boolean changesHands(Claim claim) {
    return claim
        .subEvent()
        .filter(
            subEvent ->
                switch (subEvent) {
                  case GOVERNMENT_REGAINS_TERRITORY,
                      NON_STATE_ACTOR_OVERTAKES_TERRITORY,
                      NON_VIOLENT_TRANSFER_OF_TERRITORY ->
                      true;
                  default -> false;
                })
        .isPresent();
  }

  private static Family assault(String mode) {
    return switch (mode) {
      case "abduct" -> ABDUCTION;
      case "sexual" -> SEXUAL_VIOLENCE;
      case "torture" -> TORTURE;
      case "destroy" -> DESTRUCTION;
      default -> VIOLENCE;
    };
  }

  private static Family protest(String mode) {
    return switch (mode) {
      case "strike" -> STRIKE;
      case "hunger" -> HUNGER_STRIKE;
      case "boycott" -> BOYCOTT;
      case "obstruct" -> OBSTRUCTION;
      case "vandalize" -> DESTRUCTION;
      default -> DEMONSTRATION;
    };
  }

  private static Family coerce(Claim claim, String mode) {
    return switch (mode) {
      case "arrest" -> ARREST;
      case "seize" -> SEIZURE;
      case "martial-law", "curfew" -> EMERGENCY;
      case "deport" -> DEPORTATION;
      // "Repression" that is told by its dead is violence, whatever the coder called it.
      case "" -> countsVictims(claim) ? VIOLENCE : RESTRICTION;
      default -> RESTRICTION;
    };
  }

  private static boolean countsVictims(Claim claim) {
    return claim.quantities().stream()
        .anyMatch(q -> q.what().equals(Measure.KILLED) || q.what().equals(Measure.INJURED));
  }

  private static Family retreat(String mode) {
    return switch (mode) {
      case "resign" -> RESIGNATION;
      case "release" -> RELEASE;
      default -> WITHDRAWAL;
    };
  }

  /** Words rather than deeds: joined on strong evidence only, for people say much in a day. */
  boolean isVerbal() {
    return switch (this) {
      case MEETING, SUPPORT, REQUEST, ACCUSATION, REJECTION, THREAT -> true;
      default -> false;
    };
  }

  /** Two different doers make two events. */
  boolean isToldByActor() {
    return isVerbal()
        || switch (this) {
          case RESIGNATION, DEAL, AID, CONCESSION, DEPLOYMENT, HUNGER_STRIKE -> true;
          default -> false;
        };
  }

  /** Two different named sufferers make two events. */
  boolean isToldByRecipient() {
    return switch (this) {
      case ARREST, CONVICTION, DEPORTATION, ABDUCTION, TORTURE, SANCTION, RELEASE, VIOLENCE -> true;
      default -> false;
    };
  }

  /** Its numbers add up over a conflict, so that a day's and the whole's must be kept apart. */
  boolean addsUp() {
    return switch (this) {
      case VIOLENCE, ARREST, ABDUCTION, TORTURE, DEPORTATION -> true;
      default -> false;
    };
  }

  /** A decree or law named by its number can be what the act consists of. */
  boolean isMadeByInstrument() {
    return switch (this) {
      case RESTRICTION, EMERGENCY, CONCESSION, DEAL, WITHDRAWAL, SANCTION, AID -> true;
      default -> false;
    };
  }
}
