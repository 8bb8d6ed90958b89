package org.cronista.coder.speech;

import java.util.List;
import java.util.Optional;
import org.cronista.coder.language.Grammar;
import org.cronista.coder.language.Sentence;
import org.cronista.coder.language.Token;
import org.cronista.coder.speech.FoundStatement.Kind;
import org.cronista.model.BlockKind;
import org.cronista.model.Span;
import org.cronista.packs.Cues.Force;

/**
 * Speakers set off by a colon: headlines ("Ombudsman: eight dead", "Eight dead: ombudsman") and the
 * turns of an interview ("QUISPE: We were there.").
 */
final class LabelStatements {

  private static final int MAX_LABEL = 6;

  private final SpeechLexicon lexicon;

  LabelStatements(SpeechLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The statement of a block, given its sentences. */
  Optional<Draft> find(List<Sentence> block) {
    Sentence opening = block.get(0);
    int colon = colon(opening);
    if (colon < 1) {
      return Optional.empty();
    }
    BlockKind kind = opening.block().kind();
    boolean headline = kind == BlockKind.TITLE || kind == BlockKind.HEADING;
    Sentence closing = headline ? opening : block.get(block.size() - 1);
    if (colon <= MAX_LABEL && isLabel(opening, 0, colon - 1, headline)) {
      if (colon + 1 >= opening.size()) {
        return Optional.empty();
      }
      Span content = new Span(opening.span(colon + 1, colon + 1).start(), closing.span().end());
      return Optional.of(draft(opening, 0, colon - 1, colon, content));
    }
    boolean reversed =
        headline
            && opening.size() - colon - 1 <= MAX_LABEL
            && colon + 1 < opening.size()
            && isLabel(opening, colon + 1, lastWord(opening), true);
    return reversed
        ? Optional.of(
            draft(opening, colon + 1, lastWord(opening), colon, opening.span(0, colon - 1)))
        : Optional.empty();
  }

  private static int colon(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      if (":".equals(token.form())) {
        return token.index();
      }
    }
    return -1;
  }

  private static int lastWord(Sentence sentence) {
    int last = sentence.size() - 1;
    return ".".equals(sentence.token(last).form()) && last > 0 ? last - 1 : last;
  }

  private boolean isLabel(Sentence sentence, int first, int last, boolean headline) {
    boolean named = false;
    boolean known = false;
    boolean capital = first <= last;
    for (int i = first; i <= last; i++) {
      Token token = sentence.token(i);
      if ((token.isVerb() && !headline) || token.tag().startsWith("W") || token.isNumber()) {
        return false;
      }
      named |= "PERSON".equals(token.nameTag()) || "ORGANIZATION".equals(token.nameTag());
      known |= lexicon.isRole(token) || lexicon.noun(sentence, i).isPresent();
      capital &= token.form().equals(token.form().toUpperCase(java.util.Locale.ROOT));
    }
    boolean place = "LOCATION".equals(sentence.token(Math.max(first, last)).nameTag());
    return headline ? !place && (named || known) : named || (capital && !place);
  }

  private static Draft draft(Sentence sentence, int first, int last, int colon, Span content) {
    int head = last;
    if (sentence.isParsed()) {
      head = new Grammar(sentence).withConjuncts(last).get(0);
    }
    return new Draft(
        Kind.REPORT,
        Optional.of(Phrase.of(sentence, first, last, head)),
        Phrase.of(sentence, colon, colon, colon),
        content,
        Force.ASSERT,
        false,
        3);
  }
}
