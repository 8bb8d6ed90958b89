package org.cronista.coder.frame;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.cronista.coder.frame.FrameMatch.Trait;
import org.cronista.coder.language.Relation;
import org.cronista.coder.language.Sentence;
import org.cronista.coder.language.Token;
import org.cronista.model.PloverType;
import org.cronista.model.PloverType.QuadClass;
import org.cronista.packs.Frame.PartOfSpeech;

/**
 * Reads the frames of one sentence in view of each other: which of them is only the content of
 * another, and which speak of such events at large.
 */
final class SentenceReading {

  private static final int MAX_STEPS = 10;

  private static final Set<PloverType> OUTER =
      EnumSet.of(
          PloverType.REQUEST,
          PloverType.AGREE,
          PloverType.THREATEN,
          PloverType.REJECT,
          PloverType.CONCEDE,
          PloverType.SUPPORT,
          PloverType.ACCUSE,
          PloverType.SANCTION,
          PloverType.PROTEST,
          PloverType.RETREAT);

  private static final Set<String> REASONS =
      Set.of("for", "against", "over", "about", "of", "on", "at", "with");

  private static final Set<PloverType> ABSORBING =
      EnumSet.of(PloverType.CONCEDE, PloverType.REJECT, PloverType.SANCTION);

  private final Sentence sentence;
  private final Set<Integer> dates;
  private final Set<String> notions;

  /**
   * Reads one sentence.
   *
   * @param dates tokens of dates
   * @param lists the packs' word lists
   */
  SentenceReading(Sentence sentence, Set<Integer> dates, Map<String, Set<String>> lists) {
    this.sentence = sentence;
    this.dates = dates;
    this.notions = lists.getOrDefault("notions", Set.of());
  }

  /** The matches with their traits. */
  List<FrameMatch> read(List<FrameMatch> matches) {
    List<FrameMatch> result = new ArrayList<>();
    for (FrameMatch match : matches) {
      Set<Trait> traits = EnumSet.noneOf(Trait.class);
      traits.addAll(match.traits());
      for (FrameMatch outer : matches) {
        if (isContentOf(match, outer)) {
          traits.add(Trait.INNER);
          if (ABSORBING.contains(outer.type()) || outer.type() == match.type()) {
            traits.add(Trait.ABSORBED);
          }
        }
      }
      if (matches.stream().anyMatch(m -> isReasonOf(match, m, matches))) {
        traits.add(Trait.BACKGROUND);
      }
      if (isNotion(match) || isGeneric(match)) {
        traits.add(Trait.GENERIC);
      }
      result.add(match.with(traits));
    }
    return result;
  }

  /**
   * "gathered to demand justice for the <i>killing</i>", "friends of a man who was <i>shot</i>".
   */
  private boolean isReasonOf(FrameMatch match, FrameMatch protest, List<FrameMatch> all) {
    if (protest.type() != PloverType.PROTEST || match.type() == PloverType.PROTEST) {
      return false;
    }
    boolean indirect = false;
    int at = match.head();
    for (int steps = 0; at >= 0 && steps < 2 * MAX_STEPS; steps++) {
      int here = at;
      if (steps > 0 && indirect && all.stream().anyMatch(m -> isDemand(m, here))) {
        return true;
      }
      indirect |= leadsAway(sentence.token(at));
      at = sentence.token(at).head();
    }
    return false;
  }

  private static boolean isDemand(FrameMatch match, int token) {
    boolean demand =
        match.type() == PloverType.PROTEST
            || match.type() == PloverType.REQUEST
            || match.type() == PloverType.ACCUSE;
    return demand && match.trigger().contains(token);
  }

  private boolean leadsAway(Token token) {
    return switch (token.relation()) {
      case RELATIVE_CLAUSE, NOUN_CLAUSE, CLAUSAL_COMPLEMENT -> true;
      case PREPOSITION -> REASONS.contains(token.lemma());
      case OPEN_CLAUSAL_COMPLEMENT, ADVERBIAL_CLAUSE ->
          sentence
              .findChild(token.index(), Relation.AUXILIARY)
              .filter(a -> "to".equals(a.lemma()))
              .isPresent();
      default -> false;
    };
  }

  private boolean isContentOf(FrameMatch inner, FrameMatch outer) {
    if (inner.equals(outer)
        || !OUTER.contains(outer.type())
        || outer.frame().partOfSpeech() == PartOfSpeech.ADJECTIVE) {
      return false;
    }
    int at = inner.head();
    for (int steps = 0; at >= 0 && steps < MAX_STEPS; steps++) {
      if (steps > 0 && outer.trigger().contains(at)) {
        return true;
      }
      Token token = sentence.token(at);
      boolean beside =
          token.relation() == Relation.CONJUNCT && outer.trigger().contains(token.head());
      if (beside || !isContent(token)) {
        return false;
      }
      at = sentence.token(at).head();
    }
    return false;
  }

  private static boolean isContent(Token token) {
    return switch (token.relation()) {
      case OBJECT,
          OPEN_CLAUSAL_COMPLEMENT,
          CLAUSAL_COMPLEMENT,
          PREPOSITION_OBJECT,
          PREPOSITION_CLAUSE,
          NOUN_CLAUSE,
          COMPOUND,
          NOMINAL_MODIFIER,
          ATTRIBUTE,
          POSSESSIVE,
          CONJUNCT ->
          true;
      case PREPOSITION -> !"after".equals(token.lemma()) && !"during".equals(token.lemma());
      default -> false;
    };
  }

  /** "the idea of a <i>strike</i>", "the art of <i>insurrection</i>". */
  private boolean isNotion(FrameMatch match) {
    Token token = sentence.token(match.head());
    if (token.relation() != Relation.PREPOSITION_OBJECT || token.head() < 0) {
      return false;
    }
    int above = sentence.token(token.head()).head();
    return "of".equals(sentence.token(token.head()).lemma())
        && above >= 0
        && notions.contains(sentence.token(above).lemma());
  }

  /** Bare plurals or nobody, in a present tense, with neither name nor number nor date around. */
  private boolean isGeneric(FrameMatch match) {
    boolean bothRoles = !match.actors().isEmpty() && !match.recipients().isEmpty();
    return !bothRoles
        && match.type().quadClass() == QuadClass.MATERIAL_CONFLICT
        && !isAnchored()
        && isTimeless(match.head())
        && match.actors().stream().allMatch(this::isBare)
        && match.recipients().stream().allMatch(this::isBare);
  }

  private boolean isAnchored() {
    return !dates.isEmpty()
        || sentence.tokens().stream()
            .anyMatch(t -> t.isNamed() || t.isNumber() || (t.isProperNoun() && t.index() > 0));
  }

  /** Whether the verb that governs a word stands in the simple present, or there is none. */
  private boolean isTimeless(int head) {
    int at = head;
    for (int steps = 0; at >= 0 && steps < MAX_STEPS; steps++) {
      Token token = sentence.token(at);
      if (token.isVerb() && token.relation() != Relation.AUXILIARY) {
        return isSimplePresent(token);
      }
      at = token.head();
    }
    return sentence.tokens().stream().anyMatch(t -> "VBZ".equals(t.tag()) || "VBP".equals(t.tag()));
  }

  private boolean isSimplePresent(Token verb) {
    for (Token auxiliary :
        sentence.listChildren(verb.index(), Relation.AUXILIARY, Relation.PASSIVE_AUXILIARY)) {
      String form = auxiliary.form().toLowerCase(Locale.ROOT);
      if ("VBD".equals(auxiliary.tag()) || Set.of("has", "have", "had", "will").contains(form)) {
        return false;
      }
      if (auxiliary.tag().equals("VBZ")
          || auxiliary.tag().equals("VBP")
          || auxiliary.tag().equals("MD")) {
        return !"VBG".equals(verb.tag());
      }
    }
    return "VBZ".equals(verb.tag()) || "VBP".equals(verb.tag());
  }

  /** A plural or a mass noun without article, number or name: "<i>workers</i> strike". */
  private boolean isBare(int head) {
    Token token = sentence.token(head);
    return !token.isPronoun()
        && !token.isProperNoun()
        && sentence.findChild(head, Relation.DETERMINER, Relation.POSSESSIVE).isEmpty();
  }
}
