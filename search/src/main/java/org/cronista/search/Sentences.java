package org.cronista.search;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cronista.model.Block;
import org.cronista.model.BlockView;
import org.cronista.model.Document;
import org.cronista.model.Span;
import org.cronista.model.TextIndex;

/** Cuts a document into the sentences that are found one by one. */
final class Sentences {

  /** Longer ones are cut: a table without full stops would be one endless sentence. */
  private static final int LONGEST = 4000;

  private Sentences() {}

  /** Where the sentences stand, in reading order; each lies in one block. */
  static List<Span> of(Document document, TextIndex index) {
    BreakIterator breaks =
        BreakIterator.getSentenceInstance(Locale.forLanguageTag(language(document)));
    List<Span> sentences = new ArrayList<>();
    if (document.blocks().isEmpty()) {
      cut(document.text(), breaks, (start, end) -> sentences.add(index.span(start, end)));
    }
    for (Block block : document.blocks()) {
      BlockView view = BlockView.of(document.text(), index, block);
      cut(view.text(), breaks, (start, end) -> sentences.add(view.span(start, end)));
    }
    return sentences;
  }

  private static String language(Document document) {
    return document.language().length() == 2 ? document.language() : "en";
  }

  /** Takes a piece, blanks at both ends left out. */
  @FunctionalInterface
  private interface Piece {
    void take(int start, int end);
  }

  private static void cut(String text, BreakIterator breaks, Piece piece) {
    breaks.setText(text);
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
      int from = start;
      while (end - from > LONGEST) {
        int to = text.lastIndexOf(' ', from + LONGEST);
        int middle = to > from ? to : text.offsetByCodePoints(from, LONGEST / 2);
        strip(text, from, middle, piece);
        from = middle;
      }
      strip(text, from, end, piece);
    }
  }

  private static void strip(String text, int start, int end, Piece piece) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      piece.take(from, to);
    }
  }
}
