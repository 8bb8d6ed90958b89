package org.cronista.reader.internal.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cronista.model.BlockKind;
import org.cronista.model.Span;
import org.cronista.model.Warning;
import org.cronista.reader.internal.recognition.RecognisedPage;
import org.cronista.reader.internal.recognition.RecognisedPage.Paragraph;
import org.cronista.reader.internal.text.Marks;

/** Writes recognised pages into a draft and keeps account of how sure they are. */
final class RecognisedText {

  private static final String KIND = "recognised-text";

  /** Words this unsure are mostly ornaments taken for letters. */
  private static final double NOISE = 40;

  /** Pages this sure need no line of their own. */
  private static final double GOOD = 80;

  private static final double LARGE = 1.45;
  private static final int LONGEST_HEADING = 160;

  private final DraftWriter writer;
  private final String program;
  private final List<Written> pages = new ArrayList<>();
  private boolean titled;

  /**
   * A page that was written.
   *
   * @param start where its text starts, in UTF-16 units
   * @param end where it ends
   */
  private record Written(int number, int start, int end, int words, double confidence) {}

  RecognisedText(DraftWriter writer, String program) {
    this.writer = writer;
    this.program = program;
  }

  /** How many words have been written. */
  int words() {
    return pages.stream().mapToInt(Written::words).sum();
  }

  /** Writes a page. */
  void add(RecognisedPage page, int number) {
    int start = writer.length();
    int usual = page.usualLetterHeight();
    boolean first = true;
    for (Paragraph paragraph : page.paragraphs()) {
      write(paragraph, usual, number, first);
      first = false;
    }
    if (writer.length() > start) {
      pages.add(new Written(number, start, writer.length(), page.words(), page.confidence()));
    }
  }

  private void write(Paragraph paragraph, int usual, int number, boolean first) {
    String words = String.join(" ", paragraph.lines());
    boolean noise = paragraph.confidence() < NOISE;
    boolean large =
        !noise
            && paragraph.letterHeight() > usual * LARGE
            && words.length() <= LONGEST_HEADING
            && !Marks.endsSentence(words);
    BlockKind kind = BlockKind.PARAGRAPH;
    if (noise) {
      kind = BlockKind.FURNITURE;
    } else if (large) {
      kind = titled ? BlockKind.HEADING : BlockKind.TITLE;
      titled = true;
    }
    boolean goesOn = first && kind == BlockKind.PARAGRAPH && Marks.startsLowerCase(words);
    writer.addLines(
        kind, paragraph.lines(), number, noise || kind == BlockKind.TITLE, large, goesOn);
  }

  /** What a careful reader should know of the pages, over the finished {@code text}. */
  List<Warning> warnings(String text) {
    if (pages.isEmpty()) {
      return List.of();
    }
    List<Warning> warnings = new ArrayList<>();
    double sum = pages.stream().mapToDouble(page -> page.confidence() * page.words()).sum();
    Written first = pages.get(0);
    Written last = pages.get(pages.size() - 1);
    warnings.add(
        new Warning(
            KIND,
            String.format(
                Locale.ROOT,
                "The words of %s were recognised in pictures by %s, with a confidence of %.0f of"
                    + " 100 on average: compare them with the picture before you quote them.",
                pages.size() == 1 ? "page " + first.number() : pages.size() + " pages",
                program,
                sum / Math.max(1, words())),
            Optional.of(span(text, first.start(), last.end()))));
    for (Written page : pages) {
      if (pages.size() > 1 && page.confidence() < GOOD) {
        warnings.add(
            new Warning(
                KIND,
                String.format(
                    Locale.ROOT,
                    "Page %d was recognised with a confidence of only %.0f of 100.",
                    page.number(),
                    page.confidence()),
                Optional.of(span(text, page.start(), page.end()))));
      }
    }
    return warnings;
  }

  private static Span span(String text, int start, int end) {
    int from = text.codePointCount(0, start);
    return new Span(from, from + text.codePointCount(start, end));
  }
}
