/** Footnotes and endnotes: which mark points to which, and what works they cite. Not promised. */
package org.cronista.reader.internal.notes;
