package org.cronista.packs.internal;

import java.util.List;
import java.util.Locale;
import org.cronista.model.AcledSubEvent;
import org.cronista.model.Modality;
import org.cronista.model.PloverType;
import org.cronista.model.Quantity.Qualifier;
import org.cronista.packs.Cues.Effect;
import org.cronista.packs.Cues.Force;
import org.cronista.packs.Frame.PartOfSpeech;

/** The closed sets of words that pack files may use. */
final class Vocabulary {

  static final Choices<PloverType> TYPES =
      Choices.of("PLOVER type", List.of(PloverType.values()), PloverType::name);
  static final Choices<AcledSubEvent> SUB_EVENTS =
      Choices.of("ACLED sub-event", List.of(AcledSubEvent.values()), AcledSubEvent::label);
  static final Choices<PartOfSpeech> PARTS_OF_SPEECH =
      Choices.of("part of speech", List.of(PartOfSpeech.values()), Vocabulary::lower);
  static final Choices<Modality> MODALITIES =
      Choices.of("modality", List.of(Modality.values()), Modality::label);
  static final Choices<Force> FORCES =
      Choices.of("force", List.of(Force.values()), Vocabulary::lower);
  static final Choices<Effect> EFFECTS =
      Choices.of("effect", List.of(Effect.values()), Vocabulary::lower);
  static final Choices<Qualifier> QUALIFIERS =
      Choices.of("qualifier kind", List.of(Qualifier.values()), Qualifier::label);
  static final Choices<String> GOVERNED = Choices.ofWords("thing to govern", "clause", "object");
  static final Choices<String> COUNTED_ROLES =
      Choices.ofWords("role to count", "actor", "recipient", "trigger");
  static final Choices<String> ACTOR_KINDS =
      Choices.ofWords("kind of actor", "person", "organization", "state", "group");
  static final Choices<String> SOURCE_KINDS =
      Choices.ofWords(
          "kind of source",
          "wire",
          "newspaper",
          "magazine",
          "party",
          "state",
          "ngo",
          "broadcaster",
          "court",
          "academic",
          "other");

  /** PLOVER's sectors, and those of its forerunners that packs still need. */
  static final Choices<String> SECTORS =
      Choices.ofWords(
          "PLOVER sector",
          List.of(
              ("AGR BUS COP CRM CVL EDU ELI ENV GOV HLH HRI IGO IMG JRN JUD LAB LEG MED MIL MNC NGM"
                      + " NGO OPP PRM PTY RAD REB REF REL SET SOC SPY STU UAF UIS UNK")
                  .split(" ")));

  private Vocabulary() {}

  /** The modes of a type. */
  static Choices<String> modesOf(PloverType type) {
    return type.modes().isEmpty()
        ? new Choices<>("mode, for " + type + " has none:", java.util.Map.of())
        : Choices.ofWords("mode of " + type, type.modes());
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
