package org.cronista.coder.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cronista.coder.language.Grammar;
import org.cronista.coder.language.Relation;
import org.cronista.coder.language.Sentence;
import org.cronista.coder.language.Token;
import org.cronista.coder.speech.FoundStatement.Kind;
import org.cronista.model.Span;
import org.cronista.packs.Cues.Force;

/** Statements that a phrase or adverb brings: "according to the Red Cross", "reportedly". */
final class PhraseStatements {

  private static final int MAX_STEPS = 12;

  private final SpeechLexicon lexicon;

  PhraseStatements(SpeechLexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<Draft> find(Sentence sentence, Grammar grammar) {
    SpeakerFinder speakers = new SpeakerFinder(sentence, grammar, lexicon);
    List<Draft> drafts = new ArrayList<>();
    for (int first = 0; first < sentence.size(); first++) {
      int start = first;
      lexicon
          .phraseAt(sentence, first)
          .flatMap(last -> phrase(sentence, speakers, start, last))
          .ifPresent(drafts::add);
      lexicon
          .adverbAt(sentence, first)
          .flatMap(last -> adverb(sentence, start, last))
          .ifPresent(drafts::add);
    }
    return drafts;
  }

  private static Optional<Draft> phrase(
      Sentence sentence, SpeakerFinder speakers, int first, int last) {
    Optional<Token> object =
        sentence
            .findChild(last, Relation.PREPOSITION_OBJECT, Relation.OBJECT)
            .filter(o -> o.index() > last);
    if (object.isEmpty()) {
      return Optional.empty();
    }
    int top = topOf(sentence, first, last);
    Extent content = clauseAround(sentence, top).removeTree(top).removeRange(first, last);
    return draft(
        sentence,
        Optional.of(speakers.phrase(object.get().index())),
        first,
        last,
        content.span(),
        Force.ASSERT);
  }

  private static Optional<Draft> adverb(Sentence sentence, int first, int last) {
    int top = topOf(sentence, first, last);
    Token head = sentence.token(top);
    if (head.head() < 0) {
      return Optional.empty();
    }
    boolean ofClause = sentence.token(head.head()).isVerb();
    Extent content =
        ofClause ? clauseAround(sentence, top) : new Extent(sentence).addTree(head.head());
    return draft(sentence, Optional.empty(), first, last, content.span(), Force.ALLEGE);
  }

  private static Optional<Draft> draft(
      Sentence sentence,
      Optional<Phrase> speaker,
      int first,
      int last,
      Optional<Span> content,
      Force force) {
    Phrase cue = Phrase.of(sentence, first, last, first);
    return content.map(span -> new Draft(Kind.REPORT, speaker, cue, span, force, false, 2));
  }

  /** The word of the phrase on which the rest of it hangs. */
  private static int topOf(Sentence sentence, int first, int last) {
    for (int i = first; i <= last; i++) {
      int head = sentence.token(i).head();
      if (head < first || head > last) {
        return i;
      }
    }
    return first;
  }

  /** The clause in which a phrase stands; the sentence when there is no verb above it. */
  private static Extent clauseAround(Sentence sentence, int top) {
    int at = sentence.token(top).head();
    for (int steps = 0; at >= 0 && steps < MAX_STEPS; steps++) {
      Token token = sentence.token(at);
      boolean clause =
          token.isVerb()
              && token.relation() != Relation.AUXILIARY
              && token.relation() != Relation.PASSIVE_AUXILIARY;
      if (clause) {
        return new Extent(sentence).addTree(at);
      }
      at = token.head();
    }
    return new Extent(sentence).addRange(0, sentence.size() - 1);
  }
}
