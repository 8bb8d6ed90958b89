package org.cronista.publisher.reading;

import java.util.Optional;
import org.cronista.model.Span;

/**
 * Something to be seen at words of the text.
 *
 * @param kind what it is
 * @param span the words
 * @param id the name of the place, if something leads there
 * @param link where the words lead, if anywhere
 * @param title what to say of them
 */
record Mark(Kind kind, Span span, Optional<String> id, Optional<String> link, String title) {

  /** From the outermost to the innermost, where several lie on the same words. */
  enum Kind {
    PASSAGE("span", "shared"),
    SENTENCE("span", "read"),
    GROUND("span", "ground"),
    WARNING("span", "doubt"),
    NOTE_MARK("sup", "note-mark"),
    TRIGGER("mark", "trigger");

    private final String tag;
    private final String style;

    Kind(String tag, String style) {
      this.tag = tag;
      this.style = style;
    }

    String tag() {
      return tag;
    }

    String style() {
      return style;
    }
  }
}
