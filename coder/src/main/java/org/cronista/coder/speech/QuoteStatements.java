package org.cronista.coder.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cronista.coder.language.Grammar;
import org.cronista.coder.language.Sentence;
import org.cronista.coder.language.Token;
import org.cronista.coder.speech.FoundStatement.Kind;
import org.cronista.coder.speech.SpeechLexicon.CueWord;
import org.cronista.model.Span;

/**
 * Gives the quotes of a block to their speakers: lets the content of a statement grow to the whole
 * quote, finds the verb next to a quote, and carries a speaker on to the quotes that follow.
 */
final class QuoteStatements {

  /** A reporting verb farther from a quote than this many tokens does not bring it. */
  private static final int MAX_DISTANCE = 14;

  /** Shorter quotes next to a verb of saying are words held at a distance. */
  private static final int MIN_WORDS = 2;

  /** Shorter quotes without one, likewise. */
  private static final int MIN_WORDS_ALONE = 4;

  private final SpeechLexicon lexicon;
  private final List<Sentence> block;
  private final List<Quote> quotes;
  private final List<Draft> drafts;
  private final Optional<Draft> carried;
  private final Optional<Sentence> before;

  /**
   * Works on one block.
   *
   * @param drafts the block's statements so far
   * @param before the last sentence of the block before
   * @param carried the last statement of the block before, if it quotes or announces a quote
   */
  QuoteStatements(
      SpeechLexicon lexicon,
      List<Sentence> block,
      List<Quote> quotes,
      List<Draft> drafts,
      Optional<Sentence> before,
      Optional<Draft> carried) {
    this.lexicon = lexicon;
    this.block = block;
    this.quotes = quotes;
    this.drafts = new ArrayList<>(drafts);
    this.before = before;
    this.carried = carried;
  }

  /** The block's statements, those of its quotes included. */
  List<Draft> complete() {
    for (Quote quote : quotes) {
      Optional<Integer> owner = owner(quote);
      if (owner.isPresent()) {
        grow(owner.get(), quote);
      } else if (quote.sentenceLike() && quote.words() >= MIN_WORDS) {
        if (!byVerb(quote) && quote.words() >= MIN_WORDS_ALONE) {
          carryOn(quote);
        }
      }
    }
    return drafts;
  }

  /** The statement whose content shares most with a quote and whose cue stands outside it. */
  private Optional<Integer> owner(Quote quote) {
    int best = -1;
    int most = 0;
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      if (quote.span().contains(draft.cue().mention().span())) {
        continue;
      }
      int shared = shared(draft.content(), quote.span());
      int score = draft.isReport() ? 2 * shared : shared;
      if (score > most) {
        most = score;
        best = i;
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(best);
  }

  private static int shared(Span one, Span other) {
    return Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.start(), other.start()));
  }

  private void grow(int index, Quote quote) {
    Draft draft = drafts.get(index);
    if (!draft.content().contains(quote.span())) {
      drafts.set(index, draft.withContent(draft.content().hull(quote.span())));
    }
  }

  /** "“…,” said Mr Li"; "He added: “…”". */
  private boolean byVerb(Quote quote) {
    Optional<Located> verb = verbAfter(quote).or(() -> verbBefore(quote));
    if (verb.isEmpty()) {
      return false;
    }
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      if (draft.isReport()
          && draft.cue().sentenceOrder() == verb.get().sentence().order()
          && draft.cue().head() == verb.get().cue().head()) {
        grow(i, quote);
        return true;
      }
    }
    Sentence sentence = verb.get().sentence();
    CueWord cue = verb.get().cue();
    Optional<Phrase> speaker =
        new SpeakerFinder(sentence, new Grammar(sentence), lexicon).ofVerb(cue.head());
    drafts.add(
        new Draft(
            Kind.REPORT,
            speaker,
            VerbStatements.cuePhrase(sentence, cue),
            quote.span(),
            cue.force(),
            VerbStatements.isNegated(sentence, cue.head()),
            0));
    return true;
  }

  private record Located(Sentence sentence, CueWord cue) {}

  private Optional<Located> verbAfter(Quote quote) {
    Sentence sentence = block.get(quote.lastSentence());
    if (quote.complete()) {
      return Optional.empty();
    }
    int number = quote.lastSentence();
    int first = quote.lastToken() + 1;
    if (first == sentence.size() && number + 1 < block.size()) {
      Sentence next = block.get(number + 1);
      if (Character.isLowerCase(next.token(0).form().charAt(0))) {
        sentence = next;
        number++;
        first = 0;
      }
    }
    int end = Math.min(sentence.size(), first + MAX_DISTANCE);
    for (int i = first; i < end; i++) {
      if (inQuote(number, i)) {
        break;
      }
      Optional<CueWord> cue = reporting(sentence, i);
      if (cue.isPresent()) {
        return Optional.of(new Located(sentence, cue.get()));
      }
    }
    return Optional.empty();
  }

  private Optional<Located> verbBefore(Quote quote) {
    Sentence sentence = block.get(quote.firstSentence());
    int from = quote.firstToken() - 1;
    int number = quote.firstSentence();
    if (from < 0 && (number > 0 || before.isPresent())) {
      number--;
      sentence = number >= 0 ? block.get(number) : before.get();
      from = sentence.size() - 1;
      if (!":".equals(sentence.token(from).form())) {
        return Optional.empty();
      }
    }
    for (int i = from; i >= 0 && i >= from - MAX_DISTANCE; i--) {
      if (inQuote(number, i)) {
        break;
      }
      Optional<CueWord> cue = reporting(sentence, i);
      if (cue.isPresent()) {
        boolean leads = cue.get().last() == from || introduces(sentence.token(from));
        return leads ? Optional.of(new Located(sentence, cue.get())) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean introduces(Token token) {
    return switch (token.form()) {
      case ",", ":", "—", "–", "that" -> true;
      default -> false;
    };
  }

  private boolean inQuote(int sentence, int token) {
    return quotes.stream().anyMatch(q -> q.holds(sentence, token));
  }

  private Optional<CueWord> reporting(Sentence sentence, int token) {
    return lexicon
        .verb(sentence, token)
        .filter(c -> c.kind() == Kind.REPORT && !lexicon.isNaming(c.lemma()));
  }

  /** Quotes that make sentences of their own belong to whoever was quoted before. */
  private void carryOn(Quote quote) {
    if (!standsAlone(quote)) {
      return;
    }
    Optional<Integer> last = lastReport(quote);
    if (last.isEmpty()) {
      boolean opens = quote.firstSentence() == 0 && quote.firstToken() == 0;
      carried.filter(c -> opens).ifPresent(c -> drafts.add(c.withContent(quote.span())));
      return;
    }
    Draft draft = drafts.get(last.get());
    if (isDirect(draft) && followsOn(draft, quote)) {
      grow(last.get(), quote);
    } else {
      drafts.add(draft.withContent(quote.span()));
    }
  }

  private boolean standsAlone(Quote quote) {
    return wordsBefore(quote) == 0;
  }

  private int wordsBefore(Quote quote) {
    int words = 0;
    Sentence sentence = block.get(quote.firstSentence());
    for (int i = 0; i < quote.firstToken(); i++) {
      if (Character.isLetterOrDigit(sentence.token(i).form().charAt(0))
          && !inQuote(quote.firstSentence(), i)) {
        words++;
      }
    }
    // A straight mark may hang on the sentence before: "he said. "" My son died.
    return quote.firstToken() == sentence.size() - 1 ? 0 : words;
  }

  private Optional<Integer> lastReport(Quote quote) {
    int best = -1;
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      boolean earlier =
          draft.isReport()
              && draft.speaker().isPresent()
              && draft.cue().mention().span().end() <= quote.span().start();
      boolean outside =
          quotes.stream().noneMatch(q -> q.span().contains(draft.cue().mention().span()));
      if (earlier
          && outside
          && (best < 0
              || drafts.get(best).cue().mention().span().start()
                  <= draft.cue().mention().span().start())) {
        best = i;
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(best);
  }

  /** Whether only the words that name the speaker part a statement from the next quote. */
  private static boolean followsOn(Draft draft, Quote quote) {
    Span cue = draft.cue().mention().span();
    return draft.content().end() <= quote.span().start()
        && cue.end() <= quote.span().start()
        && cue.start() >= draft.content().end() - 1;
  }

  /** Whether a statement's content opens and ends with quotation marks. */
  boolean isDirect(Draft draft) {
    return isDirect(draft.content(), quotes);
  }

  static boolean isDirect(Span content, List<Quote> quotes) {
    boolean opens = quotes.stream().anyMatch(q -> q.span().start() == content.start());
    return opens && quotes.stream().anyMatch(q -> q.span().end() == content.end());
  }

  /** The statement that may speak on in the next block. */
  Optional<Draft> carry() {
    return drafts.stream()
        .filter(d -> d.isReport() && d.speaker().isPresent())
        .filter(d -> quotes.stream().noneMatch(q -> q.span().contains(d.cue().mention().span())))
        .filter(d -> isDirect(d) || announcesQuote())
        .reduce((a, b) -> b);
  }

  private boolean announcesQuote() {
    Sentence last = block.get(block.size() - 1);
    Token end = last.token(last.size() - 1);
    return ":".equals(end.form());
  }
}
