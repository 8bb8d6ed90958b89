package org.cronista.model;

import java.util.Locale;

/** In what mode of speech something is told (compare FactBank's and PLOVER's auxiliary modes). */
public enum Modality {
  /** Told as having happened. */
  ASSERTED,
  /** Told as an accusation or at second hand ("allegedly", "is accused of"). */
  ALLEGED,
  /** Somebody denies it. */
  DENIED,
  /** Told as not having happened. */
  NEGATED,
  /** Announced or expected. */
  PLANNED,
  THREATENED,
  /** Asked for, called for, demanded. */
  DEMANDED,
  /** Conditional or imagined. */
  HYPOTHETICAL;

  /** Whether the event is told as something that has happened. */
  public boolean happened() {
    return this == ASSERTED || this == ALLEGED;
  }

  /** As written in the output files. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads what {@link #label()} wrote. */
  public static Modality ofLabel(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }
}
