package org.cronista.coder.time;

import java.util.List;

/**
 * The expressions of time of one sentence and what it may rest on besides.
 *
 * @param times in text order, not overlapping
 * @param named happenings known by name that the sentence speaks of, as periods; no expressions of
 *     time by themselves
 * @param context what was known of the time when the sentence began
 */
public record SentenceTimes(List<FoundTime> times, List<FoundTime> named, DateContext context) {

  /** Copies the lists. */
  public SentenceTimes {
    times = List.copyOf(times);
    named = List.copyOf(named);
  }
}
