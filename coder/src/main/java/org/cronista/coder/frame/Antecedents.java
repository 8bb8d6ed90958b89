package org.cronista.coder.frame;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.cronista.coder.language.Grammar;
import org.cronista.coder.language.Relation;
import org.cronista.coder.language.Sentence;
import org.cronista.coder.language.Token;

/**
 * Finds whom a pronoun means in the sentences before it: the subject of the sentence before, if it
 * agrees and nobody else there does. Where two could be meant, nobody is.
 */
public final class Antecedents {

  private static final Set<String> PLURAL = Set.of("they", "their", "them");
  private static final Set<String> NEUTER = Set.of("it", "its");
  private static final Set<String> PERSONAL = Set.of("he", "she", "his", "her", "him");

  /** How many sentences back a pronoun may reach through other pronouns. */
  private static final int REACH = 3;

  private final List<Sentence> sentences;
  private final Parties parties;

  /** Reads the sentences of one document, in order. */
  public Antecedents(List<Sentence> sentences, Parties parties) {
    this.sentences = List.copyOf(sentences);
    this.parties = parties;
  }

  /**
   * A phrase that a pronoun stands for.
   *
   * @param sentence where it stands
   * @param head its head token
   */
  public record Antecedent(Sentence sentence, int head) {}

  /** Whom a token means; empty when it is no pronoun of the third person, or there is doubt. */
  public Optional<Antecedent> find(Sentence sentence, int token) {
    String word = sentence.token(token).form().toLowerCase(Locale.ROOT);
    if (!sentence.token(token).isPronoun() || !isThirdPerson(word)) {
      return Optional.empty();
    }
    Relation relation = sentence.token(token).relation();
    boolean done = relation == Relation.OBJECT || relation == Relation.PREPOSITION_OBJECT;
    if (done && NEUTER.contains(word)) {
      return Optional.empty(); // "blocked it again": most often a thing
    }
    for (int back = 1; back <= REACH && sentence.order() - back >= 0; back++) {
      Sentence before = sentences.get(sentence.order() - back);
      if (!before.isParsed() || !before.block().equals(sentence.block())) {
        return Optional.empty();
      }
      Optional<Integer> subject = mainSubject(before);
      if (subject.isEmpty()) {
        return Optional.empty();
      }
      Token noun = before.token(subject.get());
      if (!noun.isPronoun()) {
        boolean sure = agrees(before, noun, word) && isOnlyOne(before, noun, word);
        return sure ? subject.map(s -> new Antecedent(before, s)) : Optional.empty();
      }
      if (!isSameKind(noun, word)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isThirdPerson(String word) {
    return PLURAL.contains(word) || NEUTER.contains(word) || PERSONAL.contains(word);
  }

  private static boolean isSameKind(Token pronoun, String word) {
    String other = pronoun.form().toLowerCase(Locale.ROOT);
    boolean female = Set.of("she", "her").contains(word);
    return (PLURAL.contains(word) && PLURAL.contains(other))
        || (NEUTER.contains(word) && NEUTER.contains(other))
        || (PERSONAL.contains(word)
            && PERSONAL.contains(other)
            && female == Set.of("she", "her").contains(other));
  }

  private static Optional<Integer> mainSubject(Sentence sentence) {
    return sentence.tokens().stream()
        .filter(t -> t.relation() == Relation.ROOT && t.isVerb())
        .findFirst()
        .flatMap(root -> new Grammar(sentence).surfaceSubject(root.index()));
  }

  private boolean isOnlyOne(Sentence sentence, Token subject, String word) {
    List<Integer> own = new Grammar(sentence).withConjuncts(subject.index());
    return sentence.tokens().stream()
        .filter(t -> isArgument(sentence, t) && !own.contains(t.index()))
        .noneMatch(t -> agrees(sentence, t, word));
  }

  /** Somebody who does or suffers something in the sentence. */
  private static boolean isArgument(Sentence sentence, Token token) {
    return switch (token.relation()) {
      case SUBJECT, PASSIVE_SUBJECT, OBJECT, INDIRECT_OBJECT -> token.isNoun();
      case PREPOSITION_OBJECT ->
          token.isNoun() && sentence.token(token.head()).relation() == Relation.AGENT;
      default -> false;
    };
  }

  private boolean agrees(Sentence sentence, Token noun, String word) {
    int head = noun.index();
    boolean people = parties.isParty(sentence, head) && !parties.isAbstraction(sentence, head);
    boolean plural =
        noun.tag().endsWith("S")
            || "police".equals(noun.lemma())
            || new Grammar(sentence).withConjuncts(head).size() > 1;
    boolean person = "PERSON".equals(noun.nameTag());
    boolean country = parties.isCountry(sentence, head);
    if (PLURAL.contains(word)) {
      return people && plural && !country;
    }
    if (NEUTER.contains(word)) {
      return people && !plural && !person && !parties.isSingle(sentence, head);
    }
    return !plural && !country && (person || parties.isSingle(sentence, head));
  }
}
