package org.cronista.reconciler.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.cronista.model.Interval;
import org.cronista.model.Measure;
import org.cronista.model.Quantity;

/**
 * A number an account gives, with what it covers.
 *
 * @param account who gives it
 * @param quantity as told
 * @param interval its value, durations in days
 * @param extent what of the event it covers
 * @param population whom it counts
 * @param base for a running number worked out from "two more": the number they come on top of
 */
record Figure(
    Account account,
    Quantity quantity,
    Interval interval,
    Extent extent,
    Population population,
    Optional<Figure> base) {

  /** A number as told. */
  Figure(
      Account account, Quantity quantity, Interval interval, Extent extent, Population population) {
    this(account, quantity, interval, extent, population, Optional.empty());
  }

  /** This number, which comes on top of {@code before}, and that one together. */
  Figure onTopOf(Figure before) {
    Interval mine = interval;
    Interval theirs = before.interval();
    Interval sum =
        new Interval(
            mine.low() + theirs.low(),
            mine.lowExcluded() || theirs.lowExcluded(),
            mine.high().flatMap(high -> theirs.high().map(other -> high + other)),
            mine.best().flatMap(best -> theirs.best().map(other -> best + other)));
    return new Figure(
        account, quantity, sum, Extent.MAIN, before.population(), Optional.of(before));
  }

  /** What of the event a number covers. */
  enum Extent {
    /** The event itself. */
    MAIN,
    /** Some of those in another number of the same sentence: "of whom two". */
    PART,
    /** More than the event: "bringing to 32 the dead since the election". */
    BEYOND,
    /** Comes on top of a number told before: "two more". */
    ADDED
  }

  /** The words of a number that comes on top: "two". */
  String addedWords() {
    return quantity.mention().text().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  Measure what() {
    return quantity.what();
  }

  boolean isMain() {
    return extent == Extent.MAIN;
  }

  /** Words that count one, as against an article, a name or a pronoun that tells of one. */
  private static final Set<String> ONE = WordTable.words("figure-one.txt");

  /** What follows a "one" that picks somebody out of more: "of those killed". */
  private static final Pattern ONE_OF =
      Pattern.compile(
          "^\\s+(?:" + WordTable.alternatives("one-of.txt") + ")(?!\\p{L})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /**
   * One person told of by an article, a name or a pronoun, or picked out of more, which is no
   * count: whoever writes that <i>a</i> teacher was killed, or that <i>one of</i> the dead was a
   * teacher, does not say that nobody else was.
   */
  boolean isSingle() {
    return interval.high().filter(high -> high == 1).isPresent()
        && (Words.tokens(quantity.mention().text()).stream().noneMatch(ONE::contains)
            || isPickedOut());
  }

  /** "One of those killed was …", "Some of the dead had not taken part: one was on his way". */
  private boolean isPickedOut() {
    String sentence = account.telling().sentence();
    int start =
        account
            .telling()
            .sentenceOffset(quantity.mention().span().start(), account.claim().sentence());
    int end =
        account
            .telling()
            .sentenceOffset(quantity.mention().span().end(), account.claim().sentence());
    return ONE_OF.matcher(sentence.substring(end)).find()
        || sentence.substring(0, start).stripTrailing().endsWith(":");
  }

  /** What makes two numbers the same value: bounds and likeliest number. */
  String valueKey() {
    return interval.toString()
        + interval.best().map(Interval::plain).orElse("-")
        + (what().equals(Measure.MONEY) ? quantity.unit() : "");
  }

  /** Shares, votes, money and things without a word of their own can be of anything. */
  boolean needsSameThing() {
    return what().key().startsWith("other:")
        || what().equals(Measure.SHARE)
        || what().equals(Measure.VOTES)
        || what().equals(Measure.MONEY);
  }

  /** What is counted, and of what. */
  String thing() {
    return quantity.unit() + "|" + quantity.of().map(Words::plain).orElse("");
  }
}
