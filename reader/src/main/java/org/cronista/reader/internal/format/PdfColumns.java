package org.cronista.reader.internal.format;

import java.util.ArrayList;
import java.util.List;
import org.cronista.reader.internal.text.Furniture;

/** Puts the pieces of lines on a page into reading order, column after column. */
final class PdfColumns {

  private static final int FEWEST_LINES = 4;
  private static final int PROSE = 22;
  private static final float STEP = 2f;

  /** The head of an article, not of a part of one, in sizes of its text. */
  private static final float LARGE = 1.45f;

  private PdfColumns() {}

  /**
   * The lines of a page in reading order.
   *
   * @param usual where other pages have their white strip, for a page with too little in one of its
   *     columns to tell; NaN when they have none
   */
  static List<PdfLine> inReadingOrder(List<PdfLine> pieces, float usual) {
    List<PdfLine> ordered = new ArrayList<>();
    order(joinPageNumbers(PdfTables.tagged(pieces)), usual, ordered);
    return ordered;
  }

  /** Where the white strip between two columns of prose is; NaN when the page has none. */
  static float gutter(List<PdfLine> pieces) {
    return pieces.isEmpty() ? Float.NaN : findGutter(joinPageNumbers(pieces));
  }

  /** Whether the strip at {@code x} parts lines that stand beside each other, and crosses few. */
  private static boolean parts(List<PdfLine> pieces, float x) {
    int crossing = 0;
    int left = 0;
    int right = 0;
    int beside = 0;
    for (PdfLine piece : pieces) {
      boolean prose = piece.words().length() >= PROSE / 2;
      if (piece.left() < x - 2 && piece.right() > x + 2) {
        crossing++;
      } else if (piece.right() <= x + 2) {
        left += prose ? 1 : 0;
      } else {
        right += prose ? 1 : 0;
        boolean other = pieces.stream().anyMatch(p -> p.right() <= x + 2 && sameRow(p, piece));
        beside += other ? 1 : 0;
      }
    }
    return left >= FEWEST_LINES && right > 0 && beside > 0 && crossing <= left * 0.35;
  }

  /** A number far to the right of words on the same line is a page number in a list of contents. */
  private static List<PdfLine> joinPageNumbers(List<PdfLine> pieces) {
    List<PdfLine> joined = new ArrayList<>();
    for (PdfLine piece : pieces) {
      int last = joined.size() - 1;
      boolean number = piece.words().matches("\\d{1,4}");
      if (number && last >= 0 && sameRow(joined.get(last), piece)) {
        joined.set(last, joined.get(last).with(piece));
      } else {
        joined.add(piece);
      }
    }
    return joined;
  }

  private static boolean sameRow(PdfLine left, PdfLine right) {
    return Math.abs(left.baseline() - right.baseline()) < Math.max(left.size(), right.size()) * 0.4;
  }

  private static void order(List<PdfLine> pieces, float usual, List<PdfLine> ordered) {
    if (pieces.isEmpty()) {
      return;
    }
    float found = findGutter(pieces);
    float gutter =
        Float.isNaN(found) && !Float.isNaN(usual) && parts(pieces, usual) ? usual : found;
    if (Float.isNaN(gutter)) {
      addColumn(joinRows(pieces), ordered);
      return;
    }
    List<PdfLine> left = new ArrayList<>();
    List<PdfLine> right = new ArrayList<>();
    List<PdfLine> across = new ArrayList<>();
    for (PdfLine piece : pieces) {
      boolean over = piece.left() < gutter && piece.right() > gutter;
      if (over || isHeadOfBoth(piece, pieces, gutter)) {
        order(left, Float.NaN, ordered);
        order(right, Float.NaN, ordered);
        left.clear();
        right.clear();
        across.add(piece);
      } else {
        addColumn(joinRows(across), ordered);
        across.clear();
        (piece.right() <= gutter ? left : right).add(piece);
      }
    }
    addColumn(joinRows(across), ordered);
    order(left, Float.NaN, ordered);
    order(right, Float.NaN, ordered);
  }

  /**
   * Whether a short line stands over both columns: set much larger than the text, with nothing
   * beside it, and both columns above and below.
   */
  private static boolean isHeadOfBoth(PdfLine head, List<PdfLine> pieces, float gutter) {
    float usual = usualSize(pieces);
    if (head.size() < usual * LARGE || head.right() > gutter) {
      return false;
    }
    boolean above = false;
    boolean below = false;
    for (PdfLine piece : pieces) {
      float distance = piece.baseline() - head.baseline();
      boolean right = piece.left() >= gutter;
      if (right && distance > -head.size() * 1.3f && distance < head.size() * 1.1f) {
        return false;
      }
      above |= right && distance < 0 && piece.size() < head.size();
      below |= right && distance > 0 && piece.words().length() >= PROSE;
    }
    return above && below;
  }

  private static float usualSize(List<PdfLine> pieces) {
    List<Float> sizes = new ArrayList<>(pieces.stream().map(PdfLine::size).toList());
    sizes.sort(Float::compare);
    return sizes.get(sizes.size() / 2);
  }

  /**
   * Where a white strip parts the page into columns of prose; NaN when none does. Headlines,
   * running heads and page numbers may lie across it.
   */
  private static float findGutter(List<PdfLine> pieces) {
    float left = Float.MAX_VALUE;
    float right = 0;
    for (PdfLine piece : pieces) {
      left = Math.min(left, piece.left());
      right = Math.max(right, piece.right());
    }
    float width = right - left;
    float best = Float.NaN;
    int fewest = Integer.MAX_VALUE;
    float bestMiddle = Float.MAX_VALUE;
    for (float x = left + width * 0.2f; x < right - width * 0.2f; x += STEP) {
      int crossing = 0;
      int before = 0;
      int after = 0;
      for (PdfLine piece : pieces) {
        boolean prose = piece.words().length() >= PROSE;
        if (piece.left() < x + 3 && piece.right() > x - 3) {
          crossing++;
        } else if (piece.right() <= x) {
          before += prose ? 1 : 0;
        } else {
          after += prose ? 1 : 0;
        }
      }
      float middle = Math.abs(x - (left + right) / 2);
      boolean good =
          before >= FEWEST_LINES
              && after >= FEWEST_LINES
              && crossing <= (before + after) * 0.35
              && sideBySide(pieces, x);
      if (good && (crossing < fewest || (crossing == fewest && middle < bestMiddle))) {
        fewest = crossing;
        best = x;
        bestMiddle = middle;
      }
    }
    return best;
  }

  /** Whether some lines left and right of {@code x} stand beside each other. */
  private static boolean sideBySide(List<PdfLine> pieces, float x) {
    float leftTop = Float.MAX_VALUE;
    float leftBottom = 0;
    int beside = 0;
    for (PdfLine piece : pieces) {
      if (piece.right() <= x && piece.words().length() >= PROSE) {
        leftTop = Math.min(leftTop, piece.baseline());
        leftBottom = Math.max(leftBottom, piece.baseline());
      }
    }
    for (PdfLine piece : pieces) {
      boolean within = piece.baseline() >= leftTop - 20 && piece.baseline() <= leftBottom + 20;
      beside += piece.left() >= x && within ? 1 : 0;
    }
    return beside >= FEWEST_LINES - 1;
  }

  /** Pieces of one row become one line, with tabs between, as in a table. */
  private static List<PdfLine> joinRows(List<PdfLine> pieces) {
    List<List<PdfLine>> rows = new ArrayList<>();
    for (PdfLine piece : pieces) {
      int last = rows.size() - 1;
      List<PdfLine> row = last >= 0 ? rows.get(last) : List.of();
      boolean same = !row.isEmpty() && sameRow(row.get(row.size() - 1), piece);
      if (same && piece.left() > row.get(row.size() - 1).right()) {
        row.add(piece);
      } else {
        rows.add(new ArrayList<>(List.of(piece)));
      }
    }
    List<PdfLine> joined = new ArrayList<>();
    for (List<PdfLine> row : PdfTables.unwrapped(rows)) {
      row.stream().reduce(PdfLine::with).ifPresent(joined::add);
    }
    return joined;
  }

  private static void addColumn(List<PdfLine> lines, List<PdfLine> ordered) {
    if (lines.isEmpty()) {
      return;
    }
    int number = ordered.isEmpty() ? 1 : ordered.get(ordered.size() - 1).column() + 1;
    float left = Float.MAX_VALUE;
    float right = 0;
    List<PdfLine> words =
        lines.stream().filter(line -> !Furniture.isPageNumber(line.words())).toList();
    // A page number in the middle of the sheet may stand beside its column.
    for (PdfLine line : words.isEmpty() ? lines : words) {
      left = Math.min(left, line.left());
      right = Math.max(right, line.right());
    }
    for (PdfLine line : lines) {
      ordered.add(line.inColumn(number, left, right));
    }
  }
}
