package org.cronista.coder.speech;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cronista.coder.language.Relation;
import org.cronista.coder.language.Sentence;
import org.cronista.coder.speech.FoundStatement.Kind;
import org.cronista.model.Attribution;
import org.cronista.model.Mention;
import org.cronista.model.Span;

/**
 * On whose word a claim stands: the statements around its trigger, from the outermost ("the office
 * reported") to the innermost ("that Morales accused").
 */
public final class AttributionChains {

  private static final Comparator<FoundStatement> OUTERMOST_FIRST =
      Comparator.comparingInt((FoundStatement s) -> -s.content().length())
          .thenComparing(s -> s.content().contains(s.cue().mention().span()))
          .thenComparing(s -> s.cue().mention().span());

  private final List<FoundStatement> statements;

  /** Answers from the statements of one document. */
  public AttributionChains(List<FoundStatement> statements) {
    this.statements = List.copyOf(statements);
  }

  /**
   * The statements inside whose content a token stands, outermost first. A reporting verb, and
   * whoever speaks by it, do not stand in their own content.
   */
  public List<FoundStatement> covering(Sentence sentence, int token) {
    Span span = sentence.span(token, token);
    return statements.stream()
        .filter(s -> s.content().contains(span) && !isOfCue(s, sentence, token))
        .sorted(OUTERMOST_FIRST)
        .toList();
  }

  /**
   * Who vouches for what a token tells, outermost first; empty when it is the author's own voice.
   * What is only thought, felt or wanted vouches for nothing, nor does what was <i>not</i> said.
   * The speaker is named by the name a pronoun stands for where that is known, and is empty where
   * nobody is named ("reportedly").
   */
  public List<Attribution> chain(Sentence sentence, int token) {
    return covering(sentence, token).stream()
        .filter(s -> s.kind() == Kind.REPORT && !s.negated())
        .map(s -> attribution(s, sentence))
        .toList();
  }

  private static boolean isOfCue(FoundStatement statement, Sentence sentence, int token) {
    Phrase cue = statement.cue();
    if (cue.holds(sentence.order(), token)) {
      return true;
    }
    boolean beside =
        cue.sentenceOrder() == sentence.order()
            && sentence.token(cue.head()).relation() == Relation.PARATAXIS
            && sentence.isUnder(token, cue.head())
            && statement.content().contains(cue.mention().span());
    return beside
        || statement.speaker().map(s -> isOfSpeaker(s, cue, sentence, token)).orElse(false);
  }

  private static boolean isOfSpeaker(Phrase speaker, Phrase cue, Sentence sentence, int token) {
    if (speaker.sentenceOrder() != sentence.order() || cue.sentenceOrder() != sentence.order()) {
      return false;
    }
    if (speaker.holds(sentence.order(), token)) {
      return true;
    }
    boolean ofSpeaker = sentence.isUnder(token, speaker.head());
    boolean cueOnSpeaker = sentence.isUnder(cue.head(), speaker.head());
    return ofSpeaker && !(cueOnSpeaker && sentence.isUnder(token, cue.head()));
  }

  private static Attribution attribution(FoundStatement statement, Sentence sentence) {
    String speaker = statement.bestSpeaker().map(p -> p.mention().text()).orElse("");
    return new Attribution(mention(statement, sentence), speaker, Optional.empty());
  }

  /** Speaker and cue in one piece when nothing that is said lies between them, else the cue. */
  private static Mention mention(FoundStatement statement, Sentence sentence) {
    Phrase cue = statement.cue();
    return statement
        .speaker()
        .filter(s -> s.sentenceOrder() == cue.sentenceOrder())
        .filter(s -> cue.sentenceOrder() == sentence.order())
        .filter(s -> !overlapsBetween(statement, s))
        .map(
            s -> sentence.mention(Math.min(s.first(), cue.first()), Math.max(s.last(), cue.last())))
        .orElse(cue.mention());
  }

  private static boolean overlapsBetween(FoundStatement statement, Phrase speaker) {
    Span cue = statement.cue().mention().span();
    Span said = speaker.mention().span().hull(cue);
    boolean split = statement.content().contains(said);
    return !split && statement.content().overlaps(said);
  }
}
