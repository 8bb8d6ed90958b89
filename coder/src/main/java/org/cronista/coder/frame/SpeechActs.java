package org.cronista.coder.frame;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cronista.coder.language.Relation;
import org.cronista.coder.language.Sentence;
import org.cronista.coder.language.Token;
import org.cronista.model.PloverType;
import org.cronista.packs.Frame.PartOfSpeech;

/**
 * Announced deeds are acts of speech: what will be given is promised, what will be done to somebody
 * is threatened.
 */
final class SpeechActs {

  /** Harm whose announcement is a threat. */
  private static final Set<PloverType> HOSTILE =
      EnumSet.of(PloverType.ASSAULT, PloverType.COERCE, PloverType.SANCTION);

  /** Cooperation that a promise or refusal can be about. */
  private static final Set<PloverType> COOPERATIVE =
      EnumSet.of(
          PloverType.AID,
          PloverType.COOPERATE,
          PloverType.CONSULT,
          PloverType.SUPPORT,
          PloverType.CONCEDE,
          PloverType.RETREAT);

  private final Set<String> willing;

  /** Knows the words of willingness among the packs' lists. */
  SpeechActs(Map<String, Set<String>> lists) {
    this.willing = lists.getOrDefault("willing", Set.of());
  }

  /**
   * PLOVER: cooperation that somebody says will come is AGREE, that somebody says will not come is
   * REJECT, and what will come unless somebody yields is THREATEN.
   */
  PloverType of(
      Sentence sentence,
      Candidate candidate,
      Optional<Integer> light,
      PloverType told,
      Optional<String> mode) {
    boolean isVerb = candidate.frame().partOfSpeech() == PartOfSpeech.VERB;
    int verb = light.orElse(candidate.head());
    if (!(isVerb || light.isPresent())
        || !(isFuture(sentence, verb) || isWilling(sentence, verb))
        || sentence.findChild(verb, Relation.PASSIVE_AUXILIARY).isPresent()) {
      return told;
    }
    for (Token clause : sentence.listChildren(verb, Relation.ADVERBIAL_CLAUSE)) {
      Optional<Token> marker = sentence.findChild(clause.index(), Relation.MARKER);
      if (marker.isPresent() && "unless".equals(marker.get().lemma())) {
        return PloverType.THREATEN;
      }
    }
    if (HOSTILE.contains(told)
        && threatens(sentence, verb)
        && mode.filter("convict"::equals).isEmpty()) {
      return PloverType.THREATEN;
    }
    // Whoever will resign promises nothing to anybody.
    if (!COOPERATIVE.contains(told) || mode.filter("resign"::equals).isPresent()) {
      return told;
    }
    boolean negated = sentence.findChild(verb, Relation.NEGATION).isPresent();
    return negated ? PloverType.REJECT : PloverType.AGREE;
  }

  /**
   * "it <i>will</i> expel him", "said it <i>would</i> attack"; not "would kill them a year later".
   */
  private static boolean threatens(Sentence sentence, int verb) {
    if (sentence.findChild(verb, Relation.NEGATION).isPresent()) {
      return false;
    }
    boolean reported = sentence.token(verb).relation() == Relation.CLAUSAL_COMPLEMENT;
    return sentence.listChildren(verb, Relation.AUXILIARY).stream()
            .anyMatch(a -> "will".equals(a.lemma()) || (reported && "would".equals(a.lemma())))
        && "VB".equals(sentence.token(verb).tag());
  }

  /** The mode of a threat, by what is threatened. */
  static Optional<String> threat(PloverType told, Optional<String> mode) {
    return switch (told) {
      case ASSAULT -> Optional.of("violence");
      case SANCTION -> Optional.of(mode.filter("expel"::equals).orElse("relations"));
      case COERCE ->
          switch (mode.orElse("")) {
            case "arrest" -> Optional.of("arrest");
            case "deport" -> Optional.of("expel");
            case "seize" -> Optional.of("territory");
            default -> Optional.of("restrict");
          };
      default -> Optional.empty();
    };
  }

  private static boolean isFuture(Sentence sentence, int verb) {
    return sentence.listChildren(verb, Relation.AUXILIARY).stream()
        .anyMatch(a -> "will".equals(a.lemma()) || "would".equals(a.lemma()));
  }

  /** "is <i>ready</i> to mediate". */
  private boolean isWilling(Sentence sentence, int verb) {
    Token token = sentence.token(verb);
    boolean infinitive =
        token.relation() == Relation.OPEN_CLAUSAL_COMPLEMENT
            || token.relation() == Relation.ADJECTIVAL_COMPLEMENT;
    return infinitive && willing.contains(sentence.token(token.head()).lemma());
  }
}
