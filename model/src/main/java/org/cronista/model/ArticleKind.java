package org.cronista.model;

import java.util.Locale;

/** What a part of a document that holds several texts is. */
public enum ArticleKind {
  /** A text by somebody. */
  ARTICLE,
  /** A list of dated entries, year by year or day by day. */
  CHRONOLOGY,
  /** Cover, imprint, contents, back cover: what belongs to the whole and tells nothing itself. */
  COVER;

  /** As written in the output files. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads what {@link #label()} wrote. */
  public static ArticleKind ofLabel(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }
}
