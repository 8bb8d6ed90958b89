package org.cronista.reader.internal.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cronista.reader.internal.text.Marks;

/** Puts the rows of tables together, whose cells may go on in a second line. */
final class PdfTables {

  private static final float SAME_EDGE = 3f;
  private static final int FARTHEST = 4;

  private PdfTables() {}

  /** The pieces of a page, those that the tags put into one row of a table made one. */
  static List<PdfLine> tagged(List<PdfLine> pieces) {
    List<PdfLine> all = new ArrayList<>();
    Map<Integer, Integer> rows = new LinkedHashMap<>();
    Map<Integer, Map<Integer, PdfLine>> cells = new LinkedHashMap<>();
    for (PdfLine piece : pieces) {
      if (!piece.tag().isRow()) {
        all.add(piece);
        continue;
      }
      int row = piece.tag().block();
      if (rows.putIfAbsent(row, all.size()) == null) {
        all.add(piece);
      }
      cells
          .computeIfAbsent(row, number -> new LinkedHashMap<>())
          .merge(piece.tag().cell(), piece, (cell, more) -> cell.goneOn(more));
    }
    // A cell whose text stands higher or lower than its neighbours' is still in its place.
    cells.forEach(
        (row, own) ->
            all.set(
                rows.getOrDefault(row, 0),
                own.values().stream()
                    .sorted((left, right) -> Float.compare(left.left(), right.left()))
                    .reduce(PdfLine::with)
                    .orElseThrow()));
    return all;
  }

  /**
   * The rows of a column, those that only go on with cells of the row above put to it.
   *
   * @param rows the pieces of each row, from left to right
   */
  static List<List<PdfLine>> unwrapped(List<List<PdfLine>> rows) {
    List<List<PdfLine>> all = new ArrayList<>();
    float foot = Float.NaN;
    float before = Float.NaN;
    for (int i = 0; i < rows.size(); i++) {
      List<PdfLine> row = rows.get(i);
      float baseline = row.get(0).baseline();
      int last = all.size() - 1;
      if (last >= 0
          && goesOn(
              all.get(last), row, baseline - foot, min(before, ahead(all.get(last), rows, i)))) {
        all.set(last, plus(all.get(last), row));
      } else {
        before = baseline - foot;
        all.add(row);
      }
      foot = baseline;
    }
    return all;
  }

  /** The widest distance below line {@code i} while lines stand under the row's cells. */
  private static float ahead(List<PdfLine> row, List<List<PdfLine>> rows, int i) {
    float widest = Float.NaN;
    for (int k = i; k + 1 < rows.size() && k < i + FARTHEST && isUnder(row, rows.get(k)); k++) {
      float distance = rows.get(k + 1).get(0).baseline() - rows.get(k).get(0).baseline();
      widest = Float.isNaN(widest) ? distance : Math.max(widest, distance);
    }
    return widest;
  }

  private static boolean isUnder(List<PdfLine> row, List<PdfLine> line) {
    return line.stream().allMatch(piece -> cellOf(row, piece) >= 0);
  }

  /** How many cells there are; a number may have been joined to the words before it. */
  private static int cells(List<PdfLine> row) {
    return row.stream().mapToInt(piece -> piece.words().split("\t", -1).length).sum();
  }

  private static float min(float left, float right) {
    return Float.isNaN(left) || Float.isNaN(right) ? Float.NaN : Math.min(left, right);
  }

  /**
   * @param distance from the row's last line to this one
   * @param around the smaller of the distances to the rows before and after; NaN at an end
   */
  private static boolean goesOn(
      List<PdfLine> row, List<PdfLine> line, float distance, float around) {
    if (cells(row) < 2 || cells(line) >= cells(row) || row.get(0).tag().isRow()) {
      return false;
    }
    float size = line.get(0).size();
    if (!isUnder(row, line)
        || distance <= 0
        || distance > size * 1.6f
        || size > row.get(0).size() + 0.6f) {
      return false;
    }
    boolean close = !Float.isNaN(around) && distance < around * 0.87f;
    boolean inside = line.size() == 1 && cellOf(row, line.get(0)) > 0;
    return close || inside || (line.size() == 1 && Marks.startsLowerCase(line.get(0).words()));
  }

  /** The cell that stands over a piece, from its left or its right edge; -1 when none does. */
  private static int cellOf(List<PdfLine> row, PdfLine piece) {
    for (int i = 0; i < row.size(); i++) {
      boolean left = Math.abs(row.get(i).left() - piece.left()) < SAME_EDGE;
      boolean right = i > 0 && Math.abs(row.get(i).right() - piece.right()) < SAME_EDGE;
      if (left || right) {
        return i;
      }
    }
    return -1;
  }

  private static List<PdfLine> plus(List<PdfLine> row, List<PdfLine> line) {
    List<PdfLine> all = new ArrayList<>(row);
    for (PdfLine piece : line) {
      int cell = cellOf(row, piece);
      all.set(cell, all.get(cell).goneOn(piece));
    }
    return all;
  }
}
