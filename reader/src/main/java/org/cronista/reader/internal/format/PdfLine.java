package org.cronista.reader.internal.format;

import org.cronista.reader.internal.text.Marks;

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
 * @param tag what the file's tags say of it
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
    String words,
    PdfTag tag) {

  PdfLine inColumn(int number, float leftEdge, float rightEdge) {
    return new PdfLine(
        page,
        pageHeight,
        left,
        right,
        baseline,
        size,
        bold,
        number,
        leftEdge,
        rightEdge,
        words,
        tag);
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
        newWords,
        tag);
  }

  /** The same line without what the tags say of it. */
  PdfLine untagged() {
    return new PdfLine(
        page,
        pageHeight,
        left,
        right,
        baseline,
        size,
        bold,
        column,
        columnLeft,
        columnRight,
        words,
        PdfTag.NONE);
  }

  /**
   * This line and what stands right of it, with a tab between; a list mark has a blank after it.
   */
  PdfLine with(PdfLine next) {
    String between = Marks.isListMark(words) ? " " : "\t";
    return plus(next, words + between + next.words);
  }

  /** This cell of a table with its next line; where cells are joined, that of the first. */
  PdfLine goneOn(PdfLine next) {
    int tab = words.indexOf('\t');
    String first = tab < 0 ? words : words.substring(0, tab);
    boolean parted = Marks.endsInHyphen(first) && Marks.startsLowerCase(next.words);
    String begun = parted ? first.substring(0, first.length() - 1) : first + " ";
    return plus(next, begun + next.words + words.substring(first.length()));
  }

  private PdfLine plus(PdfLine next, String all) {
    return new PdfLine(
        page,
        pageHeight,
        Math.min(left, next.left),
        Math.max(right, next.right),
        baseline,
        Math.max(size, next.size),
        bold && next.bold,
        column,
        columnLeft,
        columnRight,
        all,
        tag.isBlock() ? tag : next.tag);
  }
}
