package org.cronista.reader.internal.notes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cronista.reader.internal.notes.NoteLabel.Style;

/** Finds the marks in running text that may point to a note. */
final class NoteMarks {

  private static final Pattern SUPERSCRIPT = Pattern.compile("(?<=\\S)[⁰¹²³⁴-⁹]{1,4}");
  private static final Pattern UNIT =
      Pattern.compile("(?:^|[\\s\\d(/])(?:k|c|m|d)?m$|(?:^|[\\s\\d])(?:ft|mi|in|sq|s)$");
  private static final Pattern BRACKETS =
      Pattern.compile("(?<=\\S)\\s?\\[\\^?(\\d{1,4}|[a-z]|[*†‡]{1,3})\\](?![(\\p{L}])");
  private static final Pattern SIGN =
      Pattern.compile("(?<=[\\p{L}\\p{N}.,;:!?”\"’)])(\\*{1,3}|[†‡]{1,3})(?=[\\s.,;:!?)”\"]|$)");
  private static final Pattern PLAIN =
      Pattern.compile("(?<=\\p{L}{3}[.,;:!?”\"’)]{0,3})(\\d{1,3})(?=[\\s.,;:!?)”\"]|$)");

  private NoteMarks() {}

  /**
   * A mark in a chunk's words.
   *
   * @param label what it points to, in plain digits
   * @param style how it is printed
   * @param start first UTF-16 unit
   * @param end one past the last
   */
  record Mark(String label, Style style, int start, int end) {}

  /**
   * The marks in {@code words}, from left to right.
   *
   * @param labels the labels of the notes they may point to; signs and plain numbers count as marks
   *     only when there is such a note
   * @param plain whether bare numbers may be marks
   */
  static List<Mark> in(String words, Set<String> labels, boolean plain) {
    List<Mark> marks = new ArrayList<>();
    Matcher superscript = SUPERSCRIPT.matcher(words);
    while (superscript.find()) {
      String label = NoteLabel.digits(superscript.group());
      String before = words.substring(Math.max(0, superscript.start() - 8), superscript.start());
      boolean power = Character.isDigit(before.charAt(before.length() - 1));
      if (!UNIT.matcher(before).find() && !(power && !labels.contains(label))) {
        marks.add(new Mark(label, Style.SUPERSCRIPT, superscript.start(), superscript.end()));
      }
    }
    if (!labels.isEmpty()) {
      add(marks, BRACKETS.matcher(words), Style.BRACKETS, labels);
      if (plain) {
        add(marks, PLAIN.matcher(words), Style.PLAIN, labels);
      }
      addSigns(marks, words, labels);
    }
    marks.sort(Comparator.comparingInt(Mark::start));
    return marks;
  }

  private static void add(List<Mark> marks, Matcher matcher, Style style, Set<String> labels) {
    while (matcher.find()) {
      if (labels.contains(matcher.group(1))) {
        boolean brackets = style == Style.BRACKETS;
        int start = brackets ? matcher.group().indexOf('[') + matcher.start() : matcher.start(1);
        marks.add(new Mark(matcher.group(1), style, start, matcher.end()));
      }
    }
  }

  /** A star that closes emphasis is no mark. */
  private static void addSigns(List<Mark> marks, String words, Set<String> labels) {
    Matcher matcher = SIGN.matcher(words);
    while (matcher.find()) {
      boolean star = matcher.group(1).startsWith("*");
      long stars = words.substring(0, matcher.start(1)).chars().filter(c -> c == '*').count();
      if (labels.contains(matcher.group(1)) && !(star && stars % 2 == 1)) {
        marks.add(new Mark(matcher.group(1), Style.SIGN, matcher.start(1), matcher.end(1)));
      }
    }
  }
}
