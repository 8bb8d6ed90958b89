/**
 * Finds words, names and dates in documents, claims, events and actors.
 *
 * <p>Built on Apache Lucene, which no other room sees. Knows the model only: whoever has documents
 * hands them over as a {@link org.cronista.search.Corpus}. Nothing is ever {@code null}.
 */
package org.cronista.search;
