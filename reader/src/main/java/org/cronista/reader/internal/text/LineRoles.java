package org.cronista.reader.internal.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.cronista.model.BlockKind;
import org.cronista.reader.internal.facts.Dates;

/**
 * Finds the lines that are no part of the running text: contents, page numbers, running heads,
 * share buttons. The role of a line of running text is {@link BlockKind#PARAGRAPH}.
 */
final class LineRoles {

  private static final Pattern CONTENTS_LINE =
      Pattern.compile("^.*\\S(?:\\s*\\.{2,}\\s*|\\t+\\s*|\\s{3,}|\\s*…+\\s*)\\d{1,4}$");
  private static final int LONGEST_HEAD = 70;
  private static final int FEWEST_REPEATS = 3;

  private LineRoles() {}

  static List<BlockKind> of(List<Line> lines) {
    List<BlockKind> roles = new ArrayList<>(Collections.nCopies(lines.size(), BlockKind.PARAGRAPH));
    markContents(lines, roles);
    markRunningHeads(lines, roles);
    for (int i = 0; i < lines.size(); i++) {
      String words = lines.get(i).words();
      if (roles.get(i) != BlockKind.PARAGRAPH) {
        continue;
      }
      if (Furniture.isPageNumber(words) && standsAlone(lines, i)) {
        roles.set(i, BlockKind.PAGE_NUMBER);
      } else if (Furniture.isShareLine(words)) {
        roles.set(i, BlockKind.FURNITURE);
      } else if (Marks.isSectionBreak(words)) {
        roles.set(i, BlockKind.SECTION_BREAK);
      }
    }
    return roles;
  }

  private static boolean standsAlone(List<Line> lines, int i) {
    boolean before = lines.get(i).blanksBefore() > 0;
    boolean after = i + 1 == lines.size() || lines.get(i + 1).blanksBefore() > 0;
    boolean pageEdge =
        lines.get(i).page() > 0
            && (i == 0
                || i + 1 == lines.size()
                || lines.get(i - 1).page() != lines.get(i).page()
                || lines.get(i + 1).page() != lines.get(i).page());
    // "JUNE" and "2026" on two lines are a date.
    boolean year = i > 0 && !before && Dates.isMonth(lines.get(i - 1).words());
    return ((before && after) || pageEdge) && !year;
  }

  /** Three or more lines with a page number at their end, close together, and their heading. */
  private static void markContents(List<Line> lines, List<BlockKind> roles) {
    int at = 0;
    while (at < lines.size()) {
      if (!isContentsLine(lines.get(at))) {
        at++;
        continue;
      }
      int last = at;
      int count = 1;
      for (int i = at + 1; i < lines.size() && i <= last + 2; i++) {
        if (isContentsLine(lines.get(i))) {
          last = i;
          count++;
        }
      }
      boolean headed = headStart(lines, at) < at;
      if (count >= 3 || (headed && count >= 2)) {
        for (int i = headStart(lines, at); i <= last; i++) {
          roles.set(i, BlockKind.CONTENTS);
        }
      }
      at = last + 1;
    }
  }

  private static int headStart(List<Line> lines, int first) {
    int start = first;
    while (start > 0
        && first - start < 2
        && Furniture.isContentsHead(lines.get(start - 1).words())) {
      start--;
    }
    return start;
  }

  private static boolean isContentsLine(Line line) {
    return line.length() <= 160 && CONTENTS_LINE.matcher(line.words()).matches();
  }

  /** Short lines that come back, numbers aside, through the text. */
  private static void markRunningHeads(List<Line> lines, List<BlockKind> roles) {
    Map<String, List<Integer>> places = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (roles.get(i) == BlockKind.PARAGRAPH && couldBeHead(line) && onlyLine(lines, i)) {
        String key = line.words().replaceAll("\\d+", "#").replaceAll("\\s+", " ");
        places.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
      }
    }
    for (List<Integer> found : places.values()) {
      int spread = found.get(found.size() - 1) - found.get(0);
      if (found.size() >= FEWEST_REPEATS && spread >= found.size() * 8) {
        found.forEach(i -> roles.set(i, BlockKind.RUNNING_HEAD));
      }
    }
  }

  private static boolean onlyLine(List<Line> lines, int i) {
    boolean before = lines.get(i).blanksBefore() > 0;
    boolean after = i + 1 == lines.size() || lines.get(i + 1).blanksBefore() > 0;
    return before || after;
  }

  private static boolean couldBeHead(Line line) {
    String words = line.words();
    return words.length() <= LONGEST_HEAD
        && words.length() >= 3
        && !Marks.endsSentence(words)
        && !Marks.endsInComma(words)
        && !Marks.startsLowerCase(words)
        && !Marks.startsSuperscriptNote(words)
        && Marks.listMark(words) == 0
        && Marks.headingMark(words) == 0
        && !Furniture.isNotesHead(words)
        && !Furniture.isKicker(words)
        && !Furniture.isShareLine(words)
        && !words.startsWith("-")
        && !words.startsWith("|")
        && !words.startsWith(">")
        && (Dates.find(words).isEmpty() || words.matches(".*(?:·|\\||—|No\\.|Vol\\.).*"))
        && words.chars().anyMatch(Character::isLetter);
  }
}
