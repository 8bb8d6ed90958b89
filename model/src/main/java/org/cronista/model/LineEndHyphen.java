package org.cronista.model;

import java.util.Locale;

/**
 * Decides whether the hyphen at a line's end belongs to the word ("US-backed") or only parts it
 * ("mobili-zation"). The rest of the document is the witness; without one, the look of the word
 * decides.
 */
final class LineEndHyphen {

  /** How far around the break the document is searched for the word, in UTF-16 units. */
  private static final int REACH = 50_000;

  private static final int SHORTEST_WITNESS = 3;

  /** In a heading set in capitals a shorter first part is a word by itself: "CO-GOVERNMENT". */
  private static final int SHORTEST_HALF = 4;

  private LineEndHyphen() {}

  /**
   * Whether the hyphen stays.
   *
   * @param head the word up to the hyphen, without it
   * @param tail the word's rest on the next line
   * @param text the document
   * @param at where the break is in the document
   */
  static boolean stays(String head, String tail, String text, int at) {
    if (!Character.isLetter(head.charAt(head.length() - 1))) {
      return true;
    }
    if (head.length() >= SHORTEST_WITNESS || tail.length() >= SHORTEST_WITNESS) {
      String around =
          text.substring(Math.max(0, at - REACH), Math.min(text.length(), at + REACH))
              .toLowerCase(Locale.ROOT);
      String first = head.toLowerCase(Locale.ROOT);
      String second = tail.toLowerCase(Locale.ROOT);
      boolean whole = hasWord(around, first + second);
      boolean hyphened = hasWord(around, first + "-" + second);
      if (whole != hyphened) {
        return hyphened;
      }
      if (isFirstOfCompounds(around, first)) {
        return true;
      }
    }
    if (isPlainAmongTypeset(text, at)) {
      return true;
    }
    boolean compound = head.indexOf('-') > 0 || tail.indexOf('-') > 0;
    return compound || (isCapitals(head) && (!isCapitals(tail) || head.length() < SHORTEST_HALF));
  }

  /** Whether the word stands before a hyphen within a line too: "twenty-one" for "twenty-fifth". */
  private static boolean isFirstOfCompounds(String text, String word) {
    String start = word + "-";
    for (int at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + 1)) {
      int next = at + start.length();
      boolean starts = at == 0 || !isWordPart(text.charAt(at - 1));
      if (starts && next < text.length() && Character.isLetter(text.charAt(next))) {
        return true;
      }
    }
    return false;
  }

  /** Where a program parts words with hyphens of another sign, a plain one is the writer's own. */
  private static boolean isPlainAmongTypeset(String text, int at) {
    int hyphen = at - 1;
    while (hyphen >= 0 && Character.isWhitespace(text.charAt(hyphen))) {
      hyphen--;
    }
    if (hyphen < 0 || text.charAt(hyphen) != '-') {
      return false;
    }
    int typeset = text.indexOf("\u2010\n", Math.max(0, at - REACH));
    return typeset >= 0 && typeset < at + REACH;
  }

  private static boolean isCapitals(String head) {
    return head.length() >= 2 && head.codePoints().noneMatch(Character::isLowerCase);
  }

  private static boolean hasWord(String text, String word) {
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      int end = at + word.length();
      boolean starts = at == 0 || !isWordPart(text.charAt(at - 1));
      boolean ends = end == text.length() || !isWordPart(text.charAt(end));
      if (starts && ends) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || c == '-';
  }
}
