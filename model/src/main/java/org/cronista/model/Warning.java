package org.cronista.model;

import java.util.Optional;

/**
 * Something about a document that a careful reader should know.
 *
 * @param kind a short stable word, for example {@code date-conflict}, {@code not-coded}, {@code
 *     encoding}
 * @param message one plain sentence
 * @param span the words it is about, if any
 */
public record Warning(String kind, String message, Optional<Span> span) {}
