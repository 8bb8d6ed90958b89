package org.cronista.reader.internal.format;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;

/** Collects the small figures that are drawn on a page: bullets are often drawn, not written. */
final class PdfShapes {

  /** No bullet is larger, in points. */
  private static final float LARGEST = 14;

  private static final int MOST = 20_000;

  /** A drawn figure, in the page's own points from the lower left. */
  record Shape(float left, float bottom, float right, float top) {

    Shape plus(Point2D point) {
      float x = (float) point.getX();
      float y = (float) point.getY();
      return new Shape(
          Math.min(left, x), Math.min(bottom, y), Math.max(right, x), Math.max(top, y));
    }

    boolean isSmall() {
      return right - left <= LARGEST && top - bottom <= LARGEST;
    }
  }

  private static final Shape EMPTY =
      new Shape(
          Float.POSITIVE_INFINITY,
          Float.POSITIVE_INFINITY,
          Float.NEGATIVE_INFINITY,
          Float.NEGATIVE_INFINITY);

  private final List<Shape> shapes = new ArrayList<>();
  private Shape open = EMPTY;

  /** Listens to what {@code engine} is told to draw. */
  void listen(PDFStreamEngine engine) {
    for (String path : List.of("m", "l", "c", "v", "y", "re")) {
      engine.addOperator(new Step(engine, path, this));
    }
    for (String paint : List.of("f", "F", "f*", "B", "B*", "b", "b*")) {
      engine.addOperator(new Paint(engine, paint, true, this));
    }
    for (String other : List.of("S", "s", "n")) {
      engine.addOperator(new Paint(engine, other, false, this));
    }
    engine.addOperator(new Picture(engine, this));
  }

  /** The figures since the last call. */
  List<Shape> take() {
    List<Shape> taken = List.copyOf(shapes);
    shapes.clear();
    open = EMPTY;
    return taken;
  }

  private void add(Shape shape) {
    if (shape.left() <= shape.right() && shape.isSmall() && shapes.size() < MOST) {
      shapes.add(shape);
    }
  }

  /** Points of a path, and the corners of a rectangle. */
  private static final class Step extends OperatorProcessor {
    private final String name;
    private final PdfShapes shapes;

    Step(PDFStreamEngine engine, String name, PdfShapes shapes) {
      super(engine);
      this.name = name;
      this.shapes = shapes;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) throws IOException {
      List<Float> numbers = new ArrayList<>();
      for (COSBase operand : operands) {
        if (operand instanceof COSNumber number) {
          numbers.add(number.floatValue());
        }
      }
      boolean box = name.equals("re") && numbers.size() >= 4;
      if (box) {
        shapes.open = shapes.open.plus(point(numbers.get(0), numbers.get(1)));
        shapes.open =
            shapes.open.plus(
                point(numbers.get(0) + numbers.get(2), numbers.get(1) + numbers.get(3)));
      }
      for (int i = 0; !box && i + 1 < numbers.size(); i += 2) {
        shapes.open = shapes.open.plus(point(numbers.get(i), numbers.get(i + 1)));
      }
    }

    private Point2D point(float x, float y) {
      return getContext().transformedPoint(x, y);
    }

    @Override
    public String getName() {
      return name;
    }
  }

  /** The end of a path, filled or not. */
  private static final class Paint extends OperatorProcessor {
    private final String name;
    private final boolean filled;
    private final PdfShapes shapes;

    Paint(PDFStreamEngine engine, String name, boolean filled, PdfShapes shapes) {
      super(engine);
      this.name = name;
      this.filled = filled;
      this.shapes = shapes;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) {
      if (filled) {
        shapes.add(shapes.open);
      }
      shapes.open = EMPTY;
    }

    @Override
    public String getName() {
      return name;
    }
  }

  /** A small picture; whatever else is drawn by name goes on as before. */
  private static final class Picture extends OperatorProcessor {
    private final DrawObject others;
    private final PdfShapes shapes;

    Picture(PDFStreamEngine engine, PdfShapes shapes) {
      super(engine);
      this.others = new DrawObject(engine);
      this.shapes = shapes;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) throws IOException {
      boolean named = !operands.isEmpty() && operands.get(0) instanceof COSName;
      if (named && getContext().getResources().isImageXObject((COSName) operands.get(0))) {
        shapes.add(
            EMPTY
                .plus(getContext().transformedPoint(0, 0))
                .plus(getContext().transformedPoint(1, 1)));
      } else {
        others.process(operator, operands);
      }
    }

    @Override
    public String getName() {
      return "Do";
    }
  }
}
