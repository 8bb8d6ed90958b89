package org.cronista.reader.internal.text;

import java.util.List;

/**
 * How a plain text is laid out, told by counting.
 *
 * @param hardWrapped whether paragraphs are broken into lines of about equal length
 * @param doubleSpaced whether an empty line follows every line, paragraph's end or not
 * @param width the longest usual line, in UTF-16 units
 */
record Layout(boolean hardWrapped, boolean doubleSpaced, int width) {

  private static final int LONGEST_WRAPPED = 140;
  private static final int FEWEST_LINES = 8;

  static Layout of(List<Line> lines) {
    int width = percentile(lines);
    return new Layout(isHardWrapped(lines, width), isDoubleSpaced(lines, width), width);
  }

  private static int percentile(List<Line> lines) {
    int[] lengths =
        lines.stream().mapToInt(Line::length).filter(l -> l <= LONGEST_WRAPPED).sorted().toArray();
    return lengths.length == 0 ? 80 : Math.max(30, lengths[(int) ((lengths.length - 1) * 0.95)]);
  }

  /** Lines followed at once by another mostly stop in mid-sentence and are of like length. */
  private static boolean isHardWrapped(List<Line> lines, int width) {
    int pairs = 0;
    int broken = 0;
    for (int i = 1; i < lines.size(); i++) {
      Line line = lines.get(i - 1);
      if (lines.get(i).blanksBefore() == 0) {
        pairs++;
        boolean full = line.length() >= width * 0.6 && line.length() <= LONGEST_WRAPPED;
        broken += full && !Marks.endsSentence(line.words()) ? 1 : 0;
      }
    }
    return broken >= 3 && broken >= pairs * 0.4;
  }

  /**
   * Nearly every line has an empty line after it, is not longer than a printed line, and most stop
   * in mid-sentence.
   */
  private static boolean isDoubleSpaced(List<Line> lines, int width) {
    int apart = 0;
    int broken = 0;
    int tooLong = 0;
    for (int i = 1; i < lines.size(); i++) {
      Line line = lines.get(i - 1);
      apart += lines.get(i).blanksBefore() > 0 ? 1 : 0;
      broken += line.length() >= width * 0.6 && !Marks.endsSentence(line.words()) ? 1 : 0;
      tooLong += line.length() > LONGEST_WRAPPED ? 1 : 0;
    }
    int pairs = lines.size() - 1;
    return pairs >= FEWEST_LINES
        && apart >= pairs * 0.85
        && broken >= pairs * 0.5
        && tooLong <= pairs * 0.02;
  }
}
