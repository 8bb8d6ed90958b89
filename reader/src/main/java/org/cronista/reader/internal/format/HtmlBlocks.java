package org.cronista.reader.internal.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cronista.model.BlockKind;
import org.cronista.reader.internal.text.Furniture;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Walks a page and writes its text, one block for every paragraph, heading, list item or table row.
 * Menus, teasers and share bars are kept as furniture. Note marks in {@code <sup>} are written with
 * superscript digits, so that they stay apart from the words before them.
 */
final class HtmlBlocks {

  private static final Pattern NUMBER = Pattern.compile("\\[?\\(?(\\d{1,3})\\)?\\]?");

  /** Below this, elements are only walked through: every look at one takes in all it holds. */
  private static final int DEEPEST = 150;

  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private final DraftWriter writer;
  private final Optional<Element> main;
  private final StringBuilder inline = new StringBuilder();
  private boolean titled;
  private int depth;

  private HtmlBlocks(DraftWriter writer, Optional<Element> main) {
    this.writer = writer;
    this.main = main;
  }

  /** Writes {@code body}; what lies outside {@code main}, when given, is furniture. */
  static void write(Element body, Optional<Element> main, DraftWriter writer) {
    HtmlBlocks blocks = new HtmlBlocks(writer, main);
    blocks.walk(body, new State(BlockKind.PARAGRAPH, main.isPresent(), false, false));
    blocks.flush(new State(BlockKind.PARAGRAPH, false, false, false));
  }

  /**
   * What the walk knows of where it is.
   *
   * @param kind the kind of block that text here belongs to
   * @param outside outside the main part
   * @param notes inside a list of notes
   * @param settled whether the kind is told by markup
   */
  private record State(BlockKind kind, boolean outside, boolean notes, boolean settled) {
    State as(BlockKind value) {
      return new State(value, outside, notes, true);
    }
  }

  private void walk(Element element, State state) {
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode text) {
        appendText(text.getWholeText());
      } else if (node instanceof Element child && !PageParts.isDropped(child)) {
        visit(child, state);
      }
    }
  }

  private void visit(Element element, State state) {
    if (element.normalName().equals("br")) {
      lineBreak(state);
    } else if (element.normalName().equals("sup") && isNoteMark(element)) {
      inline.append(superscript(element.text()));
    } else if (element.normalName().equals("tr")) {
      flush(state);
      writeRow(element, state);
    } else if (PageParts.isBlock(element) || (depth < DEEPEST && PageParts.isFurniture(element))) {
      flush(state);
      State inside = enter(element, state);
      if (inside.kind() == BlockKind.NOTE && element.normalName().equals("li")) {
        inline.append(numberOf(element));
      }
      descend(element, inside);
      flush(inside);
    } else {
      descend(element, state);
    }
  }

  private void descend(Element element, State state) {
    depth++;
    walk(element, state);
    depth--;
  }

  private State enter(Element element, State state) {
    boolean isMain = main.filter(element::equals).isPresent();
    boolean outside = state.outside() && !isMain;
    boolean notes = state.notes() || PageParts.isNotes(element);
    State here = new State(state.kind(), outside, notes, state.settled());
    if (depth >= DEEPEST) {
      return here;
    }
    if (state.kind() == BlockKind.FURNITURE || PageParts.isFurniture(element)) {
      return here.as(BlockKind.FURNITURE);
    }
    return switch (element.normalName()) {
      case "h1" -> {
        boolean first = !titled;
        titled = true;
        yield new State(first ? BlockKind.TITLE : BlockKind.HEADING, false, notes, true);
      }
      case "h2", "h3", "h4", "h5", "h6" -> here.as(BlockKind.HEADING);
      case "li" -> here.as(notes ? BlockKind.NOTE : BlockKind.LIST_ITEM);
      case "blockquote" -> here.as(BlockKind.QUOTATION);
      case "figcaption", "caption" -> here.as(BlockKind.CAPTION);
      default -> byName(element, here);
    };
  }

  private static State byName(Element element, State here) {
    boolean small = element.text().length() <= 200 && element.selectFirst("h1, h2") == null;
    if (here.notes() && element.normalName().equals("p")) {
      return here.as(BlockKind.NOTE);
    }
    if (small && PageParts.isByline(element)) {
      return here.as(BlockKind.BYLINE);
    }
    if (small && PageParts.isDate(element)) {
      return here.as(BlockKind.DATELINE);
    }
    String names = element.className();
    if (element.normalName().equals("p") && names.matches("(?i)title|subtitle")) {
      return here.as(names.equalsIgnoreCase("title") ? BlockKind.TITLE : BlockKind.HEADING);
    }
    return small && names.matches("(?i).*\\b(?:kicker|eyebrow|section-name)\\b.*")
        ? here.as(BlockKind.RUNNING_HEAD)
        : here;
  }

  /** The number that a browser shows before an item of a numbered list. */
  private static String numberOf(Element item) {
    Element list = item.parent();
    return list != null && list.normalName().equals("ol")
        ? (item.elementSiblingIndex() + 1) + ". "
        : "";
  }

  private static boolean isNoteMark(Element element) {
    return NUMBER.matcher(element.text().strip()).matches();
  }

  private static String superscript(String number) {
    StringBuilder marks = new StringBuilder();
    for (int i = 0; i < number.length(); i++) {
      char c = number.charAt(i);
      if (c >= '0' && c <= '9') {
        marks.append(SUPERSCRIPTS.charAt(c - '0'));
      }
    }
    return marks.toString();
  }

  private void appendText(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean blank = Character.isWhitespace(c) || c == '\u00A0';
      int last = inline.length() - 1;
      if (!blank) {
        inline.append(c);
      } else if (last >= 0 && inline.charAt(last) != ' ' && inline.charAt(last) != '\n') {
        inline.append(' ');
      }
    }
  }

  /** One break is a line's end, two in a row a paragraph's. */
  private void lineBreak(State state) {
    String sofar = inline.toString();
    if (sofar.endsWith("\n")) {
      flush(state);
    } else if (!sofar.isBlank()) {
      inline.append('\n');
    }
  }

  private void writeRow(Element row, State state) {
    boolean layoutTable = row.selectFirst("table, p + p, h1, h2, h3") != null;
    if (layoutTable) {
      for (Element cell : row.children()) {
        State inside = enter(cell, state);
        walk(cell, inside);
        flush(inside);
      }
      return;
    }
    List<String> cells = new ArrayList<>();
    for (Element cell : row.children()) {
      if (!PageParts.isDropped(cell)) {
        cells.add(cell.text());
      }
    }
    boolean furniture = state.kind() == BlockKind.FURNITURE || state.outside();
    BlockKind kind = furniture ? BlockKind.FURNITURE : BlockKind.TABLE;
    writer.add(kind, String.join("\t", cells), 0, true, false);
  }

  private void flush(State state) {
    String words = inline.toString().strip();
    inline.setLength(0);
    if (words.isEmpty()) {
      return;
    }
    BlockKind kind = state.outside() ? BlockKind.FURNITURE : state.kind();
    boolean settled = state.settled() || state.outside();
    boolean onlyDate = words.length() <= 40;
    if (kind == BlockKind.BYLINE && onlyDate && Furniture.isDateLine(words)) {
      kind = BlockKind.DATELINE;
    }
    if (kind == BlockKind.PARAGRAPH && Furniture.isShareLine(words)) {
      kind = BlockKind.FURNITURE;
      settled = true;
    }
    boolean emphatic = kind == BlockKind.TITLE || kind == BlockKind.HEADING;
    writer.addLines(kind, List.of(words.split("\n")), 0, settled, emphatic, false);
  }
}
