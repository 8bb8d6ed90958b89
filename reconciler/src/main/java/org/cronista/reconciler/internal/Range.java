package org.cronista.reconciler.internal;

import java.util.List;
import java.util.Optional;
import org.cronista.model.Interval;
import org.cronista.model.Measure;
import org.cronista.reconciler.internal.FigureComparison.Value;

/** All the values of a contested number in one short form: "16 or 17 days", "67–80+". */
final class Range {

  private Range() {}

  static Optional<String> of(List<Account> members, Measure measure) {
    List<Value> values =
        FigureComparison.values(members).getOrDefault(measure, List.of()).stream()
            .filter(value -> value.first().isMain())
            .filter(value -> value.first().population() == Population.EVERYBODY)
            .toList();
    if (values.size() < 2) {
      return Optional.empty();
    }
    boolean allExact = values.stream().allMatch(Range::isExact);
    if (values.size() == 2 && allExact) {
      return Optional.of(bare(values.get(0)) + " or " + Values.of(values.get(1).first()));
    }
    double low = values.stream().mapToDouble(v -> best(v, false)).min().orElseThrow();
    double high = values.stream().mapToDouble(v -> best(v, true)).max().orElseThrow();
    boolean open =
        values.stream()
            .anyMatch(
                value ->
                    value.first().interval().high().isEmpty()
                        && value.first().interval().low() >= high);
    String unit = measure.equals(Measure.DURATION) ? " days" : "";
    return Optional.of(
        English.number(low)
            + (low == high ? "" : "–" + English.number(high))
            + (open ? "+" : "")
            + unit);
  }

  private static boolean isExact(Value value) {
    Interval interval = value.first().quantity().interval();
    return interval.high().filter(high -> high == interval.low()).isPresent();
  }

  private static String bare(Value value) {
    return English.number(value.first().quantity().interval().low());
  }

  private static double best(Value value, boolean upper) {
    Interval interval = value.first().interval();
    double bound = upper ? interval.high().orElse(interval.low()) : interval.low();
    return interval.best().orElse(bound);
  }
}
