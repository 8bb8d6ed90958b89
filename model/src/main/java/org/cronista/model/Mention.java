package org.cronista.model;

/**
 * Some words of the document.
 *
 * @param span where they stand
 * @param text the words, exactly as they stand there
 */
public record Mention(Span span, String text) {}
