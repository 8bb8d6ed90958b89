package org.cronista.archive;

import java.util.Optional;
import org.cronista.model.Mention;
import org.cronista.model.Span;

/**
 * A span that a record says it has, and the words that stand there.
 *
 * @param field which field of the record it is, for messages
 * @param span where
 * @param words what stands there, when the record says it
 */
record Anchor(String field, Span span, Optional<String> words) {

  static Anchor of(String field, Mention mention) {
    return new Anchor(field, mention.span(), Optional.of(mention.text()));
  }

  static Anchor of(String field, Span span) {
    return new Anchor(field, span, Optional.empty());
  }
}
