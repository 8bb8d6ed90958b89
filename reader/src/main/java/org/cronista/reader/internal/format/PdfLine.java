package org.cronista.reader.internal.format;

/**
 * A printed line, or the part of it that belongs to one column. Points from the page's top left.
 *
 * @param page page from 1
 * @param pageHeight height of that page
 * @param left where it starts
 * @param right where it ends
 * @param baseline where it stands
 * @param size its usual letter size
 * @param bold whether nearly all of it is bold
 * @param column number of the column on the page, rising in reading order; lines across columns
 *     have a number of their own
 * @param columnRight right edge of that column
 * @param columnLeft left edge of that column
 * @param words its words; a tab where a table leaves a gap
 */
record PdfLine(
    int page,
    float pageHeight,
    float left,
    float right,
    float baseline,
    float size,
    boolean bold,
    int column,
    float columnLeft,
    float columnRight,
    String words) {

  PdfLine inColumn(int number, float leftEdge, float rightEdge) {
    return new PdfLine(
        page, pageHeight, left, right, baseline, size, bold, number, leftEdge, rightEdge, words);
  }

  /** The same line begun at another place, with other words. */
  PdfLine from(float begin, String newWords) {
    return new PdfLine(
        page,
        pageHeight,
        begin,
        right,
        baseline,
        size,
        bold,
        column,
        Math.min(begin, columnLeft),
        columnRight,
        newWords);
  }

  PdfLine with(PdfLine next) {
    return new PdfLine(
        page,
        pageHeight,
        left,
        next.right,
        baseline,
        Math.max(size, next.size),
        bold && next.bold,
        column,
        columnLeft,
        columnRight,
        words + "\t" + next.words);
  }
}
