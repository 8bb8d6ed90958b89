package org.cronista.coder.quantity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cronista.coder.frame.FrameMatch;
import org.cronista.coder.language.Sentence;
import org.cronista.coder.language.Token;
import org.cronista.model.Measure;
import org.cronista.model.PloverType;
import org.cronista.model.Quantity;
import org.cronista.packs.Cues;

/**
 * Ties the numbers of a sentence to the events they count: a number on a role counts what the frame
 * says that role counts ("four <i>protesters</i> were killed"), a number on the trigger counts the
 * events ("365 <i>arrests</i>"), a counted noun says it by itself ("80 <i>dead</i>"), a duration
 * belongs to the event it measures.
 */
public final class QuantityTying {

  /** How many tokens may stand between a total and the words that make it one. */
  private static final int NEAR = 7;

  private final Cues cues;
  private final CountedNouns nouns;
  private final SingleVictims singles;

  /** Uses the counted nouns and cumulative phrases of {@code cues}. */
  public QuantityTying(Cues cues) {
    this.cues = cues;
    this.nouns = new CountedNouns(cues);
    this.singles = new SingleVictims(cues.lists().getOrDefault("single-persons", Set.of()));
  }

  /**
   * The quantities of each match.
   *
   * @param matches the frames found in the sentence
   * @param found the numbers found in it
   * @return by index of the match; matches without a quantity are left out
   */
  public Map<Integer, List<Quantity>> tie(
      Sentence sentence, List<FrameMatch> matches, List<FoundQuantity> found) {
    Ties ties = new Ties(sentence, matches, number -> isCumulative(sentence, number));
    found.forEach(quantity -> tieOne(ties, quantity));
    singles.tie(ties);
    return ties.byMatch();
  }

  private void tieOne(Ties ties, FoundQuantity found) {
    switch (found.kind()) {
      case DURATION ->
          DurationTies.find(ties.sentence(), ties.matches(), found)
              .ifPresent(i -> ties.add(i, found, Measure.DURATION));
      case MONEY ->
          amount(ties, found)
              .or(() -> ties.matches().size() == 1 ? Optional.of(0) : Optional.empty())
              .ifPresent(i -> ties.add(i, found, Measure.MONEY));
      case SHARE -> amount(ties, found).ifPresent(i -> ties.add(i, found, Measure.SHARE));
      case COUNT -> tieCount(ties, found);
    }
  }

  /** The event an amount is told of: the one it is predicated of, else the one it hangs on. */
  private static Optional<Integer> amount(Ties ties, FoundQuantity found) {
    List<Integer> nouns = StandsFor.nouns(ties.sentence(), found);
    for (int i = 0; i < ties.matches().size(); i++) {
      if (nouns.contains(ties.matches().get(i).head())) {
        return Optional.of(i);
      }
    }
    return ties.governing(found.lastToken());
  }

  private void tieCount(Ties ties, FoundQuantity found) {
    if (RoleTies.tie(ties, found)) {
      return;
    }
    Optional<Measure> counted = nouns.measure(ties.sentence(), found);
    if (counted.isPresent()) {
      nearest(ties, found, counted.get()).ifPresent(i -> ties.add(i, found, counted.get()));
      return;
    }
    if (ties.isCumulative(found) && cumulativeTotal(ties, found)) {
      return;
    }
    if (!PropertyTies.tie(ties, found) && !Ellipsis.tieAfterColon(ties, found)) {
      Ellipsis.tie(ties, found);
    }
  }

  /** The match of the same measure nearest by, else the one that governs the number. */
  private static Optional<Integer> nearest(Ties ties, FoundQuantity found, Measure measure) {
    List<FrameMatch> matches = ties.matches();
    int best = -1;
    int bestDistance = Integer.MAX_VALUE;
    for (int i = 0; i < matches.size(); i++) {
      FrameMatch match = matches.get(i);
      int distance = Math.abs(match.head() - found.lastToken());
      if (match.frame().counts().containsValue(measure) && distance < bestDistance) {
        best = i;
        bestDistance = distance;
      }
    }
    if (best >= 0) {
      return Optional.of(best);
    }
    return ties.governing(found.lastToken())
        .filter(i -> suits(matches.get(i), measure))
        .or(() -> first(matches, measure));
  }

  private static Optional<Integer> first(List<FrameMatch> matches, Measure measure) {
    for (int i = 0; i < matches.size(); i++) {
      if (suits(matches.get(i), measure)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** Only material conflict has casualties and crowds; forces also withdraw and surrender. */
  private static boolean suits(FrameMatch match, Measure measure) {
    PloverType.QuadClass quadClass = match.type().quadClass();
    return !Ties.countsPersons(measure)
        || quadClass == PloverType.QuadClass.MATERIAL_CONFLICT
        || (measure.equals(Measure.ARMED)
            && quadClass == PloverType.QuadClass.MATERIAL_COOPERATION);
  }

  private boolean cumulativeTotal(Ties ties, FoundQuantity found) {
    for (Token token : ties.sentence().tokens()) {
      Optional<Measure> measure =
          "victim".equals(token.lemma())
              ? Optional.of(Measure.KILLED)
              : nouns.measure(ties.sentence(), token.index());
      if (measure.isPresent()) {
        Optional<Integer> match = first(ties.matches(), measure.get());
        match.ifPresent(i -> ties.add(i, found, measure.get()));
        return match.isPresent();
      }
    }
    return totalOfFirst(ties, found);
  }

  private static boolean totalOfFirst(Ties ties, FoundQuantity found) {
    for (int i = 0; i < ties.matches().size(); i++) {
      Map<String, Measure> counts = ties.matches().get(i).frame().counts();
      Optional<Measure> measure =
          Optional.ofNullable(counts.get("recipient"))
              .or(() -> Optional.ofNullable(counts.get("trigger")))
              .filter(Ties::countsPersons);
      if (measure.isPresent()) {
        ties.add(i, found, measure.get());
        return true;
      }
    }
    return false;
  }

  /** "bringing the total to at least 32": the words that make a total stand near its number. */
  private boolean isCumulative(Sentence sentence, FoundQuantity found) {
    int first = Math.max(0, found.firstToken() - NEAR);
    int last = Math.min(sentence.size() - 1, found.lastToken() + NEAR);
    String lower = " " + sentence.lowerForms(first, last) + " ";
    return isRisenTo(sentence, found)
        || cues.cumulative().stream().anyMatch(p -> lower.contains(" " + p + " "));
  }

  /** "arrests rose by 40 <i>to 310</i>": what a count has risen to is a total. */
  private boolean isRisenTo(Sentence sentence, FoundQuantity found) {
    int before = found.firstToken() - 1;
    if (before < 0 || !"to".equals(sentence.token(before).lemma())) {
      return false;
    }
    int above = sentence.token(before).head();
    for (int steps = 0; above >= 0 && steps < NEAR; steps++) {
      if (sentence.token(above).isVerb()) {
        return cues.lists()
            .getOrDefault("rising-verbs", Set.of())
            .contains(sentence.token(above).lemma());
      }
      above = sentence.token(above).head();
    }
    return false;
  }
}
