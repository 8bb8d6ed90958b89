package org.cronista.coder.time;

import java.util.List;

/** Vague references: "now", "recently", "in the future". */
final class VagueRules implements Rules {

  @Override
  public List<Piece> read(TimeText text, int at) {
    for (TimeWords.Phrase phrase : text.words().phrases(text.lower(at))) {
      if (phrase.kind().equals("reference")
          && text.matches(at, phrase.words())
          && fits(text, at, phrase)) {
        int last = at + phrase.words().size() - 1;
        return List.of(new Piece(at, last, new Meaning.Reference(phrase.value())));
      }
    }
    return List.of();
  }

  /** "the present government" is no time, nor "the current of the river", nor "now that". */
  private static boolean fits(TimeText text, int at, TimeWords.Phrase phrase) {
    int next = at + phrase.words().size();
    return switch (phrase.words().get(phrase.words().size() - 1)) {
      case "current" -> text.tag(at).startsWith("JJ") && !text.isNamed(at);
      case "present" -> phrase.words().size() > 1;
      case "past" ->
          !text.tag(next).startsWith("NN")
              && text.unit(next) == Unit.NONE
              && text.number(next) < 0
              && !text.isKind(next, "vague-number");
      case "soon", "shortly" ->
          !text.isAny(next, "as", "after", "before", "thereafter", "afterwards")
              && !text.is(at - 1, "as");
      case "recently" -> !text.is(at - 1, "until");
      case "future" -> !text.tag(next).startsWith("NN") && !text.tag(next).equals("JJ");
      default -> true;
    };
  }
}
