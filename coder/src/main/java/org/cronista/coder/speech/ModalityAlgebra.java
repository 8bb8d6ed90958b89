package org.cronista.coder.speech;

import org.cronista.model.Modality;

/** How the modality of an event changes under a word that governs it. */
final class ModalityAlgebra {

  private ModalityAlgebra() {}

  /**
   * What becomes of an event.
   *
   * @param inner as meant below the governing word
   * @param outer what the governing word makes of it
   */
  static Modality compose(Modality inner, Modality outer) {
    if (outer == Modality.ASSERTED) {
      return inner;
    }
    return switch (inner) {
      case ASSERTED -> outer;
      // "failed to prevent the massacre"; "the threat not to pay" stays unpaid
      case NEGATED -> outer == Modality.NEGATED ? Modality.ASSERTED : Modality.NEGATED;
      // "did not deny that police fired" leaves it open
      case DENIED -> outer == Modality.NEGATED ? Modality.ALLEGED : Modality.DENIED;
      case ALLEGED ->
          outer == Modality.DENIED || outer == Modality.NEGATED ? outer : Modality.ALLEGED;
      // "denied that it would strike", "threatened that it would strike"
      case PLANNED -> outer == Modality.ALLEGED ? Modality.PLANNED : outer;
      case HYPOTHETICAL ->
          outer == Modality.ALLEGED || outer == Modality.PLANNED ? Modality.HYPOTHETICAL : outer;
      case THREATENED, DEMANDED ->
          outer == Modality.DENIED || outer == Modality.NEGATED ? outer : inner;
    };
  }
}
