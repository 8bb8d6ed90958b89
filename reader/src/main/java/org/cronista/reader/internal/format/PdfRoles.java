package org.cronista.reader.internal.format;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cronista.model.BlockKind;
import org.cronista.reader.internal.text.Furniture;
import org.cronista.reader.internal.text.Marks;

/** Says of every printed line what it is, as far as size, place and repetition tell. */
final class PdfRoles {

  private static final float MARGIN = 0.12f;
  private static final int LONGEST_HEADING = 140;

  private final List<PdfLine> lines;
  private final float bodySize;
  private final float leading;
  private final List<BlockKind> roles;

  PdfRoles(List<PdfLine> lines, float bodySize, float leading) {
    this.lines = lines;
    this.bodySize = bodySize;
    this.leading = leading;
    this.roles = new ArrayList<>(Collections.nCopies(lines.size(), BlockKind.PARAGRAPH));
  }

  List<BlockKind> find() {
    markRunningHeads();
    markTagged();
    markContents();
    markTables();
    markBreaks();
    markLoneHeads();
    markNotes();
    new PdfInsets(lines, bodySize, leading).mark(roles);
    markHeadings();
    return roles;
  }

  private boolean isFree(int i) {
    return roles.get(i) == BlockKind.PARAGRAPH;
  }

  /** Lines at the edge of the page that come back on other pages, and page numbers. */
  private void markRunningHeads() {
    Map<String, Set<Integer>> pages = new HashMap<>();
    for (PdfLine line : lines) {
      if (atEdge(line)) {
        pages.computeIfAbsent(key(line), k -> new HashSet<>()).add(line.page());
      }
    }
    for (int i = 0; i < lines.size(); i++) {
      PdfLine line = lines.get(i);
      if (!atEdge(line)) {
        continue;
      }
      if (Furniture.isPageNumber(line.words())) {
        roles.set(i, BlockKind.PAGE_NUMBER);
      } else if (pages.getOrDefault(key(line), Set.of()).size() >= 2
          && line.words().length() <= 140) {
        roles.set(i, BlockKind.RUNNING_HEAD);
      }
    }
  }

  /**
   * What the tags say. A heading is left to its size, since a title is tagged as one too; what is
   * no part of the text is a head at the page's edge and furniture inside.
   */
  private void markTagged() {
    for (int i = 0; i < lines.size(); i++) {
      PdfLine line = lines.get(i);
      Optional<BlockKind> kind = line.tag().kind();
      if (!isFree(i) || kind.isEmpty()) {
        continue;
      }
      if (line.tag().isArtifact() && atEdge(line)) {
        boolean number = Furniture.isPageNumber(line.words());
        roles.set(i, number ? BlockKind.PAGE_NUMBER : BlockKind.RUNNING_HEAD);
      } else if (kind.get() != BlockKind.HEADING) {
        roles.set(i, kind.get());
      }
    }
  }

  private static String key(PdfLine line) {
    return line.words().replaceAll("\\d+", "#").replaceAll("\\s+", " ");
  }

  private static boolean atEdge(PdfLine line) {
    return line.baseline() < line.pageHeight() * MARGIN
        || line.baseline() > line.pageHeight() * (1 - MARGIN);
  }

  private void markContents() {
    for (int i = 0; i < lines.size(); i++) {
      boolean near = isContents(i - 1) || isContents(i + 1) || isContents(i - 2);
      if (isFree(i) && isContents(i) && near && count() >= 3) {
        roles.set(i, BlockKind.CONTENTS);
        if (i > 0 && Furniture.isContentsHead(lines.get(i - 1).words())) {
          roles.set(i - 1, BlockKind.CONTENTS);
        }
      }
    }
  }

  private int count() {
    int count = 0;
    for (int i = 0; i < lines.size(); i++) {
      count += isContents(i) ? 1 : 0;
    }
    return count;
  }

  private boolean isContents(int i) {
    return i >= 0
        && i < lines.size()
        && lines.get(i).words().matches(".*\\p{L}.*(?:\\t|\\.{3,}\\s?|…\\s?)\\d{1,4}$")
        && lines.get(i).words().chars().filter(c -> c == '\t').count() <= 1
        && lines.get(i).words().replaceAll("[^\\p{L}]", "").length() >= 4
        && !Marks.plain(lines.get(i).words()).matches("\\d.*")
        && lines.get(i).page() <= 6;
  }

  /** Rows with gaps, beside other rows with gaps. */
  private void markTables() {
    for (int i = 0; i < lines.size(); i++) {
      boolean near = hasGap(i - 1) || hasGap(i + 1) || hasGap(i - 2) || hasGap(i + 2);
      boolean between = hasGap(i - 1) && hasGap(i + 1) && lines.get(i).words().length() < 60;
      if (isFree(i) && ((hasGap(i) && near) || between)) {
        roles.set(i, BlockKind.TABLE);
      }
    }
  }

  private boolean hasGap(int i) {
    return i >= 0 && i < lines.size() && lines.get(i).words().indexOf('\t') >= 0;
  }

  private void markBreaks() {
    for (int i = 0; i < lines.size(); i++) {
      if (isFree(i) && Marks.isSectionBreak(lines.get(i).words())) {
        roles.set(i, BlockKind.SECTION_BREAK);
      }
    }
  }

  /** Small print that begins with a number or sign, and what goes on with it below. */
  private void markNotes() {
    boolean inNotes = false;
    boolean unfinished = false;
    for (int i = 0; i < lines.size(); i++) {
      PdfLine line = lines.get(i);
      if (!isFree(i)) {
        continue;
      }
      boolean top = line.page() == 1 && line.baseline() < line.pageHeight() * 0.3f;
      boolean fresh = i == 0 || !sameColumn(lines.get(i - 1), line);
      if (isSmall(line) && !top && startsNote(line.words())) {
        inNotes = true;
      } else if (!isSmall(line)) {
        inNotes = false;
      } else if (fresh || !inNotes) {
        // A note may go on at the foot of the next column or page.
        inNotes = unfinished && isFoot(i);
      }
      if (inNotes) {
        roles.set(i, BlockKind.NOTE);
        unfinished = !Marks.endsSentence(line.words());
      }
    }
  }

  private boolean isSmall(PdfLine line) {
    return line.size() < bodySize * 0.95f;
  }

  /** Whether from {@code i} down to the column's end all is small print, under other text. */
  private boolean isFoot(int i) {
    boolean under = i > 0 && sameColumn(lines.get(i - 1), lines.get(i));
    for (int k = i; under && k < lines.size() && sameColumn(lines.get(i), lines.get(k)); k++) {
      under = isSmall(lines.get(k));
    }
    return under;
  }

  private static boolean sameColumn(PdfLine left, PdfLine right) {
    return left.page() == right.page() && left.column() == right.column();
  }

  /**
   * A small line alone at the edge of a page, far from the text, is a head even if it is seen once.
   */
  private void markLoneHeads() {
    for (int i = 0; i < lines.size(); i++) {
      PdfLine line = lines.get(i);
      boolean alone =
          isFree(i)
              && line.page() > 1
              && atEdge(line)
              && isSmall(line)
              && line.words().length() <= 90;
      boolean atTop = line.baseline() < line.pageHeight() / 2;
      boolean mayBe = alone && (atTop || !startsNote(line.words()));
      if (mayBe && far(i, i - 1) && far(i, i + 1)) {
        roles.set(i, BlockKind.RUNNING_HEAD);
      }
    }
  }

  private boolean far(int i, int other) {
    return other < 0
        || other >= lines.size()
        || lines.get(i).page() != lines.get(other).page()
        || Math.abs(lines.get(i).baseline() - lines.get(other).baseline()) > leading * 1.8f;
  }

  private static boolean startsNote(String words) {
    return Marks.startsNote(words)
        && !Furniture.startsWithDay(words)
        && words.codePoints().anyMatch(Character::isLetter);
  }

  private void markHeadings() {
    float largest = 0;
    for (PdfLine line : lines) {
      largest = line.page() == 1 ? Math.max(largest, line.size()) : largest;
    }
    boolean titled = largest > bodySize * 1.2f;
    for (int i = 0; i < lines.size(); i++) {
      PdfLine line = lines.get(i);
      boolean tagged = line.tag().kind().equals(Optional.of(BlockKind.HEADING));
      if (!isFree(i) || (line.words().length() > LONGEST_HEADING && !tagged)) {
        continue;
      }
      if (titled && line.page() == 1 && line.size() >= largest - 0.3f) {
        roles.set(i, BlockKind.TITLE);
      } else if (tagged || line.size() > bodySize * 1.08f || (line.bold() && isShort(line))) {
        roles.set(i, BlockKind.HEADING);
      }
    }
  }

  private static boolean isShort(PdfLine line) {
    return line.words().length() <= 90 && !Marks.endsInComma(line.words());
  }
}
