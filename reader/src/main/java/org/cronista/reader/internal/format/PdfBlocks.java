package org.cronista.reader.internal.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cronista.model.BlockKind;
import org.cronista.reader.internal.text.Furniture;
import org.cronista.reader.internal.text.Marks;

/** Puts printed lines together into paragraphs, headings, tables and notes, by where they stand. */
final class PdfBlocks {

  private final List<PdfLine> lines;
  private final DraftWriter writer;
  private final float bodySize;
  private final float leading;
  private final boolean raisedNotes;

  private PdfBlocks(List<PdfLine> lines, DraftWriter writer) {
    this.lines = lines;
    this.writer = writer;
    this.bodySize = bodySize(lines);
    this.leading = leading(lines);
    this.raisedNotes = lines.stream().anyMatch(line -> Marks.startsSuperscriptNote(line.words()));
  }

  static void write(List<PdfLine> lines, DraftWriter writer) {
    new PdfBlocks(lines, writer).write();
  }

  /** The letter size that most text is set in. */
  private static float bodySize(List<PdfLine> lines) {
    Map<Float, Integer> counts = new HashMap<>();
    lines.forEach(line -> counts.merge(line.size(), line.words().length(), Integer::sum));
    return counts.entrySet().stream()
        .max(Map.Entry.<Float, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(10f);
  }

  /** The usual distance from line to line in that size. */
  private float leading(List<PdfLine> all) {
    List<Float> distances = new ArrayList<>();
    for (int i = 1; i < all.size(); i++) {
      PdfLine line = all.get(i);
      PdfLine before = all.get(i - 1);
      float distance = line.baseline() - before.baseline();
      boolean same = line.page() == before.page() && line.column() == before.column();
      if (same && distance > 2 && line.size() == bodySize && before.size() == bodySize) {
        distances.add(distance);
      }
    }
    distances.sort(Float::compare);
    return distances.isEmpty() ? bodySize * 1.3f : distances.get(distances.size() / 2);
  }

  private void write() {
    List<BlockKind> roles = new PdfRoles(lines, bodySize, leading).find();
    List<PdfLine> open = new ArrayList<>();
    boolean joins = false;
    int previous = -1;
    for (int i = 0; i < lines.size(); i++) {
      PdfLine line = lines.get(i);
      BlockKind role = roles.get(i);
      if (role == BlockKind.RUNNING_HEAD || role == BlockKind.PAGE_NUMBER) {
        // Text may go on behind it, on the next page.
        close(open, previous < 0 ? role : roles.get(previous), joins);
        joins = false;
        writer.add(role, line.words(), line.page(), true, false);
        continue;
      }
      boolean together =
          !open.isEmpty()
              && roles.get(previous) == role
              && sameColumn(lines.get(previous), line)
              && goesOn(lines.get(previous), line, role);
      if (!together) {
        close(open, previous < 0 ? role : roles.get(previous), joins);
        int before = before(roles, i);
        joins = before >= 0 && roles.get(before) == role && goesOn(lines.get(before), line, role);
      }
      open.add(line);
      previous = i;
    }
    if (previous >= 0) {
      close(open, roles.get(previous), joins);
    }
  }

  /** The line before {@code i} in the flow of text: notes and pictures at a column's foot aside. */
  private static int before(List<BlockKind> roles, int i) {
    int at = i - 1;
    while (at >= 0 && roles.get(at) != roles.get(i) && isBetween(roles.get(at))) {
      at--;
    }
    return at;
  }

  private static boolean isBetween(BlockKind kind) {
    return switch (kind) {
      case RUNNING_HEAD, PAGE_NUMBER, NOTE, CAPTION -> true;
      default -> false;
    };
  }

  private void close(List<PdfLine> open, BlockKind kind, boolean joins) {
    if (open.isEmpty()) {
      return;
    }
    boolean sure =
        switch (kind) {
          case TITLE, CONTENTS, TABLE, NOTE, CAPTION, QUOTATION, SECTION_BREAK -> true;
          default -> false;
        };
    boolean emphatic = kind == BlockKind.HEADING || kind == BlockKind.TITLE;
    List<String> words = open.stream().map(PdfLine::words).toList();
    writer.addLines(kind, words, open.get(0).page(), sure, emphatic, joins);
    open.clear();
  }

  private static boolean sameColumn(PdfLine left, PdfLine right) {
    return left.page() == right.page() && left.column() == right.column();
  }

  private boolean goesOn(PdfLine before, PdfLine line, BlockKind kind) {
    if (kind == BlockKind.CONTENTS || kind == BlockKind.TABLE || kind == BlockKind.SECTION_BREAK) {
      return false;
    }
    if (before.tag().isBlock() && line.tag().isBlock()) {
      return before.tag().equals(line.tag()) && !partsName(before, line, kind);
    }
    if ((kind == BlockKind.LIST_ITEM && Marks.listMark(line.words()) > 0)
        || Math.abs(before.size() - line.size()) > 0.6f
        || Marks.entryLead(line.words()) > 0
        || (Marks.listMark(line.words()) > 0 && endsOrNote(before, kind))) {
      return false;
    }
    if (kind == BlockKind.NOTE && startsNote(before, line)) {
      return false;
    }
    if (!sameColumn(before, line)) {
      return kind != BlockKind.HEADING && kind != BlockKind.TITLE && goesOnElsewhere(before, line);
    }
    float distance = line.baseline() - before.baseline();
    if (distance > lineDistance(line) * 1.4f) {
      return false;
    }
    if (kind == BlockKind.HEADING || kind == BlockKind.TITLE) {
      // Names and dates under a title may be set larger than the text, as headings are.
      return !Furniture.isDateLine(line.words()) && !Furniture.isDateLine(before.words());
    }
    return !endsParagraph(before, line, kind);
  }

  /** A name and the date under it may be tagged as one paragraph of two short lines. */
  private static boolean partsName(PdfLine before, PdfLine line, BlockKind kind) {
    float width = line.columnRight() - line.columnLeft();
    return kind != BlockKind.NOTE
        && before.right() < before.columnRight() - width * 0.12f
        && (Furniture.isDateLine(line.words())
            || Furniture.isDateLine(before.words())
            || Furniture.isFirstPrinted(line.words()));
  }

  /** Where notes have raised numbers, a line that begins with a plain one goes on: "10 July". */
  private boolean startsNote(PdfLine before, PdfLine line) {
    return raisedNotes
        ? Marks.startsSuperscriptNote(line.words())
        : Marks.startsNote(line.words()) && Marks.endsSentence(before.words());
  }

  private static boolean endsOrNote(PdfLine before, BlockKind kind) {
    return kind == BlockKind.NOTE || Marks.endsSentence(before.words());
  }

  private float lineDistance(PdfLine line) {
    return Math.abs(line.size() - bodySize) < 0.3f ? leading : line.size() * leading / bodySize;
  }

  /** The earlier line stops short after a sentence, or the later one is set in. */
  private static boolean endsParagraph(PdfLine before, PdfLine line, BlockKind kind) {
    float width = line.columnRight() - line.columnLeft();
    boolean sentence = Marks.endsSentence(before.words());
    boolean shortLine =
        before.right() < before.columnRight() - width * 0.12f && hasRoomFor(before, line);
    boolean setIn =
        line.left() > line.columnLeft() + line.size() * 0.8f
            && line.left() > before.left() + line.size() * 0.8f;
    boolean name =
        kind != BlockKind.NOTE
            && (Furniture.isDateLine(line.words()) || Furniture.isDateLine(before.words()));
    return (sentence && (shortLine || setIn))
        || (name && shortLine)
        || (kind != BlockKind.NOTE
            && before.right() < before.columnRight() - width * 0.5f
            && !Marks.startsLowerCase(line.words())
            && !Marks.endsInComma(before.words()));
  }

  /**
   * Over a column or page: a full line goes on in one that is not set in, even after a full stop; a
   * paragraph's last line is seldom full.
   */
  private static boolean goesOnElsewhere(PdfLine before, PdfLine line) {
    float width = before.columnRight() - before.columnLeft();
    boolean setIn = line.left() > line.columnLeft() + line.size() * 0.8f;
    if (Marks.endsSentence(before.words())) {
      return !setIn && !hasRoomFor(before, line);
    }
    boolean full = before.right() >= before.columnRight() - width * 0.15f;
    return Marks.startsLowerCase(line.words()) || Marks.endsInHyphen(before.words()) || full;
  }

  /** Whether the first word of {@code line} would have fitted on the line before it. */
  private static boolean hasRoomFor(PdfLine before, PdfLine line) {
    int space = line.words().indexOf(' ');
    int letters = space < 0 ? line.words().length() : space;
    float word = (line.right() - line.left()) / line.words().length() * (letters + 1);
    return before.right() + word <= before.columnRight();
  }
}
