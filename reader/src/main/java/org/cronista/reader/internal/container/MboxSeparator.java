package org.cronista.reader.internal.container;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The line before each mail of a mail box: {@code From a@x.example Tue May 19 23:38:55 2026}. */
final class MboxSeparator {

  private static final Pattern TIME = Pattern.compile("\\d{1,2}:\\d{2}");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  private MboxSeparator() {}

  /** Whether {@code line} is such a line, and not a sentence that begins with "From". */
  static boolean matches(String line) {
    if (!line.startsWith("From ")) {
      return false;
    }
    Matcher time = TIME.matcher(line);
    return time.find() && YEAR.matcher(line).find(time.end());
  }
}
