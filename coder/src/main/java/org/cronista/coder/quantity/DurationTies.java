package org.cronista.coder.quantity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cronista.coder.frame.FrameMatch;
import org.cronista.coder.language.Relation;
import org.cronista.coder.language.Sentence;
import org.cronista.coder.language.Token;
import org.cronista.model.PloverType;

/** Finds the event whose length a number tells. */
final class DurationTies {

  private DurationTies() {}

  /** A length belongs to the noun it modifies, else to the verb it hangs on. */
  static Optional<Integer> find(Sentence sentence, List<FrameMatch> matches, FoundQuantity found) {
    Optional<Integer> phase = phase(sentence, matches, found);
    if (phase.isPresent()) {
      return phase;
    }
    for (int i = 0; i < matches.size(); i++) {
      FrameMatch match = matches.get(i);
      if (match.trigger().contains(found.counted())
          || match.trigger().contains(sentence.token(found.lastToken()).head())) {
        return Optional.of(i);
      }
    }
    Token unit = sentence.token(found.lastToken());
    Optional<Integer> lasting = lasting(sentence, matches, unit);
    if (lasting.isPresent()) {
      return lasting;
    }
    boolean adverbial =
        unit.relation() == Relation.ADVERBIAL_NOUN
            || (unit.relation() == Relation.PREPOSITION_OBJECT
                && isLasting(sentence, matches, unit));
    boolean ofEvent = false;
    for (int i = 0; i < matches.size() && !adverbial; i++) {
      Optional<Token> of = sentence.findChild(found.lastToken(), Relation.PREPOSITION);
      ofEvent =
          of.isPresent()
              && "of".equals(of.get().lemma())
              && sentence
                      .findChild(of.get().index(), Relation.PREPOSITION_OBJECT)
                      .map(Token::index)
                      .orElse(-1)
                  == matches.get(i).head();
      if (ofEvent) {
        return Optional.of(i);
      }
    }
    return adverbial
        ? Ties.governing(sentence, matches, found.lastToken())
            .filter(
                i -> matches.get(i).type().quadClass() == PloverType.QuadClass.MATERIAL_CONFLICT)
        : Optional.empty();
  }

  /**
   * "began a six-day <i>strike</i>": the length belongs to the event whose verb has for its object
   * the noun of what was done, and not somebody to whom it was done.
   */
  private static Optional<Integer> phase(
      Sentence sentence, List<FrameMatch> matches, FoundQuantity found) {
    int above = sentence.token(found.lastToken()).head();
    if (above <= found.lastToken()) {
      return Optional.empty();
    }
    Token noun = sentence.token(above);
    for (int i = 0; i < matches.size(); i++) {
      FrameMatch match = matches.get(i);
      if (noun.isNoun()
          && noun.relation() == Relation.OBJECT
          && noun.head() == match.head()
          && !match.recipients().contains(above)
          && match.type().quadClass() == PloverType.QuadClass.MATERIAL_CONFLICT) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** "for three weeks"; "in eight minutes" only right on the event's own verb. */
  private static boolean isLasting(Sentence sentence, List<FrameMatch> matches, Token unit) {
    Token preposition = sentence.token(unit.head());
    return Set.of("for", "during", "over").contains(preposition.lemma())
        || ("in".equals(preposition.lemma())
            && preposition.index() > preposition.head()
            && matches.stream().anyMatch(m -> m.head() == preposition.head()));
  }

  /**
   * "the strike lasted eleven days": the length belongs to the event that is the verb's subject.
   */
  private static Optional<Integer> lasting(
      Sentence sentence, List<FrameMatch> matches, Token unit) {
    int verb = unit.head();
    if (verb >= 0 && unit.relation() == Relation.PREPOSITION_OBJECT) {
      verb = sentence.token(verb).head();
    }
    for (int i = 0; verb >= 0 && i < matches.size(); i++) {
      Token head = sentence.token(matches.get(i).head());
      boolean subject =
          head.relation() == Relation.SUBJECT || head.relation() == Relation.PASSIVE_SUBJECT;
      if (subject && head.head() == verb) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }
}
