package org.cronista.reader.internal.format;

import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.cronista.model.BlockKind;

/**
 * Whether the tags of a PDF can be believed. Some programs tag every line as a paragraph, a whole
 * page as one, or most of the text as no part of it.
 */
final class PdfTagCheck {

  private static final float COVERED = 0.7f;
  private static final float MOST_ARTIFACTS = 0.3f;
  private static final int ENOUGH = 12;
  private static final int MANY = 40;
  private static final float MOST_BACK = 0.1f;
  private static final BlockKind NOTES = BlockKind.NOTE;

  private PdfTagCheck() {}

  /**
   * The lines of a page in the order of the tags, where it runs down the columns as well. What has
   * no tag stays behind the line that it stood behind.
   */
  static List<PdfLine> inTaggedOrder(List<PdfLine> lines) {
    int pairs = 0;
    int back = 0;
    List<PdfLine> tagged = lines.stream().filter(line -> line.tag().isBlock()).toList();
    for (int i = 1; i < tagged.size(); i++) {
      boolean below = tagged.get(i - 1).column() == tagged.get(i).column();
      pairs += below ? 1 : 0;
      back += below && tagged.get(i).tag().block() < tagged.get(i - 1).tag().block() ? 1 : 0;
    }
    if (pairs < ENOUGH || back > pairs * MOST_BACK) {
      return lines;
    }
    // A line without a tag has the number of the one before it; the sort keeps equals as they are.
    IdentityHashMap<PdfLine, Integer> numbers = new IdentityHashMap<>();
    int number = 0;
    for (PdfLine line : lines) {
      boolean counts = line.tag().isBlock() && line.tag().kind().filter(NOTES::equals).isEmpty();
      number = counts ? line.tag().block() : number;
      numbers.put(line, number);
    }
    return lines.stream().sorted(Comparator.comparing(numbers::get)).toList();
  }

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
