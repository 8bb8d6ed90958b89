package org.cronista.publisher.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.cronista.model.Event.Toll;
import org.cronista.model.Interval;
import org.cronista.model.Measure;
import org.cronista.model.Mention;
import org.cronista.model.Quantity;
import org.cronista.model.Quantity.Qualifier;
import org.cronista.model.Span;
import org.junit.jupiter.api.Test;

/** Numbers keep the bounds they were told with. */
class FigureWordsTest {

  @Test
  void keepsTheQualifier() {
    assertThat(words(Qualifier.EXACT, Interval.exactly(67))).isEqualTo("67");
    assertThat(words(Qualifier.AT_LEAST, Interval.atLeast(67))).isEqualTo("at least 67");
    assertThat(words(Qualifier.MORE_THAN, Interval.moreThan(80))).isEqualTo("more than 80");
    assertThat(words(Qualifier.ABOUT, Interval.between(72, 88, Optional.of(80.0))))
        .isEqualTo("about 80");
    assertThat(words(Qualifier.AT_MOST, Interval.between(0, 80, Optional.of(80.0))))
        .isEqualTo("at most 80");
    assertThat(words(Qualifier.RANGE, Interval.between(400_000, 500_000, Optional.empty())))
        .isEqualTo("400,000 to 500,000");
    assertThat(words(Qualifier.VAGUE, Interval.between(24, 99, Optional.empty())))
        .isEqualTo("“dozens” (24 to 99)");
  }

  @Test
  void namesAUnitWhereTheMeasureDoesNot() {
    Quantity days =
        new Quantity(
            new Mention(new Span(0, 12), "sixteen days"),
            Measure.DURATION,
            Interval.exactly(16),
            Qualifier.EXACT,
            "days",
            Optional.empty(),
            false);

    assertThat(FigureWords.of(days)).isEqualTo("16 days");
  }

  @Test
  void leavesAnOpenTollOpen() {
    assertThat(FigureWords.of(toll(67, Optional.empty()))).isEqualTo("67 or more");
    assertThat(FigureWords.of(toll(67, Optional.of(80.0)))).isEqualTo("67 to 80");
    assertThat(FigureWords.of(toll(67, Optional.of(67.0)))).isEqualTo("67");
    assertThat(FigureWords.number(47.08)).isEqualTo("47.08");
  }

  private static Toll toll(double low, Optional<Double> high) {
    return new Toll(Measure.KILLED, low, Optional.empty(), high, java.util.List.of());
  }

  private static String words(Qualifier qualifier, Interval interval) {
    return FigureWords.of(
        new Quantity(
            new Mention(new Span(0, 6), "dozens"),
            Measure.KILLED,
            interval,
            qualifier,
            "persons",
            Optional.empty(),
            false));
  }
}
