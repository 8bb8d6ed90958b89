package org.cronista.archive;

import java.util.List;

/**
 * What {@link Archive#verify} found.
 *
 * @param documents how many documents were checked
 * @param claims how many claims were checked, those outranked by a person included
 * @param events how many events were checked
 * @param problems what is wrong, in a fixed order; empty when all is well
 */
public record ArchiveCheck(int documents, int claims, int events, List<Problem> problems) {

  /** Copies the problems. */
  public ArchiveCheck {
    problems = List.copyOf(problems);
  }

  /** Whether nothing is wrong. */
  public boolean isSound() {
    return problems.isEmpty();
  }

  /**
   * Something wrong.
   *
   * @param kind what kind of thing
   * @param subject the identifier of the record, or the archive's name
   * @param message one plain sentence
   */
  public record Problem(Kind kind, String subject, String message) {}

  /** Kinds of problems. */
  public enum Kind {
    /** The database itself is damaged. */
    DATABASE,
    /** A record cannot be read. */
    RECORD,
    /** A document's text is not the one that was stored. */
    TEXT,
    /** A span lies outside its text. */
    SPAN,
    /** The words of a span are not those of the text. */
    WORDS,
    /** A record names another that is not there. */
    REFERENCE
  }
}
