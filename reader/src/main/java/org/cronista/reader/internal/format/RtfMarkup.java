package org.cronista.reader.internal.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cronista.reader.internal.text.Marks;

/**
 * Groups of a rich text that are not printed, or not where they stand: what was struck out,
 * comments, and notes, which go behind the text.
 */
final class RtfMarkup {

  /** What a group begins with, when it says that it is of such a kind. */
  private static final Pattern KIND =
      Pattern.compile(
          "\\G\\{(?:\\s|\\\\(?!deleted|footnote|annotation|atn)[a-z]+-?\\d*\\s?)*?"
              + "\\\\(?:\\*\\s*\\\\)?(deleted|footnote|annotation|atnid|atnauthor)(?![a-z0-9])");

  private static final Pattern OWN_NUMBER = Pattern.compile("\\\\chftn(?![a-z])\\s?");

  private final String text;
  private final StringBuilder printed = new StringBuilder();
  private final List<String> notes = new ArrayList<>();

  RtfMarkup(String text) {
    this.text = text;
  }

  /** The whole text as printed; as it was where it holds nothing of the kind. */
  String printed() {
    boolean plain =
        !text.contains("\\deleted") && !text.contains("footnote") && !text.contains("\\atn");
    if (plain) {
      return text;
    }
    copy(text);
    int end = printed.lastIndexOf("}");
    if (end >= 0) {
      printed.insert(end, String.join("", notes));
    }
    return OWN_NUMBER.matcher(printed).replaceAll("");
  }

  private void copy(String part) {
    int at = 0;
    while (at < part.length()) {
      char c = part.charAt(at);
      if (c == '\\' && at + 1 < part.length()) {
        printed.append(part, at, at + 2);
        at += 2;
      } else if (c == '{' && kindAt(part, at).isPresent()) {
        int end = endOf(part, at);
        if (kindAt(part, at).get().equals("footnote")) {
          addNote(part.substring(at, end));
        }
        at = end;
      } else {
        printed.append(c);
        at++;
      }
    }
  }

  private static Optional<String> kindAt(String part, int at) {
    Matcher matcher = KIND.matcher(part).region(at, Math.min(part.length(), at + 200));
    return matcher.lookingAt() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /** Behind the bracket that closes the one at {@code at}, or the end. */
  private static int endOf(String part, int at) {
    int depth = 0;
    for (int i = at; i < part.length(); i++) {
      char c = part.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '{') {
        depth++;
      } else if (c == '}' && --depth == 0) {
        return i + 1;
      }
    }
    return part.length();
  }

  private void addNote(String group) {
    String mark = escaped(Marks.raised(notes.size() + 1));
    printed.append("{\\plain ").append(mark).append('}');
    String words = new RtfMarkup(group.replaceFirst("\\\\(?:\\*\\s*\\\\)?footnote", "")).printed();
    notes.add("\\par\\pard\\plain " + mark + " " + words);
  }

  private static String escaped(String mark) {
    StringBuilder escaped = new StringBuilder();
    mark.chars().forEach(c -> escaped.append("{\\uc1\\u").append(c).append("?}"));
    return escaped.toString();
  }
}
