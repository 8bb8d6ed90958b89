package org.cronista.reader.internal.notes;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A note's words without emphasis marks and link addresses, and which of them were set off.
 *
 * @param text the bare words
 * @param styles for every character of {@code text}: 'e' emphasised, 'q' inside quotation marks,
 *     'p' inside brackets, ' ' plain
 */
record StyledText(String text, String styles) {

  private static final Pattern LINK = Pattern.compile("\\[([^\\]]{1,200})\\]\\((?:[^()\\s]+)\\)");
  private static final Pattern HYPHEN = Pattern.compile("(?<=\\p{L})-\\s+(?=\\p{Ll})");
  private static final String OPENING = "“„«‘";
  private static final String CLOSING = "”“»’";

  static StyledText of(String words) {
    String bare = LINK.matcher(words).replaceAll(m -> Matcher.quoteReplacement(m.group(1)));
    bare = HYPHEN.matcher(bare).replaceAll("");
    return new Scan(bare).run();
  }

  /** One walk over the words. */
  private static final class Scan {
    private final String words;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder styles = new StringBuilder();
    private boolean emphasis;
    private int brackets;
    private char closing;

    Scan(String words) {
      this.words = words;
    }

    StyledText run() {
      for (int i = 0; i < words.length(); i++) {
        char c = words.charAt(i);
        if (c == '*' || c == '`' || (c == '_' && isEmphasisLine(i))) {
          while (i + 1 < words.length() && words.charAt(i + 1) == c) {
            i++;
          }
          emphasis = !emphasis;
        } else {
          add(c, i);
        }
      }
      return new StyledText(text.toString(), styles.toString());
    }

    private boolean isEmphasisLine(int i) {
      boolean before = i > 0 && Character.isLetterOrDigit(words.charAt(i - 1));
      boolean after = i + 1 < words.length() && Character.isLetterOrDigit(words.charAt(i + 1));
      return before != after;
    }

    private void add(char c, int i) {
      // Brackets and quotation marks inside a title belong to it.
      boolean bracket = "()[]".indexOf(c) >= 0 && closing == 0 && !emphasis;
      if (bracket && (c == '(' || c == '[')) {
        brackets++;
      }
      boolean quote = brackets == 0 && !emphasis && isQuote(c, i);
      text.append(c);
      styles.append(brackets > 0 ? 'p' : closing != 0 || quote ? 'q' : emphasis ? 'e' : ' ');
      if (bracket && (c == ')' || c == ']')) {
        brackets = Math.max(0, brackets - 1);
      }
    }

    /** Opens or closes a quotation; true for the sign itself. */
    private boolean isQuote(char c, int i) {
      if (closing != 0) {
        boolean closes = c == closing && (c != '’' || !followedByLetter(i));
        closing = closes ? 0 : closing;
        return closes;
      }
      if (c == '"' && words.indexOf('"', i + 1) > 0) {
        closing = '"';
        return true;
      }
      int kind = OPENING.indexOf(c);
      if (kind >= 0 && words.indexOf(CLOSING.charAt(kind), i + 1) > 0) {
        closing = CLOSING.charAt(kind);
        return true;
      }
      return false;
    }

    private boolean followedByLetter(int i) {
      return i + 1 < words.length() && Character.isLetter(words.charAt(i + 1));
    }
  }
}
