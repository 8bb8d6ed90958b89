package org.cronista.publisher.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cronista.model.Block;
import org.cronista.model.BlockView;
import org.cronista.model.Document;
import org.cronista.model.Span;
import org.cronista.model.TextIndex;
import org.cronista.publisher.page.Html;

/**
 * Writes the words of blocks, marks and all. Line ends become spaces, and a word that a line's end
 * parts is shown whole with its hyphen in grey, as {@link BlockView} joins it; every other
 * character is written as it stands.
 */
final class RunningText {

  private final Document document;
  private final TextIndex index;
  private final Html html;
  private final Set<String> named = new HashSet<>();
  private final List<Mark> open = new ArrayList<>();
  private BitSet shown = new BitSet();
  private BitSet attached = new BitSet();
  private boolean space;
  private int links;

  RunningText(Document document, TextIndex index, Html html) {
    this.document = document;
    this.index = index;
    this.html = html;
  }

  /** The names of places written so far. */
  boolean isNamed(String id) {
    return named.contains(id);
  }

  /** Names a place that has no words of its own. */
  void name(String id) {
    if (named.add(id)) {
      html.open("a", "id", id).close("a");
    }
  }

  /**
   * Writes a block.
   *
   * @param strands its pieces
   * @param marks those that lie on it, sorted
   */
  void write(Block block, List<Strand> strands, List<Mark> marks) {
    look(block);
    int next = 0;
    space = false;
    for (Strand strand : strands) {
      gap(strand.before());
      for (int at = strand.span().start(); at < strand.span().end(); at++) {
        closeEnded(at);
        while (next < marks.size() && marks.get(next).span().start() <= at) {
          Mark mark = marks.get(next++);
          if (mark.span().end() > at) {
            flushSpace(at);
            push(mark, true);
          }
        }
        character(at);
      }
      space = true;
    }
    while (!open.isEmpty()) {
      pop();
    }
  }

  /** What the block's running line keeps of it, and which of its characters follow no space. */
  private void look(Block block) {
    BlockView view = BlockView.of(document.text(), index, block);
    shown = new BitSet();
    attached = new BitSet();
    boolean afterSpace = true;
    for (int i = 0; i < view.text().length(); i++) {
      char c = view.text().charAt(i);
      if (Character.isLowSurrogate(c)) {
        continue;
      }
      if (c != ' ') {
        int at = view.span(i, i + 1).start();
        shown.set(at - block.hull().start());
        if (!afterSpace) {
          attached.set(at - block.hull().start());
        }
      }
      afterSpace = c == ' ';
    }
    start = block.hull().start();
  }

  private int start;

  private void character(int at) {
    String words = index.words(new Span(at, at + 1));
    if (words.isBlank() || words.equals("\u00A0")) {
      space = true;
    } else if (!shown.get(at - start)) {
      html.element("span", words.equals("\u00AD") ? "-" : words, "class", "hyphen");
      space = false;
    } else {
      flushSpace(at);
      html.text(words);
    }
  }

  private void flushSpace(int at) {
    if (space && !attached.get(at - start)) {
      html.text(" ");
    }
    space = false;
  }

  /** Words between two pieces that belong to no block: a list's number, signs of a markup. */
  private void gap(Span between) {
    String words = index.words(between).strip();
    if (!words.isEmpty()) {
      html.element("span", words.replaceAll("\\s+", " "), "class", "gap");
      space = true;
    }
  }

  private void closeEnded(int at) {
    int outermost = open.size();
    for (int i = open.size() - 1; i >= 0; i--) {
      outermost = open.get(i).span().end() <= at ? i : outermost;
    }
    List<Mark> again = new ArrayList<>();
    while (open.size() > outermost) {
      Mark mark = pop();
      if (mark.span().end() > at) {
        again.add(0, mark);
      }
    }
    if (!again.isEmpty()) {
      flushSpace(at);
    }
    again.forEach(mark -> push(mark, false));
  }

  private void push(Mark mark, boolean first) {
    List<String> attributes = new ArrayList<>(List.of("class", mark.kind().style()));
    if (first && mark.id().filter(named::add).isPresent()) {
      attributes.addAll(List.of("id", mark.id().get()));
    }
    if (!mark.title().isEmpty()) {
      attributes.addAll(List.of("title", mark.title()));
    }
    html.open(mark.kind().tag(), attributes.toArray(new String[0]));
    mark.link()
        .ifPresent(
            link -> {
              if (links++ == 0) {
                html.open("a", "href", link);
              }
            });
    open.add(mark);
  }

  private Mark pop() {
    Mark mark = open.remove(open.size() - 1);
    if (mark.link().isPresent() && --links == 0) {
      html.close("a");
    }
    html.close(mark.kind().tag());
    return mark;
  }
}
