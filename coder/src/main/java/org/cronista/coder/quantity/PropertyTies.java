package org.cronista.coder.quantity;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.cronista.coder.frame.FrameMatch;
import org.cronista.coder.language.Sentence;
import org.cronista.coder.language.Token;
import org.cronista.model.AcledSubEvent;
import org.cronista.model.Measure;

/** Things destroyed, looted or seized, counted under the noun the text has for them. */
final class PropertyTies {

  private static final Set<String> MODES = Set.of("destroy", "vandalize", "seize");

  private PropertyTies() {}

  /** Ties the number; says whether it did. */
  static boolean tie(Ties ties, FoundQuantity found) {
    Sentence sentence = ties.sentence();
    Token noun = sentence.token(found.counted());
    if (!noun.isNoun() || found.counted() <= found.lastToken()) {
      return false;
    }
    for (int i = 0; i < ties.matches().size(); i++) {
      FrameMatch match = ties.matches().get(i);
      boolean done =
          match.recipients().contains(noun.index())
              || (match.recipients().isEmpty() && RoleTies.isQualifierOn(sentence, match, found));
      if (done && harmsProperty(match)) {
        ties.add(i, found, Measure.other(noun.form().toLowerCase(Locale.ROOT)));
        return true;
      }
    }
    return false;
  }

  private static boolean harmsProperty(FrameMatch match) {
    Optional<AcledSubEvent> subEvent = match.subEvent();
    return match.mode().filter(MODES::contains).isPresent()
        || subEvent.filter(AcledSubEvent.LOOTING_PROPERTY_DESTRUCTION::equals).isPresent();
  }
}
