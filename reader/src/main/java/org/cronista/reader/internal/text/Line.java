package org.cronista.reader.internal.text;

/**
 * A line of a plain text that is not blank.
 *
 * @param start first UTF-16 unit that is not white space
 * @param end one past the last unit that is not white space
 * @param indent white space before {@code start} on the line
 * @param page page from 1 when the text has form feeds, else 0
 * @param blanksBefore number of blank lines since the line before; large for the first
 * @param words the trimmed line
 */
record Line(int start, int end, int indent, int page, int blanksBefore, String words) {

  int length() {
    return end - start;
  }
}
