package org.cronista.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the note marks that belong to a stretch of text. */
final class CitedNotes {

  private static final String CLOSING = ".,;:!?…”’»)\"'*_";

  private CitedNotes() {}

  static List<Citation> in(String text, List<Note> notes, Span span) {
    List<Citation> found = new ArrayList<>();
    if (notes.isEmpty() || span.length() == 0) {
      return found;
    }
    for (Note note : notes) {
      for (Span mark : note.marks()) {
        boolean near = mark.start() >= span.start() && mark.start() <= span.end() + 12;
        if (near && backs(text, notes, mark, span)) {
          found.add(new Citation(mark, note.span(), note.works()));
        }
      }
    }
    found.sort(Comparator.comparing(Citation::mark));
    return found;
  }

  private static boolean backs(String text, List<Note> notes, Span mark, Span span) {
    if (mark.start() >= span.end()) {
      return onlyClosing(text, notes, span.end(), mark.start());
    }
    // A mark that opens the span closed the words before it.
    return !onlyClosing(text, notes, span.start(), mark.start())
        || opensParagraph(text, span.start());
  }

  /** Whether nothing but closing signs and other marks stand between two code points. */
  private static boolean onlyClosing(String text, List<Note> notes, int from, int to) {
    int at = text.offsetByCodePoints(0, from);
    for (int i = from; i < to; i++) {
      int c = text.codePointAt(at);
      if (CLOSING.indexOf(c) < 0 && !inMark(notes, i)) {
        return false;
      }
      at += Character.charCount(c);
    }
    return true;
  }

  private static boolean inMark(List<Note> notes, int at) {
    return notes.stream()
        .flatMap(note -> note.marks().stream())
        .anyMatch(mark -> mark.start() <= at && at < mark.end());
  }

  private static boolean opensParagraph(String text, int start) {
    int at = text.offsetByCodePoints(0, start);
    int breaks = 0;
    while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
      breaks += text.charAt(at - 1) == '\n' ? 1 : 0;
      at--;
    }
    return at == 0 || breaks > 1;
  }
}
