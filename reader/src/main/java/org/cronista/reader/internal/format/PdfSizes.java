package org.cronista.reader.internal.format;

import org.apache.pdfbox.text.TextPosition;

/** How large letters are on the page. */
final class PdfSizes {

  private PdfSizes() {}

  /**
   * The letter's size in the page's points, as all places are. The size that the file names for it
   * may be another: many programs write in units of their own and scale the whole page.
   */
  static float of(TextPosition letter) {
    return letter.getYScale();
  }
}
