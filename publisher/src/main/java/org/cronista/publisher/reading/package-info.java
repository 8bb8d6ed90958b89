/**
 * A document to be read: its whole text with every block shown for what it was taken for, the
 * sentences that were read, the notes, and what to be careful about.
 */
package org.cronista.publisher.reading;
