package org.cronista.coder.quantity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.cronista.coder.frame.FrameMatch;
import org.cronista.coder.language.Grammar;
import org.cronista.coder.language.Sentence;
import org.cronista.model.Measure;
import org.cronista.model.Quantity;

/** The quantities tied so far to the events of one sentence. Used once. */
final class Ties {

  private static final Set<Measure> PERSONS =
      Set.of(
          Measure.KILLED,
          Measure.INJURED,
          Measure.ARRESTED,
          Measure.DISAPPEARED,
          Measure.DISPLACED,
          Measure.DISMISSED,
          Measure.PARTICIPANTS,
          Measure.ARMED);

  /** The latest tie, which an elliptic number after it repeats. */
  record Last(int match, FoundQuantity found, Measure measure) {}

  private final Sentence sentence;
  private final List<FrameMatch> matches;
  private final Predicate<FoundQuantity> cumulative;
  private final Map<Integer, List<Quantity>> byMatch = new HashMap<>();
  private Optional<Last> last = Optional.empty();

  Ties(Sentence sentence, List<FrameMatch> matches, Predicate<FoundQuantity> cumulative) {
    this.sentence = sentence;
    this.matches = List.copyOf(matches);
    this.cumulative = cumulative;
  }

  Sentence sentence() {
    return sentence;
  }

  List<FrameMatch> matches() {
    return matches;
  }

  /** Whether a number is told as a running total. */
  boolean isCumulative(FoundQuantity found) {
    return cumulative.test(found);
  }

  Optional<Last> last() {
    return last;
  }

  /** By index of the match; matches without a quantity are left out. */
  Map<Integer, List<Quantity>> byMatch() {
    return Map.copyOf(byMatch);
  }

  /** Whether something is counted already for a match. */
  boolean isTold(int match, Measure measure) {
    return byMatch.getOrDefault(match, List.of()).stream().anyMatch(q -> q.what().equals(measure));
  }

  /** Whether a measure counts people. */
  static boolean countsPersons(Measure measure) {
    return PERSONS.contains(measure);
  }

  void add(int match, FoundQuantity found, Measure what) {
    add(match, found, what, !what.equals(Measure.DURATION) && isCumulative(found));
  }

  void add(int match, FoundQuantity found, Measure what, boolean total) {
    last = Optional.of(new Last(match, found, what));
    byMatch
        .computeIfAbsent(match, k -> new ArrayList<>())
        .add(
            new Quantity(
                sentence.mention(found.firstToken(), found.lastToken()),
                what,
                found.interval(),
                found.qualifier(),
                found.unit().isEmpty() ? unitOf(what) : found.unit(),
                countsPersons(what) ? ofWhom(found) : Optional.empty(),
                total));
  }

  /** The match whose trigger lies nearest above the token in the syntax. */
  Optional<Integer> governing(int token) {
    return governing(sentence, matches, token);
  }

  /** The match whose trigger lies nearest above the token in the syntax. */
  static Optional<Integer> governing(Sentence sentence, List<FrameMatch> matches, int token) {
    int at = token;
    for (int steps = 0; at >= 0 && steps < 30; steps++) {
      for (int i = 0; i < matches.size(); i++) {
        if (matches.get(i).head() == at || matches.get(i).lightVerb().orElse(-1) == at) {
          return Optional.of(i);
        }
      }
      at = sentence.token(at).head();
    }
    return Optional.empty();
  }

  /** Whom it counts, in the text's words: "<i>coca growers</i>". */
  private Optional<String> ofWhom(FoundQuantity found) {
    if (found.counted() <= found.lastToken()) {
      return Optional.empty();
    }
    int[] phrase = new Grammar(sentence).nounPhrase(found.counted());
    int first = Math.max(phrase[0], found.lastToken() + 1);
    return first <= phrase[1] ? Optional.of(sentence.words(first, phrase[1])) : Optional.empty();
  }

  private static String unitOf(Measure what) {
    return countsPersons(what) ? "persons" : what.key();
  }
}
