package org.cronista.reader.internal.recognition;

import java.time.Duration;
import java.util.Optional;
import org.cronista.reader.internal.Deadline;

/** Recognises text in pictures, if it can be done on this machine. Safe for several threads. */
public final class Recogniser {

  private static final String REMEDY =
      "install it with English and Spanish (Debian and Ubuntu: apt-get install tesseract-ocr"
          + " tesseract-ocr-spa; macOS: brew install tesseract tesseract-lang) and run again.";

  private final String path;
  private final Duration perPage;
  private Optional<Optional<Tesseract>> program = Optional.empty();

  /**
   * A recogniser.
   *
   * @param path the folders to look for the program in, written as the PATH variable is
   * @param perPage how long one page may take
   */
  public Recogniser(String path, Duration perPage) {
    this.path = path;
    this.perPage = perPage;
  }

  /** The program, looked for when it is first needed. */
  public synchronized Optional<Tesseract> program() {
    if (program.isEmpty()) {
      program = Optional.of(Tesseract.find(path).filter(Tesseract::isUsable));
    }
    return program.get();
  }

  /** What to do when there is no program; ends a sentence that says what it is needed for. */
  public String remedy() {
    return "the program tesseract, which recognises text in pictures (OCR), was not found: "
        + REMEDY;
  }

  /** Gives the reading time for one more page. */
  public void begin(Deadline deadline) {
    deadline.leaveAtLeast(perPage.multipliedBy(2));
  }

  /** The words in a picture; nothing when that fails. */
  public Optional<RecognisedPage> recognise(PageImage image) {
    return program().flatMap(tesseract -> tesseract.recognise(image, perPage));
  }
}
