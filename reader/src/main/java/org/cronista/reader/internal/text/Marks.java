package org.cronista.reader.internal.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the look of a line or a chunk's words tells, whoever wrote it. */
public final class Marks {

  private static final Set<String> DANGLING =
      Set.of(
          "the", "a", "an", "of", "in", "on", "to", "and", "or", "by", "for", "with", "from", "at",
          "that", "which", "as", "its", "their", "his", "her", "de", "la", "el", "los", "las",
          "del", "y", "que", "en", "con", "por", "para", "un", "una", "al", "da", "do", "e",
          "between", "into", "than", "was", "were", "is", "are", "has", "have", "had", "be", "been",
          "not", "this", "these", "those", "our", "your", "under", "against", "through", "during",
          "until", "till", "since", "nearly", "about", "over", "only", "hasta", "desde", "sobre",
          "según", "sin");

  private static final Pattern TRAILING =
      Pattern.compile(
          "(?:[\\s\\u00A0*_`\"'”’»)\\]■◼▪⁰¹²³⁴-⁹]|\\[\\d{1,3}\\]|(?<=[.!?”’\"]\\s?)\\d{1,3})+$");
  private static final Pattern LEADING = Pattern.compile("^[\\s\\u00A0*_`\"'“‘«(\\[¿¡…—–-]+");
  private static final Pattern SUPERSCRIPT_NOTE =
      Pattern.compile("^(?:[-*•]\\s+)?[⁰¹²³⁴-⁹]{1,4}[\\s\\u00A0.]?\\S");
  private static final Pattern NOTE_NUMBER =
      Pattern.compile(
          "^(?:[-*•]\\s+)?(?:\\[\\d{1,3}\\]|\\(\\d{1,3}\\)|\\[\\^\\d{1,3}\\]:?|\\d{1,3}(?!\\d)[.)]?|[*†‡])[\\s\\u00A0]*\\S");
  private static final Pattern LIST_MARK =
      Pattern.compile(
          "^(?:[-*•◦▪■●○◆◇❖□☐‣⁃➢➤►▶✓✔–·]|\\d{1,2}[.)]|[a-z][.)](?=\\s+\\D)|\\([a-z0-9]\\))[\\s\\u00A0]+(?=\\S)");
  private static final Pattern HEADING_MARK = Pattern.compile("^#{1,6}[\\s\\u00A0]+(?=\\S)");
  private static final Pattern ENTRY =
      Pattern.compile(
          "^[*_]{0,3}((?:1[4-9]|20)\\d{2}(?:\\s?[-–/]\\s?\\d{2,4})?)[*_]{0,3}\\s?(?:[—–:]|-{1,2}(?=\\s))[*_]{0,3}\\s?(?=\\S)");
  private static final Pattern URL =
      Pattern.compile(
          "^[*\\[(<]*(?:https?://|www\\.)?[\\w-]+(?:\\.[\\w-]+)+(?:/\\S*)?[*\\])>]*(?:\\(\\S+\\))?[*]*$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BREAK =
      Pattern.compile("^(?:[*_=~•·■◼▪□◆◇❖●○⁂✦#]|[-–—](?=[-–—\\s]))[\\s*_=~•·■◼▪□◆◇❖●○⁂✦#–—-]*$");

  private static final int LAST_PART = 60;
  private static final Pattern EMPHASIS = Pattern.compile("[*_`]+");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");

  private Marks() {}

  /** The words without emphasis marks and outer blanks. */
  public static String plain(String words) {
    String bare = EMPHASIS.matcher(words).replaceAll("");
    return BLANKS.matcher(bare).replaceAll(" ").strip();
  }

  /** Whether the words end a sentence, closing quotes and note marks aside. */
  public static boolean endsSentence(String words) {
    String bare = TRAILING.matcher(lastPart(words)).replaceFirst("");
    return !bare.isEmpty() && ".!?…:".indexOf(bare.charAt(bare.length() - 1)) >= 0;
  }

  /** What stands at the very end is all that end marks are looked for in. */
  private static String lastPart(String words) {
    return words.length() > LAST_PART ? words.substring(words.length() - LAST_PART) : words;
  }

  /** Whether the words go on in lower case, opening quotes and emphasis aside. */
  public static boolean startsLowerCase(String words) {
    String bare = LEADING.matcher(words).replaceFirst("");
    return !bare.isEmpty() && Character.isLowerCase(bare.codePointAt(0));
  }

  /** Whether the words stop at a hyphen inside a word. */
  public static boolean endsInHyphen(String words) {
    return words.length() > 1
        && (words.endsWith("-") || words.endsWith("\u00AD") || words.endsWith("\u2010"))
        && Character.isLetterOrDigit(words.charAt(words.length() - 2));
  }

  /** Whether the last word cannot end a paragraph or a heading: "the", "of", "and". */
  public static boolean dangles(String words) {
    String bare = plain(words);
    int space = bare.lastIndexOf(' ');
    return DANGLING.contains(bare.substring(space + 1).toLowerCase(Locale.ROOT));
  }

  /** Whether the words end in a comma or semicolon. */
  public static boolean endsInComma(String words) {
    String bare = lastPart(words).replaceAll("[\\s*_`\"”’»]+$", "");
    return bare.endsWith(",") || bare.endsWith(";");
  }

  /** Whether at least two letters are there and none is lower case. */
  public static boolean allCapitals(String words) {
    int upper = 0;
    for (int i = 0; i < words.length(); i++) {
      if (Character.isLowerCase(words.charAt(i))) {
        return false;
      }
      upper += Character.isUpperCase(words.charAt(i)) ? 1 : 0;
    }
    return upper >= 2;
  }

  /** Whether nearly all longer words begin with a capital. */
  public static boolean titleCase(String words) {
    int longer = 0;
    int capital = 0;
    for (String word : plain(words).split("[\\s—–/-]+")) {
      String bare = word.replaceAll("^[^\\p{L}\\d]+", "");
      if (bare.length() > 3) {
        longer++;
        capital += Character.isLowerCase(bare.codePointAt(0)) ? 0 : 1;
      }
    }
    return longer > 0 && capital >= Math.ceil(longer * 0.8);
  }

  /** Whether the words begin with a superscript note number. */
  public static boolean startsSuperscriptNote(String words) {
    return SUPERSCRIPT_NOTE.matcher(words).find();
  }

  /** Whether the words begin with any sort of note number. */
  public static boolean startsNote(String words) {
    return startsSuperscriptNote(words) || NOTE_NUMBER.matcher(words).find();
  }

  /** Length of the list mark the words begin with, or 0. */
  public static int listMark(String words) {
    Matcher matcher = LIST_MARK.matcher(words);
    return matcher.find() ? matcher.end() : 0;
  }

  /** A note's number as it is raised behind a word: "¹²" for 12. */
  public static String raised(int number) {
    StringBuilder marks = new StringBuilder();
    for (char digit : Integer.toString(number).toCharArray()) {
      marks.append("⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(digit - '0'));
    }
    return marks.toString();
  }

  /** Whether the words are a list mark and nothing else. */
  public static boolean isListMark(String words) {
    return words.length() <= 4 && listMark(words + " x") == words.length() + 1;
  }

  /** Length of the heading mark the words begin with, or 0. */
  public static int headingMark(String words) {
    Matcher matcher = HEADING_MARK.matcher(words);
    return matcher.find() ? matcher.end() : 0;
  }

  /** Length of the "1985 — " the words begin with, or 0. */
  public static int entryLead(String words) {
    Matcher matcher = ENTRY.matcher(words);
    return matcher.find() ? matcher.end() : 0;
  }

  /** Whether the line is a sign that parts sections: "* * *", "---", a black square. */
  public static boolean isSectionBreak(String words) {
    return words.length() <= 80 && BREAK.matcher(words).matches();
  }

  /** Whether the line is nothing but a web address. */
  public static boolean isWebAddress(String words) {
    return words.indexOf(' ') < 0 && URL.matcher(words).matches();
  }

  /** The letters and digits alone, in upper case: for comparing titles. */
  public static String skeleton(String words) {
    return words.replaceAll("[^\\p{L}\\p{Nd}]+", "").toUpperCase(Locale.ROOT);
  }
}
