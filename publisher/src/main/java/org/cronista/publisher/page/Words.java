package org.cronista.publisher.page;

import java.util.Locale;
import org.cronista.publisher.view.FigureWords;

/** Small matters of English. */
public final class Words {

  private Words() {}

  /** With marks between the thousands. */
  public static String number(long number) {
    return FigureWords.number((double) number);
  }

  /** "1 event", "12 events". */
  public static String count(long number, String one, String many) {
    return number(number) + " " + (number == 1 ? one : many);
  }

  static String capital(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** With a full stop, once. */
  public static String sentence(String words) {
    String stripped = words.strip();
    return stripped.isEmpty() || ".!?…".indexOf(stripped.charAt(stripped.length() - 1)) >= 0
        ? stripped
        : stripped + ".";
  }

  static String confidence(double confidence) {
    return String.format(Locale.ROOT, "%.2f", confidence);
  }
}
