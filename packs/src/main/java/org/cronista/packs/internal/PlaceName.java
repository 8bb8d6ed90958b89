package org.cronista.packs.internal;

import java.text.Normalizer;
import java.util.Locale;

/** Brings the many ways of writing a place's name to one. */
final class PlaceName {

  private static final byte[] ASCII = asciiTable();

  private PlaceName() {}

  /**
   * Lower case, without accents, apostrophes, full stops and commas; hyphens are spaces, and words
   * are parted by one.
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
    return normal.toString();
  }

  /**
   * Does the same to bytes, if they are all ASCII, as most names are; this is much faster.
   *
   * @param source holds the name from {@code start} to {@code end}, exclusive
   * @param target large enough; the normal name is written at its beginning
   * @return the length of the normal name; -1 if a byte is not ASCII
   */
  static int normaliseAscii(byte[] source, int start, int end, byte[] target) {
    int length = 0;
    for (int i = start; i < end; i++) {
      byte letter = source[i];
      if (letter < 0) {
        return -1;
      }
      byte normal = ASCII[letter];
      if (normal != ' ') {
        target[length] = normal;
        length += normal == 0 ? 0 : 1;
      } else if (length > 0 && target[length - 1] != ' ') {
        target[length++] = ' ';
      }
    }
    return length > 0 && target[length - 1] == ' ' ? length - 1 : length;
  }

  /** What becomes of each character of ASCII; 0 for nothing. */
  private static byte[] asciiTable() {
    byte[] table = new byte[0x80];
    for (char letter = 0; letter < table.length; letter++) {
      StringBuilder normal = new StringBuilder("x");
      append(normal, letter);
      table[letter] = normal.length() == 1 ? 0 : (byte) normal.charAt(1);
    }
    return table;
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
