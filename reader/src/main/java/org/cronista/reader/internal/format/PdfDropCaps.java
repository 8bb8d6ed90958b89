package org.cronista.reader.internal.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Puts the large first letter of a text back to its word. It stands beside two or more lines, on
 * the last one's baseline, while its word goes on at the end of the first one's white.
 */
final class PdfDropCaps {

  /** A letter is a drop cap from so many times the usual size on. */
  static final float LARGE = 1.6f;

  private static final int LONGEST = 2;

  private PdfDropCaps() {}

  /** The pieces of a page, those beside a large letter begun where it begins. */
  static List<PdfLine> joined(List<PdfLine> pieces, float usualSize) {
    List<PdfLine> joined = new ArrayList<>(pieces);
    for (PdfLine cap : pieces) {
      if (isLarge(cap, usualSize)) {
        join(cap, joined);
      }
    }
    return joined;
  }

  private static boolean isLarge(PdfLine piece, float usualSize) {
    String words = piece.words();
    int last = words.length() - 1;
    return piece.size() >= usualSize * LARGE
        && words.length() <= LONGEST
        && Character.isUpperCase(words.charAt(last));
  }

  private static void join(PdfLine cap, List<PdfLine> pieces) {
    List<PdfLine> beside = pieces.stream().filter(line -> isBeside(cap, line)).toList();
    Optional<PdfLine> first = beside.stream().min(Comparator.comparing(PdfLine::baseline));
    if (first.isEmpty()) {
      return;
    }
    for (PdfLine line : beside) {
      boolean top = line.equals(first.get());
      String words = top ? cap.words() + line.words() : line.words();
      pieces.set(pieces.indexOf(line), line.from(cap.left(), words));
    }
    pieces.remove(cap);
  }

  /** Whether a line of common size begins right of the letter and at its height. */
  private static boolean isBeside(PdfLine cap, PdfLine line) {
    float gap = line.left() - cap.right();
    return line.size() * LARGE <= cap.size()
        && gap > -line.size() * 0.5f
        && gap < line.size() * 1.2f
        && line.baseline() > cap.baseline() - cap.size() * 0.95f
        && line.baseline() < cap.baseline() + cap.size() * 0.25f;
  }
}
