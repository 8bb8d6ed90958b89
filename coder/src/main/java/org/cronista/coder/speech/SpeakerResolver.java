package org.cronista.coder.speech;

import java.util.List;
import java.util.Optional;
import org.cronista.coder.language.Grammar;
import org.cronista.coder.language.Relation;
import org.cronista.coder.language.Sentence;
import org.cronista.coder.language.Token;

/**
 * Whom a pronoun that speaks stands for: the one nearest before it in the paragraph who is named as
 * a subject. No gender is known, and none is guessed.
 */
final class SpeakerResolver {

  private final SpeechLexicon lexicon;

  SpeakerResolver(SpeechLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The phrase a pronoun stands for; empty for a noun, and when the block does not tell. */
  Optional<Phrase> resolve(Phrase speaker, List<Sentence> block) {
    int at = indexOf(block, speaker.sentenceOrder());
    if (at < 0 || !SpeakerFinder.isPronoun(block.get(at), speaker)) {
      return Optional.empty();
    }
    Sentence sentence = block.get(at);
    Token pronoun = sentence.token(speaker.head());
    if (pronoun.tag().startsWith("W")) {
      return antecedent(sentence, pronoun);
    }
    return switch (SpeakerFinder.lower(pronoun)) {
      case "he", "she", "him", "her", "his" -> before(block, at, pronoun, Reference.PERSON);
      case "it", "its" -> before(block, at, pronoun, Reference.BODY);
      case "they", "their" -> before(block, at, pronoun, Reference.MANY);
      default -> Optional.empty();
    };
  }

  private enum Reference {
    PERSON,
    BODY,
    MANY
  }

  private static int indexOf(List<Sentence> block, int order) {
    int index = order - block.get(0).order();
    return index >= 0 && index < block.size() ? index : -1;
  }

  private Optional<Phrase> antecedent(Sentence sentence, Token pronoun) {
    int at = pronoun.head();
    for (int steps = 0; at >= 0 && steps < 4; steps++) {
      Token token = sentence.token(at);
      if (token.relation() == Relation.RELATIVE_CLAUSE && token.head() >= 0) {
        return Optional.of(speakers(sentence).phrase(token.head()));
      }
      at = token.head();
    }
    return Optional.empty();
  }

  private SpeakerFinder speakers(Sentence sentence) {
    return new SpeakerFinder(sentence, new Grammar(sentence), lexicon);
  }

  private Optional<Phrase> before(
      List<Sentence> block, int from, Token pronoun, Reference reference) {
    for (int s = from; s >= 0; s--) {
      Sentence sentence = block.get(s);
      int last = s == from ? pronoun.index() - 1 : sentence.size() - 1;
      for (int i = last; i >= 0; i--) {
        Token token = sentence.token(i);
        boolean subject =
            token.relation() == Relation.SUBJECT
                || token.relation() == Relation.PASSIVE_SUBJECT
                || (token.relation() == Relation.PREPOSITION_OBJECT && isAgent(sentence, token));
        if (subject && fits(token, reference)) {
          return Optional.of(speakers(sentence).phrase(i));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isAgent(Sentence sentence, Token token) {
    return token.head() >= 0
        && (sentence.token(token.head()).relation() == Relation.AGENT
            || ("to".equals(sentence.token(token.head()).lemma())
                && token.head() > 0
                && "according".equals(SpeakerFinder.lower(sentence.token(token.head() - 1)))));
  }

  private boolean fits(Token token, Reference reference) {
    return switch (reference) {
      case PERSON -> "PERSON".equals(token.nameTag());
      case BODY ->
          "ORGANIZATION".equals(token.nameTag())
              || ("NN".equals(token.tag()) && lexicon.isRole(token));
      case MANY ->
          ("NNS".equals(token.tag()) && lexicon.isRole(token))
              || "NNPS".equals(token.tag())
              || "ORGANIZATION".equals(token.nameTag());
    };
  }
}
