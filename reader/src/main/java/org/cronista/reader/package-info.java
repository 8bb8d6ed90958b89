/**
 * Bytes to documents.
 *
 * <p>{@link org.cronista.reader.InputFinder} says which files there are, {@link
 * org.cronista.reader.DocumentReader} reads them. A document that cannot be read is an outcome with
 * a reason, never an exception. Everything below {@code internal} may change without notice.
 */
package org.cronista.reader;
