package org.cronista.model;

import java.util.Optional;

/**
 * A value of a document's description together with where it was found.
 *
 * @param value the value
 * @param where a short stable word for the ground, such as {@code json-ld}, {@code opengraph},
 *     {@code file-name}, {@code byline}, {@code first-line}, {@code mail-header}
 * @param span the words in the canonical text it was read from; empty when it came from metadata
 */
public record Found<T>(T value, String where, Optional<Span> span) {

  /** A value that does not stand in the text. */
  public static <T> Found<T> inMetadata(T value, String where) {
    return new Found<>(value, where, Optional.empty());
  }

  /** A value read from the text itself. */
  public static <T> Found<T> inText(T value, String where, Span span) {
    return new Found<>(value, where, Optional.of(span));
  }
}
