package org.cronista.reader.internal.text;

import java.util.ArrayList;
import java.util.List;
import org.cronista.model.BlockKind;
import org.cronista.reader.internal.Chunk;

/** Finds headings without marks: short, standing alone, without a final stop. */
final class Headings {

  private static final int LONGEST = 130;
  private static final int LONGEST_CAPITALS = 240;
  private static final int LONGEST_PLAIN = 70;
  private static final int LONGEST_QUESTION = 90;

  private Headings() {}

  static List<Chunk> mark(List<Chunk> chunks) {
    List<Chunk> marked = new ArrayList<>(chunks);
    for (int i = 0; i < chunks.size(); i++) {
      Chunk chunk = chunks.get(i);
      if (!chunk.settled() && chunk.kind() == BlockKind.PARAGRAPH && isHeading(chunks, i)) {
        marked.set(i, chunk.withKind(BlockKind.HEADING));
      }
    }
    return marked;
  }

  /** Whether the words alone could be a heading's. */
  static boolean couldBe(String words) {
    String plain = Marks.plain(words);
    int longest = Marks.allCapitals(plain) ? LONGEST_CAPITALS : LONGEST;
    if (plain.length() > longest || plain.length() < 2 || Marks.startsLowerCase(plain)) {
      return false;
    }
    if (plain.codePoints().noneMatch(Character::isLetter) || Furniture.isDateLine(plain)) {
      return false;
    }
    char last = plain.charAt(plain.length() - 1);
    boolean capitals = Marks.allCapitals(plain);
    if (last == ',' || last == ';' || last == ':' || (last == '.' && !capitals)) {
      return false;
    }
    if (capitals || (Marks.titleCase(plain) && "!\"”".indexOf(last) < 0)) {
      return true;
    }
    if (last == '?') {
      return plain.length() <= LONGEST_QUESTION && plain.indexOf('?') == plain.length() - 1;
    }
    return plain.length() <= LONGEST_PLAIN
        && Character.isLetterOrDigit(last)
        && (Character.isUpperCase(plain.codePointAt(0)) || Character.isDigit(plain.charAt(0)))
        && !plain.contains(". ");
  }

  private static boolean isHeading(List<Chunk> chunks, int i) {
    Chunk chunk = chunks.get(i);
    if (chunk.emphatic() && chunk.words().length() <= LONGEST) {
      return true;
    }
    return couldBe(chunk.words()) && leadsSomewhere(chunks, i);
  }

  /** A heading stands before text, or before another heading that does. */
  private static boolean leadsSomewhere(List<Chunk> chunks, int i) {
    for (int k = i + 1; k < chunks.size() && k <= i + 4; k++) {
      Chunk next = chunks.get(k);
      switch (next.kind()) {
        case FURNITURE, NOTE -> {
          return false;
        }
        case PARAGRAPH, QUOTATION, LIST_ITEM, TABLE -> {
          if (!couldBe(next.words()) || Marks.endsSentence(next.words())) {
            return true;
          }
        }
        case HEADING -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }
}
