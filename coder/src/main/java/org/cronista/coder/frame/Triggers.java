package org.cronista.coder.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.cronista.coder.language.Relation;
import org.cronista.coder.language.Sentence;
import org.cronista.coder.language.Token;
import org.cronista.packs.Frame;
import org.cronista.packs.Frame.PartOfSpeech;

/** Finds the words of one frame's trigger in a sentence. */
final class Triggers {

  /** A word of a trigger may stand this many tokens behind the one before it ("break it up"). */
  private static final int MAX_GAP = 6;

  private Triggers() {}

  static Optional<Candidate> find(Sentence sentence, Token first, Frame frame, Set<Integer> dates) {
    List<String> words = frame.trigger();
    if (frame.partOfSpeech() == PartOfSpeech.VERB) {
      boolean modifier =
          first.relation() == Relation.ADJECTIVE || first.relation() == Relation.NOMINAL_MODIFIER;
      boolean attribute = modifier && words.size() > 1;
      if (!FrameIndex.fits(PartOfSpeech.VERB, first) || attribute) {
        return Optional.empty();
      }
      List<Integer> tokens = new ArrayList<>(List.of(first.index()));
      for (int i = 1; i < words.size(); i++) {
        Optional<Integer> next =
            nextWord(sentence, first.index(), tokens, words.get(i), i == words.size() - 1)
                .filter(token -> !opensDate(sentence, token, dates));
        if (next.isEmpty()) {
          return Optional.empty();
        }
        tokens.add(next.get());
      }
      return isPlainIn(sentence, tokens, words)
          ? Optional.empty()
          : Optional.of(new Candidate(frame, headOf(sentence, tokens), tokens));
    }
    int last = first.index() + words.size() - 1;
    if (last >= sentence.size()) {
      return Optional.empty();
    }
    List<Integer> tokens = new ArrayList<>();
    for (int i = first.index(); i <= last; i++) {
      if (!isWord(sentence.token(i), words.get(i - first.index()))) {
        return Optional.empty();
      }
      tokens.add(i);
    }
    int head = headOf(sentence, tokens);
    Token headToken = sentence.token(head);
    boolean gerund = "VBG".equals(headToken.tag()) && frame.partOfSpeech() == PartOfSpeech.NOUN;
    if (gerund
        && !headToken.form().toLowerCase(Locale.ROOT).equals(words.get(head - first.index()))) {
      return Optional.empty(); // "arresting" is a form of the verb, not of the noun
    }
    boolean finite = headToken.isVerb() && sentence.findChild(head, Relation.OBJECT).isPresent();
    if (!FrameIndex.fits(frame.partOfSpeech(), headToken)
        || (frame.partOfSpeech() == PartOfSpeech.ADJECTIVE && finite)
        || isMereModifier(sentence, headToken, frame)) {
      return Optional.empty();
    }
    return Optional.of(new Candidate(frame, head, tokens));
  }

  /** "gave the order <i>in Seoul</i>" is no giving in. */
  private static boolean isPlainIn(Sentence sentence, List<Integer> tokens, List<String> words) {
    int last = tokens.get(tokens.size() - 1);
    return words.size() == 2
        && "in".equals(words.get(1))
        && last > tokens.get(0) + 1
        && sentence.findChild(last, Relation.PREPOSITION_OBJECT).isPresent();
  }

  /** The next word of a verb trigger: adjacent, or hanging on the verb not far behind it. */
  private static Optional<Integer> nextWord(
      Sentence sentence, int verb, List<Integer> sofar, String word, boolean last) {
    int previous = sofar.get(sofar.size() - 1);
    for (int i = previous + 1; i < sentence.size() && i <= previous + MAX_GAP; i++) {
      boolean near = i == previous + 1 || hangsOn(sentence, i, sofar);
      if (isWord(sentence.token(i), word) && near && !opensPurpose(sentence, i, last)) {
        return Optional.of(i);
      }
    }
    for (Token child : sentence.listChildren(verb, Relation.PASSIVE_SUBJECT)) {
      if (isWord(child, word)) {
        return Optional.of(child.index());
      }
    }
    return Optional.empty();
  }

  /** The "on" of "marched <i>on</i> Friday" belongs to the date. */
  private static boolean opensDate(Sentence sentence, int index, Set<Integer> dates) {
    return dates.contains(index)
        || sentence.listChildren(index, Relation.PREPOSITION_OBJECT).stream()
            .anyMatch(object -> dates.contains(object.index()));
  }

  /** The "to" of "protested <i>to</i> demand" is no preposition that could end a trigger. */
  private static boolean opensPurpose(Sentence sentence, int index, boolean last) {
    Token token = sentence.token(index);
    return last && "to".equals(token.lemma()) && token.relation() == Relation.AUXILIARY;
  }

  private static boolean hangsOn(Sentence sentence, int index, List<Integer> tokens) {
    Token token = sentence.token(index);
    boolean closed =
        switch (token.relation()) {
          case PARTICLE,
              OBJECT,
              PREPOSITION,
              PREPOSITION_OBJECT,
              OBJECT_PREDICATE,
              ADVERB,
              ATTRIBUTE,
              ADJECTIVAL_COMPLEMENT,
              OPEN_CLAUSAL_COMPLEMENT,
              INDIRECT_OBJECT ->
              true;
          default -> false;
        };
    return closed && tokens.contains(token.head());
  }

  private static boolean isWord(Token token, String word) {
    return token.lemma().equals(word) || token.form().toLowerCase(Locale.ROOT).equals(word);
  }

  /** The trigger's token that hangs on something outside it: "wounded" in "were wounded". */
  private static int headOf(Sentence sentence, List<Integer> tokens) {
    for (int token : tokens) {
      if (!tokens.contains(sentence.token(token).head())) {
        return token;
      }
    }
    return tokens.get(tokens.size() - 1);
  }

  /**
   * "riot police", "strike committee": an event noun that only says what kind of thing another is.
   */
  private static boolean isMereModifier(Sentence sentence, Token head, Frame frame) {
    if (frame.partOfSpeech() != PartOfSpeech.NOUN) {
      return false;
    }
    boolean modifies =
        head.relation() == Relation.COMPOUND
            || (head.relation() == Relation.NOMINAL_MODIFIER && head.isNoun())
            || (head.isAdjective() && head.relation() == Relation.ADJECTIVE);
    return modifies && head.head() >= 0 && sentence.token(head.head()).isNoun();
  }
}
