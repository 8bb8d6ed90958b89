package org.cronista.coder.frame;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.cronista.coder.language.Grammar;
import org.cronista.coder.language.Relation;
import org.cronista.coder.language.Sentence;
import org.cronista.coder.language.Token;
import org.cronista.packs.Frame;
import org.cronista.packs.Frame.Condition;

/**
 * Checks a frame's conditions around one trigger.
 *
 * @param head index of the trigger's head
 * @param trigger the trigger's tokens
 * @param actors head tokens of who does it
 * @param recipients head tokens of to whom
 * @param people whether a token heads a phrase for somebody, one or many
 */
record FrameConditions(
    Sentence sentence,
    Grammar grammar,
    KnownTokens known,
    int head,
    List<Integer> trigger,
    List<Integer> actors,
    List<Integer> recipients,
    IntPredicate people) {

  /** In a condition: whatever word stands there. */
  private static final String ANYTHING = "*";

  /** In a condition: the name of a town or another place within a country. */
  private static final String PLACE = "<place>";

  /** In a condition: a word for people, a name of somebody or a pronoun. */
  private static final String PERSON = "<person>";

  /** A condition may list hundreds; a person sees so many. */
  private static final int LEMMAS_SHOWN = 8;

  /** Why a frame does not hold here, in words; empty when it does. */
  Optional<String> findObstacle(Frame frame) {
    Optional<String> missing =
        frame.requires().stream()
            .filter(c -> !holds(c))
            .findFirst()
            .map(c -> "it requires " + inWords(c));
    return missing.or(
        () ->
            frame.unless().stream()
                .filter(this::holds)
                .findFirst()
                .map(c -> "it does not hold with " + inWords(c)));
  }

  private static String inWords(Condition condition) {
    String lemmas =
        condition.lemmas().stream().limit(LEMMAS_SHOWN).collect(Collectors.joining(", "));
    String rest = condition.lemmas().size() > LEMMAS_SHOWN ? ", …" : "";
    return condition.where() + ": " + lemmas + rest;
  }

  boolean holds(Condition condition) {
    return switch (condition.where()) {
      case "actor" -> anyPhrase(actors, condition);
      case "recipient" -> anyPhrase(recipients, condition);
      case "words" -> anyInClause(condition);
      case "modifier" -> anyModifier(condition);
      default -> anyRelation(condition);
    };
  }

  private boolean anyRelation(Condition condition) {
    for (int token : trigger) {
      if (anyPhrase(grammar.fillers(token, condition.where()), condition)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Compares the head and the head with one or two words before it ("tear gas", "state of siege").
   */
  private boolean anyPhrase(List<Integer> heads, Condition condition) {
    if (condition.lemmas().contains(ANYTHING)) {
      return !heads.isEmpty();
    }
    for (int index : heads) {
      if (matchesAt(index, condition)) {
        return true;
      }
    }
    return false;
  }

  private boolean matchesAt(int index, Condition condition) {
    if (condition.lemmas().contains(PLACE) && known.places().contains(index)) {
      return true;
    }
    if (condition.lemmas().contains(PERSON) && people.test(index)) {
      return true;
    }
    for (int before = 0; before <= 2 && index - before >= 0; before++) {
      for (int after = 0; after <= 2 && index + after < sentence.size(); after++) {
        if (condition.lemmas().contains(sentence.lemmas(index - before, index + after))
            || condition.lemmas().contains(sentence.lowerForms(index - before, index + after))) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean anyModifier(Condition condition) {
    for (Token child : sentence.children(head)) {
      boolean modifier =
          switch (child.relation()) {
            case COMPOUND, ADJECTIVE, NOMINAL_MODIFIER, ADVERB, POSSESSIVE -> true;
            default -> false;
          };
      if (modifier && matchesAt(child.index(), condition)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The clause: everything under the nearest verb above the trigger, other finite clauses left out.
   */
  private boolean anyInClause(Condition condition) {
    int top = head;
    for (int i = 0;
        i < 8 && !sentence.token(top).isVerb() && sentence.token(top).head() >= 0;
        i++) {
      top = sentence.token(top).head();
    }
    for (Token token : sentence.tokens()) {
      if (inClause(token.index(), top)
          && !trigger.contains(token.index())
          && matchesAt(token.index(), condition)) {
        return true;
      }
    }
    return false;
  }

  private boolean inClause(int index, int top) {
    int at = index;
    for (int i = 0; at >= 0 && i < 40; i++) {
      if (at == top) {
        return true;
      }
      Relation relation = sentence.token(at).relation();
      if (relation == Relation.CLAUSAL_COMPLEMENT
          || relation == Relation.RELATIVE_CLAUSE
          || relation == Relation.PARATAXIS
          || (relation == Relation.CONJUNCT && sentence.token(at).isVerb())) {
        return false;
      }
      at = sentence.token(at).head();
    }
    return false;
  }
}
