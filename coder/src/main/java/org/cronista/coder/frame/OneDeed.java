package org.cronista.coder.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cronista.coder.language.Relation;
import org.cronista.coder.language.Sentence;
import org.cronista.coder.language.Token;
import org.cronista.model.PloverType;
import org.cronista.packs.Cues.Effect;
import org.cronista.packs.Frame.PartOfSpeech;

/**
 * Sees to it that a deed told by several words of a sentence is told once, with all that is said of
 * it.
 */
final class OneDeed {

  private static final int MAX_STEPS = 6;

  private final Map<String, Effect> lightVerbs;
  private final Set<PloverType> verbal;

  /**
   * Reads by some cues.
   *
   * @param lightVerbs verbs that only carry an event noun, and what they do with it
   * @param verbal types that are done with words
   */
  OneDeed(Map<String, Effect> lightVerbs, Set<PloverType> verbal) {
    this.lightVerbs = lightVerbs;
    this.verbal = verbal;
  }

  /** The matches, each deed once, with the recipients that a purpose names. */
  List<FrameMatch> of(Sentence sentence, List<FrameMatch> matches) {
    return shareRecipients(sentence, dropRepeated(sentence, dropCarriers(sentence, matches)));
  }

  /**
   * Whom a purpose names, the act itself is about: "blocked roads to press <i>the ministry</i>",
   * "opened fire to disperse <i>students</i>".
   */
  private List<FrameMatch> shareRecipients(Sentence sentence, List<FrameMatch> matches) {
    List<FrameMatch> shared = new ArrayList<>();
    for (FrameMatch outer : matches) {
      Optional<FrameMatch> purpose =
          outer.recipients().isEmpty()
              ? matches.stream().filter(inner -> isPurpose(sentence, inner, outer)).findFirst()
              : Optional.empty();
      shared.add(
          purpose
              .map(p -> outer.withRecipients(without(p.recipients(), outer.actors()), "purpose"))
              .orElse(outer));
    }
    return shared;
  }

  private static List<Integer> without(List<Integer> heads, List<Integer> others) {
    return heads.stream().filter(h -> !others.contains(h)).toList();
  }

  private boolean isPurpose(Sentence sentence, FrameMatch inner, FrameMatch outer) {
    boolean said = outer.type() == PloverType.PROTEST && verbal.contains(inner.type());
    boolean force = outer.type() == PloverType.ASSAULT || outer.type() == PloverType.MOBILIZE;
    boolean same = force && inner.type() == PloverType.ASSAULT;
    if ((!said && !same) || inner.recipients().isEmpty()) {
      return false;
    }
    boolean purpose = false;
    int at = inner.head();
    for (int steps = 0; at >= 0 && steps < MAX_STEPS; steps++) {
      Token token = sentence.token(at);
      boolean clause =
          token.relation() == Relation.ADVERBIAL_CLAUSE
              || token.relation() == Relation.OPEN_CLAUSAL_COMPLEMENT
              || token.relation() == Relation.PREPOSITION_CLAUSE;
      boolean infinitive =
          sentence.findChild(at, Relation.AUXILIARY).filter(a -> "TO".equals(a.tag())).isPresent();
      purpose |= clause && (infinitive || (said && "VBG".equals(token.tag())));
      if (purpose
          && (outer.trigger().contains(token.head())
              || outer.trigger().contains(governorThrough(sentence, token)))) {
        return true;
      }
      if (purpose && !leadsUp(token, said)) {
        return false;
      }
      at = token.head();
    }
    return false;
  }

  /**
   * "blocked the bridge <i>leading</i> to the port to press the mayor": the parser may hang a
   * demonstration's purpose lower down.
   */
  private static boolean leadsUp(Token token, boolean said) {
    return switch (token.relation()) {
      case ADVERBIAL_CLAUSE,
          OPEN_CLAUSAL_COMPLEMENT,
          PREPOSITION_CLAUSE,
          PREPOSITION,
          NOUN_CLAUSE,
          OBJECT ->
          said;
      default -> false;
    };
  }

  private static int governorThrough(Sentence sentence, Token clause) {
    boolean through = clause.relation() == Relation.PREPOSITION_CLAUSE && clause.head() >= 0;
    return through ? sentence.token(clause.head()).head() : -1;
  }

  /**
   * Where a verb and its own predicate tell the same event of the same people ("<i>left</i> eight
   * people <i>dead</i>"), only the one that says more exactly what came of it stays.
   */
  private static List<FrameMatch> dropRepeated(Sentence sentence, List<FrameMatch> matches) {
    List<FrameMatch> kept = new ArrayList<>(matches);
    for (FrameMatch outcome : matches) {
      int verb = sentence.token(outcome.head()).head();
      boolean predicate = outcome.frame().partOfSpeech() == PartOfSpeech.ADJECTIVE;
      kept.removeIf(
          m ->
              predicate
                  && !m.equals(outcome)
                  && m.head() == verb
                  && m.type() == outcome.type()
                  && (m.recipients().equals(outcome.recipients()) || m.recipients().isEmpty()));
    }
    return kept;
  }

  /** A verb frame that only carries an event noun which is itself a frame gives way to the noun. */
  private List<FrameMatch> dropCarriers(Sentence sentence, List<FrameMatch> matches) {
    Set<Integer> carriers = new java.util.HashSet<>();
    for (FrameMatch match : matches) {
      match.lightVerb().ifPresent(carriers::add);
    }
    return matches.stream()
        .filter(m -> matches.stream().noneMatch(verb -> tellsOtherwise(sentence, verb, m)))
        .filter(
            m ->
                !(m.frame().partOfSpeech() == PartOfSpeech.VERB
                    && carriers.contains(m.head())
                    && lightVerbs.containsKey(sentence.token(m.head()).lemma())
                    && lightVerbs.get(sentence.token(m.head()).lemma()) == Effect.HAPPENS))
        .toList();
  }

  /**
   * "imposed a <i>blockade</i>": the verb's frame asks for this noun and says what it means there.
   */
  private boolean tellsOtherwise(Sentence sentence, FrameMatch verb, FrameMatch noun) {
    Token head = sentence.token(noun.head());
    return verb.frame().partOfSpeech() == PartOfSpeech.VERB
        && noun.frame().partOfSpeech() == PartOfSpeech.NOUN
        && verb.type() != noun.type()
        && lightVerbs.get(sentence.token(verb.head()).lemma()) != Effect.HAPPENS
        && verb.trigger().contains(head.head())
        && (head.relation() == Relation.OBJECT || head.relation() == Relation.PASSIVE_SUBJECT)
        && verb.frame().requires().stream()
            .anyMatch(
                c ->
                    "object".equals(c.where())
                        && (c.lemmas().contains(head.lemma())
                            || c.lemmas().contains(String.join(" ", noun.frame().trigger()))));
  }
}
