package org.cronista.coder.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cronista.coder.language.Relation;
import org.cronista.coder.language.Sentence;
import org.cronista.coder.language.Token;

/**
 * Which nouns a number says the size of: the noun it counts, the noun that one is in apposition to
 * ("the garrison, <i>350 men</i>"), a group ("a crowd of <i>10,000</i>"), or what it is predicated
 * of ("the dead were put at <i>20</i>", "a crowd estimated at <i>200,000</i>").
 */
final class StandsFor {

  private static final Set<String> PREDICATING = Set.of("at", "to", "of");

  private StandsFor() {}

  /** The nouns' indices, nearest first. */
  static List<Integer> nouns(Sentence sentence, FoundQuantity found) {
    List<Integer> nouns = new ArrayList<>();
    Token counted = sentence.token(found.counted());
    nouns.add(counted.index());
    if (counted.isNoun() && counted.relation() == Relation.APPOSITION && counted.head() >= 0) {
      nouns.add(counted.head());
    }
    for (int i = found.firstToken(); i <= found.lastToken(); i++) {
      Token token = sentence.token(i);
      if (token.relation() == Relation.PREPOSITION_OBJECT
          && token.head() >= 0
          && !sentence.token(token.head()).isNumber()
          && token.head() < i
          && PREDICATING.contains(sentence.token(token.head()).lemma())) {
        addGovernors(sentence, sentence.token(token.head()), nouns);
      }
    }
    return nouns;
  }

  private static void addGovernors(Sentence sentence, Token preposition, List<Integer> nouns) {
    if (preposition.head() < 0) {
      return;
    }
    Token governor = sentence.token(preposition.head());
    if (governor.isNoun()) {
      nouns.add(governor.index());
    } else if (governor.isVerb() && !"of".equals(preposition.lemma())) {
      addPredicated(sentence, governor, nouns);
    }
  }

  private static void addPredicated(Sentence sentence, Token verb, List<Integer> nouns) {
    sentence
        .findChild(verb.index(), Relation.OBJECT, Relation.PASSIVE_SUBJECT)
        .or(() -> sentence.findChild(verb.index(), Relation.SUBJECT))
        .ifPresent(t -> nouns.add(t.index()));
    if (verb.relation() == Relation.NOUN_CLAUSE && verb.head() >= 0) {
      nouns.add(verb.head());
    }
  }
}
