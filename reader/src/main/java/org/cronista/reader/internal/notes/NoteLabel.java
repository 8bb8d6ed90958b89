package org.cronista.reader.internal.notes;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number or sign that a note begins with.
 *
 * @param label in plain digits: "12", "*"
 * @param style how it is printed
 * @param end where the note's own words begin, in UTF-16 units
 */
record NoteLabel(String label, Style style, int end) {

  /** How a label or a mark is printed; a mark points to a note whatever the two styles. */
  enum Style {
    SUPERSCRIPT,
    BRACKETS,
    SIGN,
    PLAIN
  }

  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final Pattern LABEL =
      Pattern.compile(
          "^\\s*(?:[-•–]\\s+|\\*\\s+(?=[⁰¹²³⁴-⁹\\[]))?(?:"
              + "(?<super>[⁰¹²³⁴-⁹]{1,4})"
              + "|\\[\\^?(?<bracket>\\d{1,4}|[a-z]|[*†‡]{1,3})\\]:?"
              + "|\\((?<round>\\d{1,3})\\)"
              + "|(?<sign>\\*{1,3}|[†‡]{1,3})(?![*\\p{L}])"
              + "|(?<plain>\\d{1,3})(?=[.)\\s\\u00A0]))[.)]?[\\s\\u00A0]*");

  /** The label that {@code words} begin with. */
  static Optional<NoteLabel> of(String words) {
    Matcher matcher = LABEL.matcher(words);
    if (!matcher.find()) {
      return Optional.empty();
    }
    int end = matcher.end();
    if (matcher.group("super") != null) {
      return Optional.of(new NoteLabel(digits(matcher.group("super")), Style.SUPERSCRIPT, end));
    }
    if (matcher.group("sign") != null) {
      return Optional.of(new NoteLabel(matcher.group("sign"), Style.SIGN, end));
    }
    if (matcher.group("plain") != null) {
      return Optional.of(new NoteLabel(matcher.group("plain"), Style.PLAIN, end));
    }
    String inside =
        Optional.ofNullable(matcher.group("bracket")).orElseGet(() -> matcher.group("round"));
    return Optional.of(new NoteLabel(inside, Style.BRACKETS, end));
  }

  /** Superscript digits as plain ones. */
  static String digits(String superscripts) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < superscripts.length(); i++) {
      plain.append(SUPERSCRIPTS.indexOf(superscripts.charAt(i)));
    }
    return plain.toString();
  }
}
