package org.cronista.coder.quantity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cronista.coder.frame.FrameMatch;
import org.cronista.coder.language.Relation;
import org.cronista.coder.language.Sentence;
import org.cronista.coder.language.Token;
import org.cronista.model.Measure;
import org.cronista.packs.Frame.PartOfSpeech;

/**
 * Numbers on an event's trigger or on one of its roles, which count what the frame says: "365
 * <i>arrests</i>", "four <i>miners</i> were killed".
 */
final class RoleTies {

  private RoleTies() {}

  /** Ties the number; says whether it did. */
  static boolean tie(Ties ties, FoundQuantity found) {
    return onTrigger(ties, found) || onRole(ties, found) || onVacantRole(ties, found);
  }

  private static boolean onTrigger(Ties ties, FoundQuantity found) {
    List<Integer> nouns = StandsFor.nouns(ties.sentence(), found);
    for (int i = 0; i < ties.matches().size(); i++) {
      FrameMatch match = ties.matches().get(i);
      Optional<Measure> measure =
          Optional.ofNullable(match.frame().counts().get("trigger"))
              .filter(m -> !m.equals(Measure.DURATION));
      boolean counted =
          found.lastToken() + 1 == match.firstToken()
              || match.trigger().stream().anyMatch(nouns::contains);
      if (measure.isPresent() && counted && !isCountedElsewhere(ties, i, found)) {
        ties.add(i, found, measure.get());
        return true;
      }
    }
    return false;
  }

  /**
   * "freed 17 <i>hostages</i>": a noun that tells an event of its own, but as whom another event
   * counts.
   */
  private static boolean isCountedElsewhere(Ties ties, int match, FoundQuantity found) {
    for (int i = 0; i < ties.matches().size(); i++) {
      if (i != match
          && ties.matches().get(i).recipients().contains(ties.matches().get(match).head())
          && roleMeasure(ties, i, found).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static boolean onRole(Ties ties, FoundQuantity found) {
    Optional<Integer> best = Optional.empty();
    int bestDistance = Integer.MAX_VALUE;
    for (int i = 0; i < ties.matches().size(); i++) {
      int distance = Math.abs(ties.matches().get(i).head() - found.lastToken());
      if (distance < bestDistance && roleMeasure(ties, i, found).isPresent()) {
        best = Optional.of(i);
        bestDistance = distance;
      }
    }
    best.ifPresent(i -> addToCoordinated(ties, i, found));
    return best.isPresent();
  }

  /** "three men were <i>beaten and killed</i>": the number is told of each harm. */
  private static void addToCoordinated(Ties ties, int best, FoundQuantity found) {
    roleMeasure(ties, best, found).ifPresent(m -> ties.add(best, found, m));
    int verb = ties.matches().get(best).head();
    for (int i = 0; i < ties.matches().size(); i++) {
      Token other = ties.sentence().token(ties.matches().get(i).head());
      if (i != best && other.relation() == Relation.CONJUNCT && other.head() == verb) {
        int match = i;
        roleMeasure(ties, match, found)
            .filter(Ties::countsPersons)
            .ifPresent(m -> ties.add(match, found, m));
      }
    }
  }

  private static Optional<Measure> roleMeasure(Ties ties, int index, FoundQuantity found) {
    FrameMatch match = ties.matches().get(index);
    Map<String, Measure> counts = match.frame().counts();
    List<Integer> nouns = StandsFor.nouns(ties.sentence(), found);
    Optional<Measure> recipient =
        Optional.ofNullable(counts.get("recipient"))
            .filter(m -> isAmong(match.recipients(), nouns, found));
    return recipient.or(
        () ->
            Optional.ofNullable(counts.get("actor"))
                .filter(m -> isAmong(match.actors(), nouns, found)));
  }

  /** The counted noun is a role's head, or the number itself stands for it. */
  private static boolean isAmong(List<Integer> heads, List<Integer> nouns, FoundQuantity found) {
    return heads.stream()
        .anyMatch(h -> nouns.contains(h) || (found.firstToken() <= h && h <= found.lastToken()));
  }

  /**
   * A role nobody fills, where the parser did not see that the counted noun does; or one that words
   * further off fill, where the outcome stands right behind the counted noun.
   */
  private static boolean onVacantRole(Ties ties, FoundQuantity found) {
    for (int i = 0; i < ties.matches().size(); i++) {
      FrameMatch match = ties.matches().get(i);
      Optional<Measure> measure =
          Optional.ofNullable(match.frame().counts().get("recipient"))
              .filter(
                  m ->
                      isOutcomeAfter(match, found)
                          || (match.recipients().isEmpty()
                              && (isQualifierOn(ties.sentence(), match, found)
                                  || isPassiveAfter(ties, match, found))));
      if (measure.isPresent()) {
        ties.add(i, found, measure.get());
        return true;
      }
    }
    return false;
  }

  /**
   * "uprooted <i>close to</i> 60,000 people": a qualifier that the parser took for a preposition.
   */
  static boolean isQualifierOn(Sentence sentence, FrameMatch match, FoundQuantity found) {
    for (int i = found.firstToken(); i <= found.lastToken(); i++) {
      if (!sentence.token(i).isNumber() && sentence.token(i).head() == match.head()) {
        return true;
      }
    }
    return false;
  }

  /** "left seven people <i>confirmed dead</i>": the outcome stands right behind whom it counts. */
  private static boolean isOutcomeAfter(FrameMatch match, FoundQuantity found) {
    return match.frame().partOfSpeech() == PartOfSpeech.ADJECTIVE
        && match.firstToken() == found.counted() + 1;
  }

  /** "15 inmates aged 19 to 26 <i>were killed</i>": no other finite verb stands between. */
  private static boolean isPassiveAfter(Ties ties, FrameMatch match, FoundQuantity found) {
    Sentence sentence = ties.sentence();
    int verb = match.firstToken();
    boolean passive =
        verb > 1
            && sentence.token(verb).isVerb()
            && ("be".equals(sentence.token(verb - 1).lemma())
                || ("be".equals(sentence.token(verb - 2).lemma())
                    && "RB".equals(sentence.token(verb - 1).tag())));
    if (!passive || found.counted() >= verb || !sentence.token(found.counted()).isNoun()) {
      return false;
    }
    for (int i = found.counted() + 1; i < verb; i++) {
      Token token = sentence.token(i);
      boolean finite = token.isVerb() && !"VBN".equals(token.tag()) && !"VBG".equals(token.tag());
      if ((finite && !"be".equals(token.lemma()) && !"have".equals(token.lemma()))
          || "CC".equals(token.tag())
          || isWherein(sentence, i)
          || ";".equals(token.form())) {
        return false;
      }
    }
    return true;
  }

  /**
   * "two raids <i>in which</i> villagers were killed": what follows happens to others than those
   * counted.
   */
  private static boolean isWherein(Sentence sentence, int at) {
    String tag = sentence.token(at).tag();
    return "WRB".equals(tag) || ("WDT".equals(tag) && "IN".equals(sentence.token(at - 1).tag()));
  }
}
