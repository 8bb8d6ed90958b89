package org.cronista.publisher.view;

import java.util.Optional;
import org.cronista.model.PloverType;

/** PLOVER's types in everyday words. */
public final class TypeWords {

  private TypeWords() {}

  /** One or a few words. */
  public static String of(PloverType type) {
    return switch (type) {
      case AGREE -> "Agreement";
      case CONSULT -> "Talks";
      case SUPPORT -> "Support";
      case CONCEDE -> "Concession";
      case COOPERATE -> "Cooperation";
      case AID -> "Aid";
      case RETREAT -> "Retreat";
      case REQUEST -> "Demand";
      case ACCUSE -> "Accusation";
      case REJECT -> "Refusal";
      case THREATEN -> "Threat";
      case PROTEST -> "Protest";
      case SANCTION -> "Sanction";
      case MOBILIZE -> "Deployment";
      case COERCE -> "Repression";
      case ASSAULT -> "Violence";
    };
  }

  /** The type and, if told, the mode: "Violence, firearms". */
  public static String of(PloverType type, Optional<String> mode) {
    return of(type) + mode.map(m -> ", " + m.replace('-', ' ')).orElse("");
  }
}
