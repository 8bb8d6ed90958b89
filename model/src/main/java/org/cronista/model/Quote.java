package org.cronista.model;

/**
 * Words of a document that stand for something said.
 *
 * @param document the document
 * @param span where they stand in its text
 * @param text the words, line ends folded to spaces
 */
public record Quote(DocumentId document, Span span, String text) {}
