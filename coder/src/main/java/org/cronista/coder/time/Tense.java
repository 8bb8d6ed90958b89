package org.cronista.coder.time;

import java.util.Optional;
import org.cronista.coder.language.Relation;
import org.cronista.coder.language.Sentence;
import org.cronista.coder.language.Token;

/** Whether words speak of what was, is or will be. */
enum Tense {
  PAST,
  PRESENT,
  FUTURE;

  private static final int NEAR = 4;

  /** The tense around the tokens {@code first} to {@code last}. */
  static Tense around(TimeText text, int first, int last) {
    if (announcesPlan(text, first)) {
      return FUTURE;
    }
    Sentence sentence = text.sentence();
    Tense tense =
        (sentence.isParsed() ? bySyntax(text, first, last) : Optional.<Tense>empty())
            .orElseGet(() -> byDistance(text, first, last));
    boolean limit = text.isAny(first - 1, "until", "till", "by");
    return limit && tense == PRESENT ? FUTURE : tense;
  }

  /** "scheduled for May 3", "due on Friday", "the upcoming". */
  private static boolean announcesPlan(TimeText text, int first) {
    Sentence sentence = text.sentence();
    for (int i = Math.max(0, first - NEAR); i < first; i++) {
      Token token = sentence.token(i);
      if (!token.isNoun() && text.words().is("future-cue", token.lemma())) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Tense> bySyntax(TimeText text, int first, int last) {
    Sentence sentence = text.sentence();
    int at = last;
    for (int steps = 0; steps < sentence.size(); steps++) {
      Token token = sentence.token(at);
      if (token.isVerb() && (at < first || at > last)) {
        Optional<Tense> tense = ofVerb(text, token);
        if (tense.isPresent()) {
          return tense;
        }
      }
      if (token.head() < 0) {
        return Optional.empty();
      }
      at = token.head();
    }
    return Optional.empty();
  }

  private static Optional<Tense> ofVerb(TimeText text, Token verb) {
    Sentence sentence = text.sentence();
    if (text.words().is("future-cue", verb.lemma())) {
      return Optional.of(FUTURE);
    }
    for (Token auxiliary :
        sentence.listChildren(verb.index(), Relation.AUXILIARY, Relation.PASSIVE_AUXILIARY)) {
      String tag = auxiliary.tag();
      if (tag.equals("MD")) {
        boolean past = auxiliary.lemma().equals("could");
        return Optional.of(past ? PAST : FUTURE);
      }
      if (tag.equals("VBD")) {
        return Optional.of(PAST);
      }
      if (auxiliary.lemma().equals("have") && tag.startsWith("VB")) {
        return Optional.of(PRESENT);
      }
      if (tag.equals("TO") && verb.tag().equals("VB")) {
        return Optional.of(FUTURE);
      }
      if (tag.equals("VBZ") || tag.equals("VBP")) {
        return Optional.of(verb.tag().equals("VBG") ? FUTURE : PRESENT);
      }
    }
    return switch (verb.tag()) {
      case "VBD", "VBN" -> Optional.of(PAST);
      case "VBZ", "VBP" -> Optional.of(PRESENT);
      default -> Optional.empty();
    };
  }

  private static Tense byDistance(TimeText text, int first, int last) {
    for (int distance = 1; distance < text.size(); distance++) {
      for (int at : new int[] {first - distance, last + distance}) {
        switch (text.tag(at)) {
          case "VBD" -> {
            return PAST;
          }
          case "MD" -> {
            return text.isAny(at, "could") ? PAST : FUTURE;
          }
          case "VBZ", "VBP" -> {
            return PRESENT;
          }
          default -> {}
        }
      }
    }
    return PRESENT;
  }
}
