/**
 * Time: expressions of time in English text, as TIMEX3 (ISO-TimeML, after the TIDES 2005 standard)
 * describes them, and the dates of events.
 *
 * <p>The work goes in three steps. Rules read what the words <em>mean</em> ({@code Meaning}, which
 * knows no calendar: "the second day of the week before this one"); the {@code Anchoring} sets a
 * meaning into the calendar, given the date of saying and the date the narrative has reached
 * ({@code DocumentClock}); {@link org.cronista.coder.time.EventDating} decides which of the dates
 * is the date of an event.
 */
package org.cronista.coder.time;
