package org.cronista.model;

import java.util.List;
import java.util.Optional;

/**
 * A note that backs a claim.
 *
 * @param mark the note mark in the running text
 * @param note the note itself
 * @param works the works it cites, in order, perhaps none that could be read
 */
public record Citation(Span mark, Span note, List<Work> works) {

  /** Copies the works. */
  public Citation {
    works = List.copyOf(works);
  }

  /**
   * A work cited in a note.
   *
   * @param author who wrote it, if said
   * @param title its title, if said
   * @param outlet where it was published, if said
   * @param date when, if said
   */
  public record Work(
      Optional<String> author,
      Optional<String> title,
      Optional<String> outlet,
      Optional<PartialDate> date) {}
}
