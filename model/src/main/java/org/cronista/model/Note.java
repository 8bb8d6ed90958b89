package org.cronista.model;

import java.util.List;

/**
 * A footnote or endnote, tied to the places that point to it.
 *
 * @param label its number or sign as printed, in plain digits: {@code 12}, {@code *}
 * @param span the whole note in the text
 * @param marks where the running text points to it, in text order; perhaps none, perhaps several
 * @param works the works it cites, in order, with "Ibid." and "see note 11" followed up; perhaps
 *     none that could be read
 */
public record Note(String label, Span span, List<Span> marks, List<Citation.Work> works) {

  /** Copies the lists. */
  public Note {
    marks = List.copyOf(marks);
    works = List.copyOf(works);
  }
}
