package org.cronista.reader.internal.format;

import java.util.ArrayList;
import java.util.List;
import org.cronista.model.BlockKind;
import org.cronista.reader.internal.text.Furniture;
import org.cronista.reader.internal.text.Marks;

/** Finds what is set off from running text: list items, indented quotations, captions. */
final class PdfInsets {

  /** How far in, in letter sizes, a line must stand to be set off. */
  private static final float INDENT = 0.9f;

  private static final int LONGEST_CAPTION = 4;

  private final List<PdfLine> lines;
  private final float bodySize;
  private final float leading;

  PdfInsets(List<PdfLine> lines, float bodySize, float leading) {
    this.lines = lines;
    this.bodySize = bodySize;
    this.leading = leading;
  }

  /** Gives their kind to the lines that are still taken for paragraphs. */
  void mark(List<BlockKind> roles) {
    markCaptions(roles);
    markLists(roles);
    markQuotations(roles);
  }

  private static boolean isFree(List<BlockKind> roles, int i) {
    return i >= 0 && i < roles.size() && roles.get(i) == BlockKind.PARAGRAPH;
  }

  private boolean follows(int i, int next) {
    if (next >= lines.size()) {
      return false;
    }
    PdfLine before = lines.get(i);
    PdfLine line = lines.get(next);
    float distance = line.baseline() - before.baseline();
    return before.page() == line.page()
        && before.column() == line.column()
        && distance > 0
        && distance < leading * 1.4f;
  }

  /** Small print under a picture: it says so, or stands by itself in a few lines. */
  private void markCaptions(List<BlockKind> roles) {
    int i = 0;
    while (i < lines.size()) {
      if (!isFree(roles, i) || lines.get(i).size() >= bodySize * 0.95f) {
        i++;
        continue;
      }
      int end = i + 1;
      while (isFree(roles, end)
          && follows(end - 1, end)
          && Math.abs(lines.get(end).size() - lines.get(i).size()) < 0.3f) {
        end++;
      }
      PdfLine first = lines.get(i);
      boolean head = first.page() == 1 && first.baseline() < first.pageHeight() * 0.3f;
      boolean alone =
          end - i <= LONGEST_CAPTION
              && (i == 0 || !follows(i - 1, i))
              && !head
              && !isQuoted(i, end);
      if (Furniture.isCaption(first.words()) || alone) {
        for (int k = i; k < end; k++) {
          roles.set(k, BlockKind.CAPTION);
        }
      }
      i = end;
    }
  }

  /** Several lines set in at one place, a little smaller than the text: as quotations are. */
  private boolean isQuoted(int from, int end) {
    boolean quoted = end - from >= 2;
    for (int k = from; quoted && k < end; k++) {
      quoted = isSetIn(k) && Math.abs(inset(k) - inset(from)) < 2.5f;
    }
    return quoted;
  }

  /** A line that begins with a list mark, and the lines that hang under its words. */
  private void markLists(List<BlockKind> roles) {
    for (int i = 0; i < lines.size(); i++) {
      if (!isFree(roles, i) || !opensItem(roles, i)) {
        continue;
      }
      float left = lines.get(i).left() - lines.get(i).columnLeft();
      roles.set(i, BlockKind.LIST_ITEM);
      int last = i;
      for (int k = nextInFlow(roles, i); isFree(roles, k); k = nextInFlow(roles, k)) {
        PdfLine line = lines.get(k);
        boolean hangs = line.left() - line.columnLeft() > left + bodySize * 0.5f;
        boolean goesOn = follows(last, k) || isElsewhere(last, k);
        if (!hangs || !goesOn || Marks.listMark(line.words()) > 0 || opensParagraph(last, k)) {
          break;
        }
        roles.set(k, BlockKind.LIST_ITEM);
        last = k;
      }
    }
  }

  /** After a sentence, a line set in above one that is not opens a paragraph. */
  private boolean opensParagraph(int last, int i) {
    return Marks.endsSentence(lines.get(last).words())
        && follows(i, i + 1)
        && Marks.listMark(lines.get(i + 1).words()) == 0
        && lines.get(i + 1).left() < lines.get(i).left() - 3;
  }

  /** A bullet, or a number that has a neighbour: "1985." alone may end a sentence. */
  private boolean opensItem(List<BlockKind> roles, int i) {
    String words = lines.get(i).words();
    if (Marks.listMark(words) == 0 || Marks.entryLead(words) > 0) {
      return false;
    }
    if (!Character.isLetterOrDigit(words.codePointAt(0))) {
      return true;
    }
    String kind = words.replaceFirst("[\\s\\u00A0].*", "").replaceAll("\\d+", "#");
    for (int k = Math.max(0, i - 8); k < Math.min(lines.size(), i + 9); k++) {
      String other = lines.get(k).words();
      boolean alike = other.replaceFirst("[\\s\\u00A0].*", "").replaceAll("\\d+", "#").equals(kind);
      boolean item = isFree(roles, k) || roles.get(k) == BlockKind.LIST_ITEM;
      if (k != i && item && alike && Marks.listMark(other) > 0) {
        return true;
      }
    }
    return false;
  }

  /** The next line of text, past the notes and heads at a column's foot and top. */
  private static int nextInFlow(List<BlockKind> roles, int i) {
    int next = i + 1;
    while (next < roles.size()
        && (roles.get(next) == BlockKind.NOTE
            || roles.get(next) == BlockKind.RUNNING_HEAD
            || roles.get(next) == BlockKind.PAGE_NUMBER)) {
      next++;
    }
    return next;
  }

  private boolean isElsewhere(int i, int next) {
    PdfLine before = lines.get(i);
    PdfLine line = lines.get(next);
    boolean other = before.page() != line.page() || before.column() != line.column();
    return other && !Marks.endsSentence(before.words());
  }

  /**
   * Two or more lines in a row that all stand in from the column's edge, at one place; they may go
   * on in the next column.
   */
  private void markQuotations(List<BlockKind> roles) {
    for (int i = 0; i < lines.size(); i++) {
      List<Integer> run = new ArrayList<>();
      int at = i;
      while (isFree(roles, at) && isSetIn(at) && (run.isEmpty() || goesOnSetIn(run, at))) {
        run.add(at);
        at = nextInFlow(roles, at);
      }
      if (run.size() >= 2) {
        run.forEach(line -> roles.set(line, BlockKind.QUOTATION));
      }
    }
  }

  private boolean goesOnSetIn(List<Integer> run, int i) {
    int last = run.get(run.size() - 1);
    return (follows(last, i) || isElsewhere(last, i)) && Math.abs(inset(last) - inset(i)) < 2.5f;
  }

  private float inset(int i) {
    return lines.get(i).left() - lines.get(i).columnLeft();
  }

  private boolean isSetIn(int i) {
    PdfLine line = lines.get(i);
    return Math.abs(line.size() - bodySize) < 1.2f
        && !line.bold()
        && line.left() > line.columnLeft() + line.size() * INDENT;
  }
}
