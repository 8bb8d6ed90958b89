package org.cronista.reader.internal.format;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;

/**
 * Tells the gaps of a justified line from those between columns or table cells: justification makes
 * all gaps of a line equally wide.
 */
final class PdfGaps {

  /** Gaps differ by no more than this, in points, or by a twentieth. */
  private static final float SLACK = 0.35f;

  /** No justified gap is wider than this, in letter sizes. */
  private static final float WIDEST = 2.2f;

  /** Lines of a column begin this close to each other, in points. */
  private static final float SAME_EDGE = 2.5f;

  private static final int FEWEST_LINES = 4;

  private PdfGaps() {}

  /** Joins pieces of one line that stand as far apart as their words do. */
  static List<List<TextPosition>> joinJustified(List<List<TextPosition>> pieces) {
    List<List<TextPosition>> joined = new ArrayList<>();
    int start = 0;
    while (start < pieces.size()) {
      int end = start + 1;
      while (end < pieces.size() && sameLine(pieces.get(end - 1), pieces.get(end))) {
        end++;
      }
      joinLine(pieces.subList(start, end), pieces, joined);
      start = end;
    }
    return joined;
  }

  private static void joinLine(
      List<List<TextPosition>> row,
      List<List<TextPosition>> page,
      List<List<TextPosition>> joined) {
    List<TextPosition> open = new ArrayList<>(row.get(0));
    for (int i = 1; i < row.size(); i++) {
      float gap = between(row.get(i - 1), row.get(i));
      boolean before = i > 1 && same(gap, between(row.get(i - 2), row.get(i - 1)));
      boolean after = i + 1 < row.size() && same(gap, between(row.get(i), row.get(i + 1)));
      boolean inside = hasGap(row.get(i - 1), gap) || hasGap(row.get(i), gap);
      float size = PdfSizes.of(row.get(i).get(0));
      boolean justified = gap < size * WIDEST && (before || after || inside);
      if (justified && !isGutter(row.get(i - 1), row.get(i), page)) {
        open.addAll(row.get(i));
      } else {
        joined.add(open);
        open = new ArrayList<>(row.get(i));
      }
    }
    joined.add(open);
  }

  /**
   * Whether the white is that between two columns, which are as far apart as the next two: several
   * pieces begin behind it at one place, and fewer lie across it.
   */
  private static boolean isGutter(
      List<TextPosition> left, List<TextPosition> right, List<List<TextPosition>> page) {
    float begin = right.get(0).getXDirAdj();
    float middle = begin - between(left, right) / 2;
    int beginning = 0;
    int across = 0;
    for (List<TextPosition> piece : page) {
      TextPosition last = piece.get(piece.size() - 1);
      float start = piece.get(0).getXDirAdj();
      beginning += Math.abs(start - begin) < SAME_EDGE ? 1 : 0;
      across += start < middle && last.getXDirAdj() + last.getWidthDirAdj() > middle ? 1 : 0;
    }
    return beginning >= FEWEST_LINES && across < beginning;
  }

  /** The white between the words of a line, from left to right. */
  static List<Float> of(List<TextPosition> letters) {
    List<Float> gaps = new ArrayList<>();
    TextPosition before = letters.get(0);
    for (TextPosition letter : letters) {
      if (!letter.getUnicode().isBlank()) {
        float gap = gap(before, letter);
        if (gap > PdfSizes.of(letter) * 0.15f) {
          gaps.add(gap);
        }
        before = letter;
      }
    }
    return gaps;
  }

  /** Whether a second gap of the line is as wide as {@code gap}. */
  static boolean isJustified(float gap, List<Float> gaps) {
    return gaps.stream().filter(other -> same(gap, other)).count() > 1;
  }

  private static boolean hasGap(List<TextPosition> letters, float gap) {
    return of(letters).stream().anyMatch(other -> same(gap, other));
  }

  private static boolean same(float left, float right) {
    return Math.abs(left - right) <= Math.max(SLACK, left * 0.05f);
  }

  private static boolean sameLine(List<TextPosition> left, List<TextPosition> right) {
    TextPosition last = left.get(left.size() - 1);
    TextPosition first = right.get(0);
    return Math.abs(last.getYDirAdj() - first.getYDirAdj()) < PdfSizes.of(last) * 0.1f
        && first.getXDirAdj() > last.getXDirAdj();
  }

  private static float between(List<TextPosition> left, List<TextPosition> right) {
    return gap(left.get(left.size() - 1), right.get(0));
  }

  private static float gap(TextPosition before, TextPosition letter) {
    return letter.getXDirAdj() - before.getXDirAdj() - before.getWidthDirAdj();
  }
}
