package org.cronista.reconciler.internal;

import java.util.Locale;
import org.cronista.model.Interval;
import org.cronista.model.Measure;
import org.cronista.model.Quantity;

/** A figure's value as people read it. */
final class Values {

  private Values() {}

  /** "at least 67", "16 days", "12,000". */
  static String of(Figure figure) {
    Interval shown =
        figure.what().equals(Measure.DURATION) ? figure.quantity().interval() : figure.interval();
    boolean vague = figure.quantity().qualifier() == Quantity.Qualifier.VAGUE;
    // "Dozens" stays "dozens": its bounds are our reading, not what was told.
    String value =
        vague
            ? figure.quantity().mention().text().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT)
            : English.value(shown, figure.quantity().qualifier());
    if (figure.what().equals(Measure.DURATION)) {
      return value + " " + unit(figure.quantity().unit(), value);
    }
    if (figure.what().equals(Measure.MONEY)) {
      return figure.quantity().unit() + " " + value;
    }
    return figure.what().equals(Measure.SHARE) ? value + " %" : value;
  }

  private static String unit(String unit, String value) {
    String many = unit.endsWith("s") ? unit : unit + "s";
    return value.equals("1") ? many.substring(0, many.length() - 1) : many;
  }
}
