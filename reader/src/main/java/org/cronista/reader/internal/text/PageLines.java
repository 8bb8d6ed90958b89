package org.cronista.reader.internal.text;

import java.util.ArrayList;
import java.util.List;
import org.cronista.model.BlockKind;
import org.cronista.reader.internal.Chunk;
import org.cronista.reader.internal.facts.Names;

/**
 * Finds the furniture that stands around and between the paragraphs of a saved page: menus, boxes
 * to subscribe, bars of links, pointers to other stories.
 */
final class PageLines {

  private static final int FEWEST_MENU_LINES = 4;
  private static final int LONGEST_MENU_LINE = 28;
  private static final int LONGEST_BOX_LINE = 140;

  private PageLines() {}

  static List<Chunk> mark(String text, List<Chunk> chunks) {
    List<Chunk> marked = new ArrayList<>(chunks);
    for (int i = 0; i < marked.size(); i++) {
      String words = marked.get(i).words();
      if (isOpen(marked.get(i)) && (isBar(words) || Furniture.isPointer(words))) {
        settle(marked, i);
      }
    }
    markBoxes(text, marked);
    markMenus(text, marked);
    return marked;
  }

  private static boolean isOpen(Chunk chunk) {
    return !chunk.settled()
        && (chunk.kind() == BlockKind.PARAGRAPH
            || chunk.kind() == BlockKind.HEADING
            || chunk.kind() == BlockKind.LIST_ITEM);
  }

  private static void settle(List<Chunk> chunks, int i) {
    chunks.set(i, chunks.get(i).settledAs(BlockKind.FURNITURE));
  }

  /** "About us | Contact | Terms of use". */
  private static boolean isBar(String words) {
    boolean numbered = words.chars().anyMatch(Character::isDigit);
    if (words.length() > 200 || numbered || words.indexOf('*') >= 0) {
      return false;
    }
    String[] parts = words.split("\\s[|·•/»]\\s");
    for (String part : parts) {
      if (part.length() > 30 || part.split("\\s+").length > 4) {
        return false;
      }
    }
    return parts.length >= 3;
  }

  /** The lines right under "Sign up for our newsletter", as far as no empty line parts them. */
  private static void markBoxes(String text, List<Chunk> chunks) {
    boolean inBox = false;
    for (int i = 0; i < chunks.size(); i++) {
      Chunk chunk = chunks.get(i);
      boolean apart = i == 0 || isApart(text, chunks.get(i - 1), chunk);
      inBox = inBox && !apart && chunk.words().length() <= LONGEST_BOX_LINE && isOpen(chunk);
      if (inBox) {
        settle(chunks, i);
      }
      inBox |= isOpen(chunk) && Furniture.isSiteLine(chunk.words());
    }
  }

  /** Four or more lines of a word or two under each other, above the text. */
  private static void markMenus(String text, List<Chunk> chunks) {
    int start = 0;
    for (int i = 0; i <= chunks.size(); i++) {
      boolean goesOn =
          i < chunks.size()
              && isMenuLine(chunks.get(i))
              && (i == start || !isApart(text, chunks.get(i - 1), chunks.get(i)));
      if (goesOn) {
        continue;
      }
      for (int k = start; i - start >= FEWEST_MENU_LINES && k < i; k++) {
        settle(chunks, k);
      }
      if (i < chunks.size() && chunks.get(i).words().length() > LONGEST_BOX_LINE) {
        return;
      }
      start = i < chunks.size() && isMenuLine(chunks.get(i)) ? i : i + 1;
    }
  }

  private static boolean isMenuLine(Chunk chunk) {
    String words = chunk.words();
    return isOpen(chunk)
        && words.length() <= LONGEST_MENU_LINE
        && words.split("\\s+").length <= 3
        && words.chars().noneMatch(Character::isDigit)
        && !Marks.endsSentence(words)
        && !Marks.endsInComma(words)
        && !Marks.allCapitals(words)
        && !Names.saysBy(words);
  }

  /** Whether an empty line, or more than white space, stands between two chunks. */
  private static boolean isApart(String text, Chunk before, Chunk chunk) {
    if (chunk.start() < before.end()) {
      return true;
    }
    String between = text.substring(before.end(), chunk.start());
    return between.chars().filter(c -> c == '\n').count() != 1;
  }
}
