package org.cronista.reader.internal.format;

import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.text.TextPosition;

/** Bullets from the fonts of signs, whose code is some letter or none that Unicode knows. */
final class PdfGlyphs {

  /** What such a sign is read as. */
  static final String BULLET = "•";

  private static final float APART = 0.2f;

  private PdfGlyphs() {}

  /** Whether the first letter of a line is a sign that stands apart from words of another font. */
  static boolean isBullet(List<TextPosition> line) {
    TextPosition first = line.get(0);
    String code = first.getUnicode();
    int sign = code.codePointAt(0);
    if (code.length() != Character.charCount(sign) || !(isPrivate(sign) || isOfSigns(first))) {
      return false;
    }
    for (TextPosition letter : line.subList(1, line.size())) {
      float gap = letter.getXDirAdj() - first.getXDirAdj() - first.getWidthDirAdj();
      if (!letter.getUnicode().isBlank()) {
        return gap > PdfSizes.of(letter) * APART && !letter.getFont().equals(first.getFont());
      }
    }
    return true;
  }

  private static boolean isPrivate(int sign) {
    return sign >= 0xE000 && sign <= 0xF8FF;
  }

  private static boolean isOfSigns(TextPosition letter) {
    String font = String.valueOf(letter.getFont().getName()).toLowerCase(Locale.ROOT);
    return font.contains("wingdings")
        || font.contains("symbol")
        || font.contains("dingbats")
        || font.contains("webdings");
  }
}
