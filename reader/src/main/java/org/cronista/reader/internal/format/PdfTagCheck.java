package org.cronista.reader.internal.format;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether the tags of a PDF can be believed. Some programs tag every line as a paragraph, a whole
 * page as one, or most of the text as no part of it.
 */
final class PdfTagCheck {

  private static final float COVERED = 0.7f;
  private static final float MOST_ARTIFACTS = 0.3f;
  private static final int ENOUGH = 12;
  private static final int MANY = 40;

  private PdfTagCheck() {}

  static boolean areSane(List<List<PdfLine>> pages) {
    int all = 0;
    int tagged = 0;
    int artifacts = 0;
    int pieces = 0;
    Map<Integer, Integer> paragraphs = new HashMap<>();
    for (List<PdfLine> page : pages) {
      for (PdfLine piece : page) {
        int length = piece.words().length();
        all += length;
        tagged += piece.tag().isBlock() ? length : 0;
        artifacts += piece.tag().isArtifact() ? length : 0;
        if (piece.tag().isBlock() && piece.tag().kind().isEmpty()) {
          pieces++;
          paragraphs.merge(piece.tag().block(), 1, Integer::sum);
        }
      }
    }
    int largest = paragraphs.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    boolean lineByLine = pieces >= ENOUGH && paragraphs.size() > pieces * 0.8f;
    boolean lump = pieces >= MANY && largest > pieces * 0.5f;
    return tagged > 0
        && tagged + artifacts >= all * COVERED
        && artifacts <= all * MOST_ARTIFACTS
        && !lineByLine
        && !lump;
  }
}
