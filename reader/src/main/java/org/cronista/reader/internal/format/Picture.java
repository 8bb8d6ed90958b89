package org.cronista.reader.internal.format;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.cronista.reader.internal.Deadline;
import org.cronista.reader.internal.Draft;
import org.cronista.reader.internal.Format;
import org.cronista.reader.internal.Hints;
import org.cronista.reader.internal.RawFile;
import org.cronista.reader.internal.ReadProblem;
import org.cronista.reader.internal.recognition.PageImage;
import org.cronista.reader.internal.recognition.Recogniser;
import org.cronista.reader.internal.recognition.Tesseract;

/** A picture of a page or, in a TIFF, of several: read through text recognition. */
final class Picture implements Format {

  static final Set<String> TYPES =
      Set.of("image/png", "image/jpeg", "image/tiff", "image/gif", "image/bmp");

  /** Pictures of this many dots and fewer are icons and thumbnails. */
  private static final long FEWEST_DOTS = 40_000;

  private static final long MOST_DOTS = 100_000_000;
  private static final int MOST_PAGES = 1000;

  /** Fewer words, and less sure ones, are what a photograph gives. */
  private static final int FEWEST_WORDS = 3;

  private static final double LEAST_CONFIDENCE = 50;

  private final String mediaType;
  private final Recogniser recogniser;
  private final Deadline deadline;

  Picture(String mediaType, Recogniser recogniser, Deadline deadline) {
    this.mediaType = mediaType;
    this.recogniser = recogniser;
    this.deadline = deadline;
  }

  @Override
  public String mediaType() {
    return mediaType;
  }

  @Override
  public Draft read(RawFile file) {
    try (ImageInputStream stream =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(file.bytes()))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
      if (!readers.hasNext()) {
        throw damaged();
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(stream);
        return read(reader);
      } finally {
        reader.dispose();
      }
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
      throw damaged();
    }
  }

  private Draft read(ImageReader reader) throws IOException {
    checkSize(reader, 0);
    Tesseract program =
        recogniser
            .program()
            .orElseThrow(() -> ReadProblem.skipped("It is a picture, and " + recogniser.remedy()));
    int pages = Math.min(MOST_PAGES, reader.getNumImages(true));
    DraftWriter writer = new DraftWriter();
    RecognisedText text = new RecognisedText(writer, program.description());
    for (int i = 0; i < pages; i++) {
      recogniser.begin(deadline);
      checkSize(reader, i);
      BufferedImage image = reader.read(i);
      int number = i + 1;
      recogniser
          .recognise(PageImage.ofPicture(image))
          .filter(page -> page.words() >= FEWEST_WORDS && page.confidence() >= LEAST_CONFIDENCE)
          .ifPresent(page -> text.add(page, number));
    }
    if (text.words() == 0) {
      throw ReadProblem.skipped("No readable words were recognised in the picture (OCR).");
    }
    return new Draft(writer.text(), writer.chunks(), Hints.none(), text.warnings(writer.text()));
  }

  private static void checkSize(ImageReader reader, int page) throws IOException {
    long dots = (long) reader.getWidth(page) * reader.getHeight(page);
    if (dots <= FEWEST_DOTS) {
      throw ReadProblem.skipped("The picture is too small to hold a page of text.");
    }
    if (dots > MOST_DOTS) {
      throw ReadProblem.skipped(
          "The picture has more than 100 million dots. Save a smaller copy of it.");
    }
  }

  private static ReadProblem damaged() {
    return ReadProblem.failed(
        "The picture is damaged, or of a kind that is not read. Save it as PNG.");
  }
}
