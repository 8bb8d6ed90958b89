package org.cronista.reader.internal.recognition;

import java.util.List;

/**
 * The words recognised on a page.
 *
 * @param paragraphs in reading order
 */
public record RecognisedPage(List<Paragraph> paragraphs) {

  /** Copies the paragraphs. */
  public RecognisedPage {
    paragraphs = List.copyOf(paragraphs);
  }

  /**
   * A paragraph as recognised.
   *
   * @param lines its lines
   * @param letterHeight the usual height of its words, in dots
   * @param confidence of its words on average, 0 to 100
   * @param words how many words it has
   */
  public record Paragraph(List<String> lines, int letterHeight, double confidence, int words) {

    /** Copies the lines. */
    public Paragraph {
      lines = List.copyOf(lines);
    }
  }

  /** How many words were recognised. */
  public int words() {
    return paragraphs.stream().mapToInt(Paragraph::words).sum();
  }

  /** The confidence of all words on average, 0 to 100; 0 without words. */
  public double confidence() {
    double sum = paragraphs.stream().mapToDouble(p -> p.confidence() * p.words()).sum();
    return words() == 0 ? 0 : sum / words();
  }

  /** The height that most words have; 0 without words. */
  public int usualLetterHeight() {
    List<Integer> heights =
        paragraphs.stream()
            .flatMap(p -> java.util.Collections.nCopies(p.words(), p.letterHeight()).stream())
            .sorted()
            .toList();
    return heights.isEmpty() ? 0 : heights.get(heights.size() / 2);
  }
}
