/**
 * Events to chronology, tables and maps.
 *
 * <p>{@link org.cronista.publisher.Publisher} writes every file of a chronology; {@code view} holds
 * what all formats need to say a chronology in words, {@code page} writes the web page, {@code
 * format} the others, one class each.
 */
package org.cronista.publisher;
