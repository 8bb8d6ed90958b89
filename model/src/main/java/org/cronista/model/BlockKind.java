package org.cronista.model;

import java.util.Locale;

/** What a stretch of a page is. */
public enum BlockKind {
  TITLE,
  BYLINE,
  DATELINE,
  HEADING,
  PARAGRAPH,
  LIST_ITEM,
  TABLE,
  CAPTION,
  QUOTATION,
  /** A footnote or endnote. */
  NOTE,
  /** The dated lead of an entry in a year-by-year chronology, such as "1971 —". */
  ENTRY_DATE,
  RUNNING_HEAD,
  PAGE_NUMBER,
  CONTENTS,
  /** Menus, share buttons, teasers of other stories, subscription boxes. */
  FURNITURE,
  /** A sign that parts or ends sections, such as "* * *" or a black square. */
  SECTION_BREAK;

  /** Whether events are read from blocks of this kind. */
  public boolean isCoded() {
    return switch (this) {
      case TITLE, HEADING, PARAGRAPH, LIST_ITEM, QUOTATION, TABLE, CAPTION -> true;
      default -> false;
    };
  }

  /** As written in the output files, for example {@code list-item}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Reads what {@link #label()} wrote. */
  public static BlockKind ofLabel(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
