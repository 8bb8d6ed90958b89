package org.cronista.reconciler.internal;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.cronista.model.Measure;

/**
 * Marks by which one deed is known again even when its date is vague or disputed: the same decree,
 * the same named sufferer, the same toll, an episode of its own name, nearly the same words.
 */
final class Fingerprint {

  /** Two people can be killed anywhere; forty-three are rarely killed twice. */
  private static final double TELLING_NUMBER = 4;

  /** The weakest of the marks. */
  static final String SAME_NUMBER = "the same number";

  private static final double LIKE_WORDS = 0.4;
  private static final double SIMILAR = 0.8;
  private static final double FAR_FROM = 0.5;

  private final EpisodeFinder episodes;
  private final WordWeights weights;

  Fingerprint(EpisodeFinder episodes, WordWeights weights) {
    this.episodes = episodes;
    this.weights = weights;
  }

  /** The mark the two share, in words; empty when they share none. */
  Optional<String> find(Account one, Account other) {
    if (isOnce(one, other)) {
      return Optional.of("an act done once");
    }
    if (namesShortEpisode(one, other)) {
      return Optional.of("both name the same episode");
    }
    if (one.family().isToldByRecipient() && one.recipients().sharePersonWith(other.recipients())) {
      return Optional.of("the same person suffers it");
    }
    boolean oneSentence =
        one.claim().document().equals(other.claim().document())
            && one.claim().sentence().equals(other.claim().sentence());
    if (!oneSentence && weights.likeness(one, other) >= LIKE_WORDS) {
      return Optional.of("nearly the same words");
    }
    if (hasEqualNumber(one, other)) {
      return Optional.of(SAME_NUMBER);
    }
    return Optional.empty();
  }

  /** The same decree, or the same person resigning or taking office. */
  static boolean isOnce(Account one, Account other) {
    if (!Collections.disjoint(one.marks().instruments(), other.marks().instruments())) {
      return true;
    }
    return one.marks().onceOnly().isPresent()
        && one.marks().onceOnly().equals(other.marks().onceOnly())
        && one.actors().sharePersonWith(other.actors());
  }

  boolean namesShortEpisode(Account one, Account other) {
    Set<String> named = one.setting().named();
    return named.stream()
        .anyMatch(id -> other.setting().named().contains(id) && episodes.isShort(id));
  }

  static boolean hasEqualNumber(Account one, Account other) {
    for (Figure mine : one.figures()) {
      for (Figure theirs : other.figures()) {
        if (comparable(mine, theirs)
            && mine.interval().best().isPresent()
            && mine.interval().best().get() >= TELLING_NUMBER
            && mine.interval().best().equals(theirs.interval().best())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Tolls that can be two counts of one thing: one alike, none far apart. */
  static boolean hasSimilarToll(Account one, Account other) {
    boolean alike = false;
    for (Figure mine : one.figures()) {
      for (Figure theirs : other.figures()) {
        if (comparable(mine, theirs)) {
          double ratio = ratio(mine, theirs);
          if (ratio < FAR_FROM) {
            return false;
          }
          alike |= ratio >= SIMILAR && mine.interval().low() >= TELLING_NUMBER;
        }
      }
    }
    return alike;
  }

  private static double ratio(Figure mine, Figure theirs) {
    double first = mine.interval().best().orElse(mine.interval().low());
    double second = theirs.interval().best().orElse(theirs.interval().low());
    double greater = Math.max(first, second);
    return greater == 0 ? 1 : Math.min(first, second) / greater;
  }

  /** Whether a measure counts people who came to harm. */
  static boolean isHarm(Measure measure) {
    return measure.equals(Measure.KILLED) || measure.equals(Measure.INJURED);
  }

  /** Whether two numbers count the same kind of thing. */
  static boolean comparable(Figure mine, Figure theirs) {
    return mine.what().equals(theirs.what())
        && mine.isMain()
        && theirs.isMain()
        && mine.population() == theirs.population()
        && (!mine.what().equals(Measure.MONEY)
            || mine.quantity().unit().equals(theirs.quantity().unit()));
  }
}
