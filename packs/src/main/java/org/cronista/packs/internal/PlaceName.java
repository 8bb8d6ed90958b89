package org.cronista.packs.internal;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** Brings the many ways of writing a place's name to one. */
final class PlaceName {

  /** What is usually cut short at the beginning of a name. */
  private static final Map<String, String> CUT_SHORT =
      Map.of(
          "st", "saint", "ste", "sainte", "mt", "mount", "ft", "fort", "sta", "santa", "sto",
          "santo");

  private PlaceName() {}

  /**
   * Lower case, without accents, apostrophes, full stops and commas; hyphens are spaces, and words
   * are parted by one. "St." and its like at the beginning are written out.
   */
  static String normalise(String name) {
    String plain = isAscii(name) ? name : withoutAccents(name);
    StringBuilder normal = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      append(normal, plain.charAt(i));
    }
    int length = normal.length();
    if (length > 0 && normal.charAt(length - 1) == ' ') {
      normal.setLength(length - 1);
    }
    return writtenOut(normal.toString());
  }

  /** "St. Petersburg" is "Saint Petersburg", "Mt. Kenya" is "Mount Kenya". */
  private static String writtenOut(String normal) {
    int space = normal.indexOf(' ');
    if (space < 2 || space > 3) {
      return normal;
    }
    String first = normal.substring(0, space);
    return CUT_SHORT.getOrDefault(first, first) + normal.substring(space);
  }

  private static void append(StringBuilder normal, char letter) {
    switch (letter) {
      case '\'', '.', ',', '’', '‘', 'ʼ', 'ʻ', '`', '´' -> {}
      case '-', '‐', '‑', '–', '—', '_', ' ', '\u00A0', '\n', '\r', '\t' -> {
        int length = normal.length();
        if (length > 0 && normal.charAt(length - 1) != ' ') {
          normal.append(' ');
        }
      }
      default ->
          normal.append(letter >= 'A' && letter <= 'Z' ? (char) (letter + ('a' - 'A')) : letter);
    }
  }

  private static boolean isAscii(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static String withoutAccents(String name) {
    String parted = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    StringBuilder plain = new StringBuilder(parted.length());
    for (int i = 0; i < parted.length(); i++) {
      char letter = parted.charAt(i);
      if (Character.getType(letter) != Character.NON_SPACING_MARK) {
        plain.append(spelledOut(letter));
      }
    }
    return plain.toString();
  }

  /** Letters that Unicode does not take apart. */
  private static String spelledOut(char letter) {
    return switch (letter) {
      case 'ø' -> "o";
      case 'ł' -> "l";
      case 'đ', 'ð' -> "d";
      case 'ħ' -> "h";
      case 'ı' -> "i";
      case 'ŧ' -> "t";
      case 'ß' -> "ss";
      case 'æ' -> "ae";
      case 'œ' -> "oe";
      case 'þ' -> "th";
      default -> String.valueOf(letter);
    };
  }
}
