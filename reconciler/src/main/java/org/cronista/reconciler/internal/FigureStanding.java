package org.cronista.reconciler.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.cronista.model.DatePrecision;
import org.cronista.model.Disagreement.Relation;
import org.cronista.model.Measure;
import org.cronista.model.Quantity;

/**
 * How two different numbers for one measure of one event stand to each other.
 *
 * <p>The relations are those of the contract's "Numbers are intervals". Whatever could explain the
 * difference is tried first; a contradiction is what is left when the intervals lie apart and both
 * accounts speak of the same thing.
 */
final class FigureStanding {

  /** How long after the event a count is known to be unfinished. */
  private static final int FRESH_DAYS = 3;

  /** Measures that only grow as more becomes known. */
  private static final Set<Measure> GROWING =
      Set.of(
          Measure.KILLED,
          Measure.INJURED,
          Measure.ARRESTED,
          Measure.DISAPPEARED,
          Measure.DISPLACED,
          Measure.DISMISSED,
          Measure.DURATION);

  /** Measures of a state that differs from day to day. */
  private static final Set<Measure> OF_THE_DAY =
      Set.of(Measure.BLOCKADES, Measure.PARTICIPANTS, Measure.ARMED);

  private FigureStanding() {}

  /** The standing of two figures of one measure whose values differ. */
  static Standing of(Figure one, Figure other) {
    return running(one, other)
        .or(() -> population(one, other))
        .or(() -> extent(one, other))
        .or(() -> alone(one, other))
        .or(() -> day(one, other))
        .or(() -> place(one, other))
        .or(() -> later(one, other))
        .or(() -> wholeAndPart(one, other))
        .orElseGet(() -> intervals(one, other));
  }

  /** Seven, and nine worked out from "two more" in the same article. */
  private static Optional<Standing> running(Figure one, Figure other) {
    boolean grown =
        one.base().filter(base -> isSameTelling(base, other)).isPresent()
            || other.base().filter(base -> isSameTelling(base, one)).isPresent();
    Figure sum = one.base().isPresent() ? one : other;
    return grown
        ? Optional.of(
            new Standing(
                Relation.UPDATE, "the same text goes on to tell of " + sum.addedWords() + " more"))
        : Optional.empty();
  }

  private static boolean isSameTelling(Figure base, Figure other) {
    return base.account().telling().passage().equals(other.account().telling().passage())
        && base.valueKey().equals(other.valueKey());
  }

  private static Optional<Standing> population(Figure one, Figure other) {
    boolean sameThing = !one.needsSameThing() || one.thing().equals(other.thing());
    if (one.population() == other.population() && sameThing) {
      return Optional.empty();
    }
    return Optional.of(
        new Standing(
            Relation.SCOPE,
            "they count different people (" + counted(one) + "; " + counted(other) + ")"));
  }

  private static String counted(Figure figure) {
    return figure.quantity().of().orElse("everybody");
  }

  private static Optional<Standing> extent(Figure one, Figure other) {
    if (one.extent() == Figure.Extent.ADDED || other.extent() == Figure.Extent.ADDED) {
      Figure added = one.extent() == Figure.Extent.ADDED ? one : other;
      return Optional.of(
          new Standing(
              Relation.UPDATE, Values.of(added) + " more were counted after the other account"));
    }
    if (one.isMain() && other.isMain()) {
      return Optional.empty();
    }
    return Optional.of(
        new Standing(Relation.SCOPE, "one number is a part of what the other counts"));
  }

  private static final Pattern ALONE =
      Pattern.compile(
          "(?<!let )(?<!not )\\b(?:alone|solamente|por sí sol[oa])\\b", Pattern.CASE_INSENSITIVE);

  /** "295 in the operation of 27 May alone": the lower number says that it is not all. */
  private static Optional<Standing> alone(Figure one, Figure other) {
    boolean mine = ALONE.matcher(one.account().telling().sentence()).find();
    boolean theirs = ALONE.matcher(other.account().telling().sentence()).find();
    if (mine == theirs) {
      return Optional.empty();
    }
    Figure part = mine ? one : other;
    Figure whole = mine ? other : one;
    return isLower(part, whole)
        ? Optional.of(
            new Standing(
                Relation.SCOPE, Values.of(part) + " is told of one day, deed or place alone"))
        : Optional.empty();
  }

  private static Optional<Standing> day(Figure one, Figure other) {
    if (!OF_THE_DAY.contains(one.what())
        || one.account().period().isEmpty()
        || other.account().period().isEmpty()) {
      return Optional.empty();
    }
    Period mine = one.account().period().get();
    Period theirs = other.account().period().get();
    boolean sameTime = mine.first().equals(theirs.first()) && mine.last().equals(theirs.last());
    if (sameTime) {
      return Optional.empty();
    }
    if (isVaguer(mine, theirs) || isVaguer(theirs, mine)) {
      return Optional.empty();
    }
    if (mine.meets(theirs)) {
      // A count of one day and one of a longer time need not be of the same moment.
      return one.interval().meets(other.interval())
          ? Optional.empty()
          : Optional.of(
              new Standing(
                  Relation.SCOPE,
                  "one is a count for "
                      + English.period(mine)
                      + ", the other for "
                      + English.period(theirs)));
    }
    return Optional.of(
        new Standing(
            Relation.UPDATE,
            "they are counts for different days ("
                + English.period(mine)
                + " and "
                + English.period(theirs)
                + ")"));
  }

  /**
   * "In 1985" and "in March 1985" can date one count; "from 1 to 20 March" is a time of its own.
   */
  private static boolean isVaguer(Period vague, Period other) {
    return vague.contains(other)
        && (vague.precision() == DatePrecision.MONTH || vague.precision() == DatePrecision.YEAR);
  }

  private static Optional<Standing> later(Figure one, Figure other) {
    if (!GROWING.contains(one.what())) {
      return Optional.empty();
    }
    boolean swap = other.account().telling().isBefore(one.account().telling());
    Figure early = swap ? other : one;
    Figure late = swap ? one : other;
    if (!early.account().telling().isBefore(late.account().telling()) || isLower(late, early)) {
      return Optional.empty();
    }
    boolean running = early.quantity().cumulative() || late.quantity().cumulative();
    boolean sameSource =
        early.account().telling().sourceKey().equals(late.account().telling().sourceKey());
    if (running || sameSource || isFresh(early)) {
      return Optional.of(
          new Standing(
              Relation.UPDATE,
              Values.of(late) + " was said later than " + Values.of(early) + " and is not lower"));
    }
    return Optional.empty();
  }

  private static boolean isLower(Figure late, Figure early) {
    double lateValue = late.interval().best().orElse(late.interval().low());
    double earlyValue = early.interval().best().orElse(early.interval().low());
    boolean underOpenBound =
        early.interval().lowExcluded()
            && !late.interval().lowExcluded()
            && late.interval().high().isPresent();
    return lateValue < earlyValue || (underOpenBound && lateValue <= early.interval().low());
  }

  private static boolean isFresh(Figure figure) {
    Optional<LocalDate> happened = figure.account().period().map(Period::last);
    Optional<LocalDate> said = figure.account().telling().saidOn().map(date -> date.last());
    return happened.isPresent()
        && said.isPresent()
        && ChronoUnit.DAYS.between(happened.get(), said.get()) <= FRESH_DAYS;
  }

  private static Optional<Standing> place(Figure one, Figure other) {
    Optional<Site> mine = narrowest(one.account());
    Optional<Site> theirs = narrowest(other.account());
    if (mine.isEmpty() || theirs.isEmpty()) {
      return Optional.empty();
    }
    PlaceRelation relation = PlaceRelation.between(mine.get(), theirs.get());
    if (relation != PlaceRelation.WITHIN_REGION && relation != PlaceRelation.WITHIN_COUNTRY) {
      return Optional.empty();
    }
    boolean mineWider = mine.get().precision() > theirs.get().precision();
    Figure wide = mineWider ? one : other;
    Figure narrow = mineWider ? other : one;
    if (isLower(wide, narrow)) {
      return Optional.empty();
    }
    return Optional.of(
        new Standing(
            Relation.SCOPE,
            "one counts "
                + (mineWider ? theirs : mine).get().mention().name()
                + ", the other all of "
                + (mineWider ? mine : theirs).get().mention().name()));
  }

  private static Optional<Site> narrowest(Account account) {
    return account.setting().statedPlaces().stream().max(Comparator.comparingInt(Site::precision));
  }

  private static Optional<Standing> wholeAndPart(Figure one, Figure other) {
    if (one.interval().meets(other.interval())) {
      return Optional.empty();
    }
    Optional<Period> mine = one.account().period();
    Optional<Period> theirs = other.account().period();
    if (mine.isEmpty() || theirs.isEmpty()) {
      boolean near = Barrier.isRetelling(one.account(), other.account());
      boolean exact =
          one.account().setting().hasExactPlace() && other.account().setting().hasExactPlace();
      return near || exact
          ? Optional.empty()
          : Optional.of(
              new Standing(
                  Relation.COMPATIBLE,
                  "one account gives no date, so that it may count something else"));
    }
    boolean differ =
        one.account().isWhole() != other.account().isWhole()
            && mine.get().isPoint() != theirs.get().isPoint();
    if (!differ) {
      return Optional.empty();
    }
    Figure whole = mine.get().isPoint() ? other : one;
    Figure part = mine.get().isPoint() ? one : other;
    return isLower(whole, part)
        ? Optional.empty()
        : Optional.of(
            new Standing(
                Relation.SCOPE,
                "one counts "
                    + English.period(part.account().period().orElseThrow())
                    + ", the other "
                    + English.period(whole.account().period().orElseThrow())));
  }

  private static Standing intervals(Figure one, Figure other) {
    String values = Values.of(one) + " and " + Values.of(other);
    if (one.interval().meets(other.interval())) {
      return new Standing(Relation.COMPATIBLE, values + " can both be true");
    }
    if (Rounding.explains(one.interval(), other.interval())) {
      return new Standing(Relation.COMPATIBLE, values + " differ by no more than rounding", true);
    }
    boolean vague =
        one.quantity().qualifier() == Quantity.Qualifier.VAGUE
            || other.quantity().qualifier() == Quantity.Qualifier.VAGUE;
    return vague
        ? new Standing(
            Relation.COMPATIBLE, "one of the numbers is too vague to contradict the other")
        : new Standing(Relation.CONTRADICTION, values + " cannot both be true");
  }
}
