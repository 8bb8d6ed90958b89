package org.cronista.coder.frame;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.cronista.coder.language.Grammar;
import org.cronista.coder.language.Relation;
import org.cronista.coder.language.Sentence;
import org.cronista.coder.language.Token;

/**
 * Finds whom a pronoun means within its sentence: the subject of the clause above it, where number
 * and kind agree ("<i>Japan</i> said <i>it</i> had halted aid"). Where they do not, the pronoun
 * stays.
 */
final class Pronouns {

  private static final Set<String> PLURAL = Set.of("they", "their", "them");
  private static final Set<String> NEUTER = Set.of("it", "its");
  private static final Set<String> PERSONAL = Set.of("he", "she", "his", "her", "him");
  private static final int MAX_STEPS = 12;

  private Pronouns() {}

  /** The head of the phrase that a pronoun stands for. */
  static Optional<Integer> antecedent(Sentence sentence, int pronoun) {
    Grammar grammar = new Grammar(sentence);
    int at = sentence.token(pronoun).head();
    boolean own = isArgument(sentence.token(pronoun));
    if (own && NEUTER.contains(sentence.token(pronoun).form().toLowerCase(Locale.ROOT))) {
      return Optional.empty(); // "blocked it again": most often a thing
    }
    for (int steps = 0; at >= 0 && steps < MAX_STEPS; steps++) {
      if (sentence.token(at).isVerb() && own) {
        own = false;
      } else if (sentence.token(at).isVerb()) {
        Optional<Integer> subject =
            grammar.surfaceSubject(at).filter(s -> s < pronoun && !isPronoun(sentence, s));
        if (subject.isPresent()) {
          return subject.filter(s -> agree(sentence, grammar, pronoun, s));
        }
      }
      Relation relation = sentence.token(at).relation();
      if (relation == Relation.RELATIVE_CLAUSE) {
        return sentence.token(pronoun).relation() == Relation.SUBJECT
            ? aboveClause(sentence, grammar, pronoun, verbAbove(sentence, at))
            : Optional.empty();
      }
      if (relation == Relation.ADVERBIAL_CLAUSE) {
        return aboveClause(sentence, grammar, pronoun, sentence.token(at).head());
      }
      at = sentence.token(at).head();
    }
    return Optional.empty();
  }

  /** The verb of the clause in which a noun with a relative clause stands. */
  private static int verbAbove(Sentence sentence, int clause) {
    int at = sentence.token(clause).head();
    for (int steps = 0; at >= 0 && steps < MAX_STEPS; steps++) {
      if (sentence.token(at).isVerb()) {
        return at;
      }
      at = sentence.token(at).head();
    }
    return -1;
  }

  /** What a verb's object or a prepositional object means is never the same verb's subject. */
  private static boolean isArgument(Token pronoun) {
    return switch (pronoun.relation()) {
      case OBJECT, INDIRECT_OBJECT, PREPOSITION_OBJECT -> true;
      default -> false;
    };
  }

  /**
   * "<i>Strikers</i> held the plant until police evicted <i>them</i>": the subject of the clause
   * above, if its object could not be meant as well.
   */
  private static Optional<Integer> aboveClause(
      Sentence sentence, Grammar grammar, int pronoun, int verb) {
    if (verb < 0 || !sentence.token(verb).isVerb()) {
      return Optional.empty();
    }
    boolean rival =
        sentence.listChildren(verb, Relation.OBJECT, Relation.INDIRECT_OBJECT).stream()
            .anyMatch(
                o ->
                    o.index() < pronoun
                        && !o.isPronoun()
                        && isPlural(grammar, o) == isPluralWord(sentence, pronoun)
                        && agree(sentence, grammar, pronoun, o.index()));
    return rival
        ? Optional.empty()
        : grammar
            .surfaceSubject(verb)
            .filter(s -> s < pronoun && !isPronoun(sentence, s))
            .filter(s -> agree(sentence, grammar, pronoun, s));
  }

  private static boolean isPronoun(Sentence sentence, int index) {
    return sentence.token(index).isPronoun();
  }

  private static boolean isPlural(Grammar grammar, Token noun) {
    return noun.tag().endsWith("S")
        || "police".equals(noun.lemma())
        || grammar.withConjuncts(noun.index()).size() > 1;
  }

  private static boolean isPluralWord(Sentence sentence, int pronoun) {
    return PLURAL.contains(sentence.token(pronoun).form().toLowerCase(Locale.ROOT));
  }

  private static boolean agree(Sentence sentence, Grammar grammar, int pronoun, int subject) {
    String word = sentence.token(pronoun).form().toLowerCase(Locale.ROOT);
    Token noun = sentence.token(subject);
    boolean plural = isPlural(grammar, noun);
    boolean person = "PERSON".equals(noun.nameTag());
    if (PLURAL.contains(word)) {
      return plural || (!person && !noun.isProperNoun());
    }
    if (NEUTER.contains(word)) {
      return !plural && !person;
    }
    return PERSONAL.contains(word) && !plural && (person || !noun.isProperNoun());
  }
}
