package org.cronista.coder;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cronista.coder.Explanation.DismissedFrame;
import org.cronista.coder.Explanation.SentenceAccount;
import org.cronista.coder.Explanation.TakenFrame;
import org.cronista.coder.Explanation.Word;
import org.cronista.coder.frame.FrameMatch;
import org.cronista.coder.frame.FrameMatcher;
import org.cronista.coder.frame.KnownTokens;
import org.cronista.coder.language.Sentence;
import org.cronista.coder.language.Token;
import org.cronista.packs.Frame;

/** Tells how sentences were read, by reading them once more and listening. */
final class Explainer {

  private final FrameMatcher matcher;

  Explainer(FrameMatcher matcher) {
    this.matcher = matcher;
  }

  SentenceAccount explain(Sentence sentence, KnownTokens known) {
    List<DismissedFrame> dismissed = new ArrayList<>();
    List<FrameMatch> taken =
        matcher.match(
            sentence,
            known,
            (frame, tokens, reason) ->
                dismissed.add(new DismissedFrame(name(frame), sorted(tokens), reason)));
    return new SentenceAccount(
        sentence.span(),
        sentence.text(),
        sentence.isParsed(),
        sentence.tokens().stream().map(Explainer::word).toList(),
        taken.stream().map(Explainer::takenFrame).toList(),
        dismissed);
  }

  private static String name(Frame frame) {
    return String.join(" ", frame.trigger()) + " (" + frame.location() + ")";
  }

  private static List<Integer> sorted(List<Integer> tokens) {
    return tokens.stream().sorted().toList();
  }

  private static Word word(Token token) {
    boolean hangs = token.head() >= 0;
    return new Word(
        token.index(),
        token.form(),
        token.lemma(),
        token.tag(),
        token.nameTag(),
        hangs ? Optional.of(token.head()) : Optional.empty(),
        inWords(token.relation()));
  }

  private static TakenFrame takenFrame(FrameMatch match) {
    return new TakenFrame(
        name(match.frame()),
        match.trigger(),
        match.type(),
        match.mode(),
        match.subEvent(),
        match.actors(),
        match.actorRelation(),
        match.recipients(),
        match.recipientRelation(),
        match.traits().stream().map(Explainer::inWords).sorted().toList());
  }

  private static String inWords(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
