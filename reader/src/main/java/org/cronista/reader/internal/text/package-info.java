/** From lines to blocks: paragraphs, headings, notes, furniture. Not promised to callers. */
package org.cronista.reader.internal.text;
