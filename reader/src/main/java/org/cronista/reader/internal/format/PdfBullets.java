package org.cronista.reader.internal.format;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Puts bullets that are drawn before the line they stand before. A bullet is about as wide as high,
 * smaller than the letters, and stands between the line's foot and its capitals' head.
 */
final class PdfBullets {

  private static final String BULLET = "• ";
  private static final float NEAREST = 0.15f;
  private static final float FARTHEST = 2.6f;

  private final List<Place> places = new ArrayList<>();

  /** A figure in the direction that the page is read, from its top left. */
  private record Place(float begin, float end, float head, float foot) {}

  /**
   * Takes figures over from the page's own points.
   *
   * @param direction how the letters lie: 0, 90, 180 or 270 degrees
   */
  PdfBullets(List<PdfShapes.Shape> shapes, PDRectangle box, float direction) {
    float width = box.getWidth();
    float height = box.getHeight();
    for (PdfShapes.Shape shape : shapes) {
      float left = shape.left() - box.getLowerLeftX();
      float right = shape.right() - box.getLowerLeftX();
      float bottom = shape.bottom() - box.getLowerLeftY();
      float top = shape.top() - box.getLowerLeftY();
      places.add(
          switch ((int) direction) {
            case 90 -> new Place(bottom, top, left, right);
            case 180 -> new Place(width - right, width - left, bottom, top);
            case 270 -> new Place(height - top, height - bottom, width - right, width - left);
            default -> new Place(left, right, height - top, height - bottom);
          });
    }
  }

  /** The pieces of a page, those behind a drawn bullet begun with one. */
  List<PdfLine> written(List<PdfLine> pieces) {
    if (places.isEmpty()) {
      return pieces;
    }
    List<PdfLine> all = new ArrayList<>();
    for (PdfLine piece : pieces) {
      float left = piece.left();
      for (Place place : places) {
        left = isBulletOf(place, piece) ? Math.min(left, place.begin()) : left;
      }
      boolean marked = left < piece.left() && isFirst(left, piece, pieces);
      all.add(marked ? piece.from(left, BULLET + piece.words()) : piece);
    }
    return all;
  }

  private static boolean isBulletOf(Place place, PdfLine line) {
    float size = line.size();
    float gap = line.left() - place.end();
    float width = place.end() - place.begin();
    float height = place.foot() - place.head();
    float middle = line.baseline() - (place.head() + place.foot()) / 2;
    return gap >= size * NEAREST
        && gap <= size * FARTHEST
        && height >= size * 0.12f
        && height <= size * 0.75f
        && width > height * 0.6f
        && width < height * 1.7f
        && middle > size * 0.1f
        && middle < size * 0.65f;
  }

  /** Whether nothing is written before the figure at about this place: then it parts words. */
  private static boolean isFirst(float left, PdfLine line, List<PdfLine> pieces) {
    return pieces.stream()
        .noneMatch(
            other ->
                Math.abs(other.baseline() - line.baseline()) < line.size() * 0.4f
                    && other.right() <= left
                    && other.right() > left - line.size() * 1.2f);
  }
}
