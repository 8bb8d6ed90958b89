package org.cronista.reader.internal.format;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.cronista.reader.internal.recognition.PageImage;

/** The pages of a PDF that are pictures and hold no text. */
final class ScannedPages {

  /** A stamp or a number that a scanner put on the page. */
  private static final int STAMP = 25;

  private static final int RESOLUTION = 300;
  private static final float MOST_DOTS = 25_000_000;

  /** A point is the 72nd part of an inch. */
  private static final float POINTS = 72;

  private final PDDocument pdf;
  private final SortedSet<Integer> numbers;

  private ScannedPages(PDDocument pdf, SortedSet<Integer> numbers) {
    this.pdf = pdf;
    this.numbers = numbers;
  }

  /** Finds them; in a file without any text every page is taken to be a picture. */
  static ScannedPages of(PDDocument pdf, List<PdfLine> lines) {
    Map<Integer, Integer> letters = new HashMap<>();
    lines.forEach(line -> letters.merge(line.page(), line.words().length(), Integer::sum));
    SortedSet<Integer> numbers = new TreeSet<>();
    for (int number = 1; number <= pdf.getNumberOfPages(); number++) {
      boolean silent = letters.getOrDefault(number, 0) < STAMP;
      if (silent && (lines.isEmpty() || hasPicture(pdf.getPage(number - 1)))) {
        numbers.add(number);
      }
    }
    return new ScannedPages(pdf, numbers);
  }

  private static boolean hasPicture(PDPage page) {
    PDResources resources = page.getResources();
    if (resources == null) {
      return false;
    }
    for (COSName name : resources.getXObjectNames()) {
      if (resources.isImageXObject(name)) {
        return true;
      }
    }
    return false;
  }

  /** Numbers from 1. */
  SortedSet<Integer> numbers() {
    return numbers;
  }

  /** The picture of a page, the right way up; nothing when it cannot be drawn. */
  Optional<PageImage> draw(int number) {
    PDPage page = pdf.getPage(number - 1);
    float square = page.getCropBox().getWidth() * page.getCropBox().getHeight();
    double most = Math.sqrt(MOST_DOTS / Math.max(1, square)) * POINTS;
    int resolution = (int) Math.max(20, Math.min(RESOLUTION, most));
    try {
      BufferedImage image =
          new PDFRenderer(pdf).renderImageWithDPI(number - 1, resolution, ImageType.GRAY);
      return Optional.of(PageImage.ofPage(image, resolution));
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }
}
