package org.cronista.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Which of several figures for one thing stands in the headline. No rule makes a figure up: each
 * chooses one that an account gives. What the others say stays in the ledger.
 */
public enum HeadlineRule {
  /** The least that any account gives, as ACLED codes fatalities when sources differ. */
  LOWEST,
  /** The most that any account gives: UCDP GED's {@code high}. */
  HIGHEST,
  /** The middle one of the sources' last words, the lower of two. */
  MEDIAN,
  /** What was said last. */
  LATEST,
  /** What a body of the state says; where none speaks, as {@link #MOST_INDEPENDENT}. */
  OFFICIAL,
  /** What most independent sources stand by now, of equals the latest: the ordinary rule. */
  MOST_INDEPENDENT;

  /** As typed and written: {@code most-independent}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Reads what {@link #label()} wrote; empty for any other word. */
  public static Optional<HeadlineRule> findByLabel(String label) {
    return Arrays.stream(values()).filter(rule -> rule.label().equals(label)).findFirst();
  }
}
