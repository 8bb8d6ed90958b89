package org.cronista.publisher.view;

import java.util.Locale;
import java.util.Optional;
import org.cronista.model.Event.Toll;
import org.cronista.model.Interval;
import org.cronista.model.Measure;
import org.cronista.model.Quantity;

/** Numbers in English, as bounded as they were told. */
public final class FigureWords {

  private static final String OTHER = "other:";

  private FigureWords() {}

  /** "killed", "length of time", the noun of {@code other:NOUN}. */
  public static String of(Measure measure) {
    if (measure.key().startsWith(OTHER)) {
      return measure.key().substring(OTHER.length());
    }
    return switch (measure.key()) {
      case "participants" -> "people taking part";
      case "armed" -> "under arms";
      case "duration" -> "length of time";
      case "share" -> "share";
      default -> measure.key();
    };
  }

  /** "at least 67", "400,000 to 500,000", "“dozens” (24 to 99)". */
  public static String of(Quantity quantity) {
    String unit = unit(quantity);
    return switch (quantity.qualifier()) {
      case EXACT -> best(quantity) + unit;
      case AT_LEAST -> "at least " + number(quantity.interval().low()) + unit;
      case MORE_THAN -> "more than " + number(quantity.interval().low()) + unit;
      case ABOUT -> "about " + best(quantity) + unit;
      case ALMOST -> "almost " + best(quantity) + unit;
      case AT_MOST -> "at most " + number(upper(quantity.interval())) + unit;
      case RANGE -> bounds(quantity.interval()) + unit;
      case VAGUE ->
          "“"
              + quantity.mention().text().strip()
              + "” ("
              + bounds(quantity.interval())
              + unit
              + ")";
    };
  }

  /** All accounts together: "67", "67 to 80", "67 or more". */
  public static String of(Toll toll) {
    if (toll.high().isEmpty()) {
      return number(toll.low()) + " or more";
    }
    return toll.high().get() == toll.low()
        ? number(toll.low())
        : number(toll.low()) + " to " + number(toll.high().get());
  }

  /** With thousands separated, and no needless decimals. */
  public static String number(double value) {
    if (value >= 0 && value < 1000 && value == Math.rint(value)) {
      return Integer.toString((int) value);
    }
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? String.format(Locale.ROOT, "%,d", (long) value)
        : String.format(Locale.ROOT, "%,.2f", value).replaceFirst("\\.?0+$", "");
  }

  private static String best(Quantity quantity) {
    return number(quantity.interval().best().orElse(quantity.interval().low()));
  }

  private static double upper(Interval interval) {
    return interval.high().or(interval::best).orElse(interval.low());
  }

  private static String bounds(Interval interval) {
    Optional<Double> high = interval.high();
    if (high.isEmpty()) {
      return (interval.lowExcluded() ? "more than " : "at least ") + number(interval.low());
    }
    return number(interval.low()) + " to " + number(high.get());
  }

  private static String unit(Quantity quantity) {
    return switch (quantity.unit()) {
      case "", "persons", "items", "count" -> "";
      case "percent", "%" -> " %";
      default -> isCount(quantity) ? "" : " " + quantity.unit();
    };
  }

  /** Measures whose name already says what is counted. */
  private static boolean isCount(Quantity quantity) {
    return switch (quantity.what().key()) {
      case "duration", "money", "share" -> false;
      default -> true;
    };
  }
}
