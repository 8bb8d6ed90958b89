package org.cronista.archive;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Everything that happened at the desk: acts, sign-ins, changes of people, imports, exports. Lines
 * are only added; each one's hash covers the line before it, so that a line changed or taken out
 * afterwards shows.
 */
public interface Audit {

  /** Adds a line. */
  void add(Instant at, Optional<String> person, String what, String subject, String detail);

  /** The latest lines before number {@code before}, last one first. */
  List<Line> listLatest(long before, int atMost);

  /** The number of the first line that is not as it was written, if any. */
  Optional<Long> findBroken();

  /**
   * One line.
   *
   * @param number counts up
   * @param at when
   * @param person identifier of who did it; empty when that is not known, as for a failed sign-in
   * @param what a short stable word, such as {@code sign-in}
   * @param subject what it was done to
   * @param detail more, for people
   * @param hash covers this line and the one before it
   */
  record Line(
      long number,
      Instant at,
      Optional<String> person,
      String what,
      String subject,
      String detail,
      String hash) {}
}
