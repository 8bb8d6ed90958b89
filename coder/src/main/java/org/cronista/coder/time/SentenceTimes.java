package org.cronista.coder.time;

import java.util.List;

/**
 * The expressions of time of one sentence and what it may rest on besides.
 *
 * @param times in text order, not overlapping
 * @param context what was known of the time when the sentence began
 */
public record SentenceTimes(List<FoundTime> times, DateContext context) {

  /** Copies the list. */
  public SentenceTimes {
    times = List.copyOf(times);
  }
}
