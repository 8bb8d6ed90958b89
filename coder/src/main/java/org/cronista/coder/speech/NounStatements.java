package org.cronista.coder.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cronista.coder.language.Grammar;
import org.cronista.coder.language.Relation;
import org.cronista.coder.language.Sentence;
import org.cronista.coder.language.Token;
import org.cronista.coder.speech.FoundStatement.Kind;
import org.cronista.coder.speech.SpeechLexicon.CueWord;

/**
 * Statements that a noun brings: "the report that", "the army's claim that", "his criticism of".
 */
final class NounStatements {

  private final SpeechLexicon lexicon;

  NounStatements(SpeechLexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<Draft> find(Sentence sentence, Grammar grammar) {
    SpeakerFinder speakers = new SpeakerFinder(sentence, grammar, lexicon);
    List<Draft> drafts = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      lexicon
          .noun(sentence, token.index())
          .flatMap(cue -> draft(sentence, speakers, cue))
          .ifPresent(drafts::add);
    }
    return drafts;
  }

  private Optional<Draft> draft(Sentence sentence, SpeakerFinder speakers, CueWord cue) {
    Optional<Phrase> speaker = speakers.ofNoun(cue.head());
    Optional<Extent> clause = clause(sentence, cue);
    Optional<Extent> content =
        clause.isPresent() || speaker.isEmpty() ? clause : topic(sentence, cue);
    if (content.isEmpty() || (cue.kind() == Kind.ATTITUDE && speaker.isEmpty())) {
      return Optional.empty();
    }
    return content
        .flatMap(Extent::span)
        .map(
            span ->
                new Draft(
                    cue.kind(),
                    speaker,
                    Phrase.of(sentence, cue.head(), cue.head(), cue.head()),
                    span,
                    cue.force(),
                    false,
                    1));
  }

  /** "the claim <i>that …</i>", "the threat <i>to …</i>"; a participle is no content. */
  private Optional<Extent> clause(Sentence sentence, CueWord cue) {
    for (Token child :
        sentence.listChildren(
            cue.head(),
            Relation.NOUN_CLAUSE,
            Relation.CLAUSAL_COMPLEMENT,
            Relation.RELATIVE_CLAUSE)) {
      Optional<Token> marker =
          sentence.findChild(child.index(), Relation.MARKER).filter(m -> "that".equals(m.lemma()));
      boolean infinitive =
          "VB".equals(child.tag())
              && child.relation() == Relation.NOUN_CLAUSE
              && sentence
                  .findChild(child.index(), Relation.AUXILIARY)
                  .map(a -> "TO".equals(a.tag()))
                  .orElse(false);
      boolean tellsOfItself = lexicon.verb(sentence, child.index()).isPresent() && infinitive;
      if (marker.isPresent() || (infinitive && !tellsOfItself)) {
        return Optional.of(new Extent(sentence).addTree(child.index()));
      }
    }
    return Optional.empty();
  }

  /** "his criticism <i>of the law</i>". */
  private Optional<Extent> topic(Sentence sentence, CueWord cue) {
    Extent content = new Extent(sentence);
    for (Token child : sentence.listChildren(cue.head(), Relation.PREPOSITION)) {
      if (lexicon.isComplementPreposition(child.lemma()) && child.index() > cue.head()) {
        for (Token object : sentence.children(child.index())) {
          content.addTree(object.index());
        }
        break;
      }
    }
    return content.isEmpty() ? Optional.empty() : Optional.of(content);
  }
}
