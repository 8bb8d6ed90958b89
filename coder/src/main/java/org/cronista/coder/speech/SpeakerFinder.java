package org.cronista.coder.speech;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cronista.coder.language.Grammar;
import org.cronista.coder.language.Relation;
import org.cronista.coder.language.Sentence;
import org.cronista.coder.language.Token;

/** Finds the phrase that names who speaks. */
final class SpeakerFinder {

  private final Sentence sentence;
  private final Grammar grammar;
  private final SpeechLexicon lexicon;

  SpeakerFinder(Sentence sentence, Grammar grammar, SpeechLexicon lexicon) {
    this.sentence = sentence;
    this.grammar = grammar;
    this.lexicon = lexicon;
  }

  /** Who speaks by a verb: its subject, or the agent of a passive. */
  Optional<Phrase> ofVerb(int verb) {
    if (grammar.isPassive(verb)) {
      return grammar.fillers(verb, "by").stream().findFirst().map(this::phrase);
    }
    Optional<Phrase> inverted = behindQuote(verb);
    if (inverted.isPresent()) {
      return inverted;
    }
    if (lexicon.continues(sentence, sentence.token(verb))) {
      Optional<Phrase> above = ofVerbAbove(verb);
      if (above.isPresent()) {
        return above;
      }
    }
    Optional<Token> own = sentence.findChild(verb, Relation.SUBJECT);
    Optional<Integer> subject =
        own.isPresent() ? own.map(Token::index) : grammar.surfaceSubject(verb);
    return subject
        .filter(s -> !isExpletive(sentence.token(s)))
        .map(this::behindNoun)
        .map(this::phrase)
        .or(() -> besideVerb(verb));
  }

  /** "…” said the widow": right behind a quote, whoever follows the verb speaks. */
  private Optional<Phrase> behindQuote(int verb) {
    boolean behind =
        verb == 0
            ? Character.isLowerCase(sentence.token(0).form().charAt(0))
            : isClosingMark(sentence.token(verb - 1))
                || (verb > 1
                    && ",".equals(sentence.token(verb - 1).form())
                    && isClosingMark(sentence.token(verb - 2)));
    if (!behind) {
      return Optional.empty();
    }
    int at = verb + 1;
    for (int steps = 0; at < sentence.size() && steps < sentence.size(); steps++) {
      int head = sentence.token(at).head();
      if (head <= verb || sentence.token(head).isVerb()) {
        break;
      }
      at = head;
    }
    return Optional.of(at)
        .filter(i -> i < sentence.size())
        .filter(i -> sentence.token(i).isNoun() || sentence.token(i).isPronoun())
        .map(this::phrase);
  }

  private static boolean isClosingMark(Token token) {
    return switch (token.form()) {
      case "”", "\"", "''", "»", "’" -> true;
      default -> false;
    };
  }

  private Optional<Phrase> ofVerbAbove(int verb) {
    int below = sentence.token(verb).head();
    for (int steps = 0; below >= 0 && steps < 10; steps++) {
      Token token = sentence.token(below);
      boolean said = token.relation() == Relation.CLAUSAL_COMPLEMENT && token.head() >= 0;
      if (said && lexicon.verb(sentence, token.head()).isPresent()) {
        return ofVerb(token.head());
      }
      below = token.head();
    }
    return Optional.empty();
  }

  /** "issued a statement saying": the one who issued it speaks, not the statement. */
  private int behindNoun(int subject) {
    if (sentence.token(subject).relation() == Relation.SUBJECT
        || lexicon.noun(sentence, subject).isEmpty()) {
      return subject;
    }
    return ofNoun(subject).map(Phrase::head).orElse(subject);
  }

  /** Whose word a noun is: "the army's claim", "a report by the army", "X made the claim". */
  Optional<Phrase> ofNoun(int noun) {
    for (String relation : List.of("possessive", "by", "from")) {
      List<Integer> fillers = grammar.fillers(noun, relation);
      if (!fillers.isEmpty()) {
        return Optional.of(phrase(fillers.get(0)));
      }
    }
    Token token = sentence.token(noun);
    boolean carried = token.head() >= 0 && lexicon.isLight(sentence.token(token.head()));
    if (carried && token.relation() == Relation.OBJECT) {
      return grammar
          .surfaceSubject(token.head())
          .filter(s -> s != noun && !grammar.isPassive(token.head()))
          .map(this::phrase);
    }
    if (carried && token.relation() == Relation.PASSIVE_SUBJECT) {
      return grammar.fillers(token.head(), "by").stream().findFirst().map(this::phrase);
    }
    return Optional.empty();
  }

  /** Where the parser lost the subject of "said Mario Quispe", a name next to the verb. */
  private Optional<Phrase> besideVerb(int verb) {
    if (!sentence.token(verb).tag().matches("VBD|VBZ|VBP")) {
      return Optional.empty();
    }
    for (int beside : new int[] {verb + 1, verb - 1}) {
      if (beside >= 0 && beside < sentence.size()) {
        Token token = sentence.token(beside);
        if (token.isPronoun() || token.isProperNoun()) {
          int head = token.relation() == Relation.COMPOUND ? token.head() : beside;
          return Optional.of(phrase(head));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isExpletive(Token token) {
    return token.relation() == Relation.EXPLETIVE || "EX".equals(token.tag());
  }

  /** A noun phrase with its places and offices ("for the ministry"), without clauses. */
  Phrase phrase(int head) {
    int[] ends = grammar.nounPhrase(head);
    int last = ends[1];
    for (Token child : sentence.listChildren(head, Relation.PREPOSITION)) {
      Optional<Token> object = sentence.findChild(child.index(), Relation.PREPOSITION_OBJECT);
      if (child.index() == last + 1 && object.isPresent()) {
        int end = grammar.nounPhrase(object.get().index())[1];
        last = Math.max(last, end);
      }
    }
    for (Token conjunct : sentence.listChildren(head, Relation.CONJUNCT)) {
      if (conjunct.isNoun() && conjunct.index() > last && conjunct.index() - last <= 5) {
        last = Math.max(last, grammar.nounPhrase(conjunct.index())[1]);
      }
    }
    return Phrase.of(sentence, ends[0], last, head);
  }

  /** Whether a speaker is only pointed at, by a pronoun. */
  static boolean isPronoun(Sentence sentence, Phrase speaker) {
    Token head = sentence.token(speaker.head());
    return speaker.first() == speaker.last() && (head.isPronoun() || head.tag().startsWith("W"));
  }

  static String lower(Token token) {
    return token.form().toLowerCase(Locale.ROOT);
  }
}
