package org.cronista.model;

import java.util.Locale;

/** How exactly a time is known. */
public enum DatePrecision {
  DAY,
  MONTH,
  YEAR,
  /** A period with both ends known to the day. */
  RANGE,
  UNKNOWN;

  /** As written in the output files. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads what {@link #label()} wrote. */
  public static DatePrecision ofLabel(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }
}
