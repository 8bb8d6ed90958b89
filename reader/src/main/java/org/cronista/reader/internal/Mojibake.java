package org.cronista.reader.internal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.cronista.model.Span;
import org.cronista.model.Warning;

/**
 * Finds letters that were spoilt before the text came to us: UTF-8 that some program took for
 * windows-1252 or Latin-1. They are named, never mended: the text is what the file says.
 */
public final class Mojibake {

  private static final String KIND = "mojibake";

  /** A single one may be meant. */
  private static final int FEWEST = 2;

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private Mojibake() {}

  /**
   * What stands spoilt at some place.
   *
   * @param seen as it stands
   * @param meant what it was
   */
  private record Spoilt(String seen, String meant) {}

  /** The draft, with a warning when letters in it are spoilt. */
  public static Draft named(Draft draft) {
    String text = draft.text();
    int count = 0;
    int firstAt = -1;
    Optional<Spoilt> first = Optional.empty();
    int at = 0;
    while (at < text.length()) {
      Optional<Spoilt> spoilt = at(text, at);
      if (spoilt.isPresent()) {
        count++;
        firstAt = first.isEmpty() ? at : firstAt;
        first = first.or(() -> spoilt);
        at += spoilt.get().seen().length();
      } else {
        at++;
      }
    }
    Draft told = count < FEWEST ? draft : draft.plusWarning(warning(text, count, firstAt, first));
    return withLostLetters(told);
  }

  private static Warning warning(String text, int count, int at, Optional<Spoilt> first) {
    Spoilt shown = first.orElseThrow();
    int start = text.codePointCount(0, at);
    int end = start + shown.seen().codePointCount(0, shown.seen().length());
    return new Warning(
        KIND,
        String.format(
            Locale.ROOT,
            "UTF-8 was read as windows-1252 before the text came here (mojibake): in %d places, the"
                + " first \"%s\" where \"%s\" was meant. The text is left as it is; if you can, get"
                + " it again from its source.",
            count,
            shown.seen(),
            shown.meant()),
        Optional.of(new Span(start, end)));
  }

  private static Draft withLostLetters(Draft draft) {
    int at = draft.text().indexOf('\uFFFD');
    boolean told = draft.warnings().stream().anyMatch(w -> w.message().indexOf('\uFFFD') >= 0);
    if (at < 0 || told) {
      return draft;
    }
    long count = draft.text().chars().filter(c -> c == '\uFFFD').count();
    int start = draft.text().codePointCount(0, at);
    return draft.plusWarning(
        new Warning(
            "encoding",
            "In " + count + " places there stands \uFFFD for letters that were lost.",
            Optional.of(new Span(start, start + 1))));
  }

  /** Letters of Western languages and the usual marks, as two or three signs each. */
  private static Optional<Spoilt> at(String text, int start) {
    int length =
        switch (text.charAt(start)) {
          case 'Â', 'Ã', 'Ä', 'Å' -> 2;
          case 'â' -> 3;
          default -> 0;
        };
    if (length == 0 || start + length > text.length()) {
      return Optional.empty();
    }
    String seen = text.substring(start, start + length);
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      int value = byteOf(seen.charAt(i));
      if (value < 0 || (i > 0 && (value < 0x80 || value > 0xBF))) {
        return Optional.empty();
      }
      bytes[i] = (byte) value;
    }
    try {
      String meant = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return isUsual(meant.charAt(0)) ? Optional.of(new Spoilt(seen, meant)) : Optional.empty();
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static boolean isUsual(char meant) {
    return (meant >= '\u00A0' && meant <= '\u017F')
        || (meant >= '\u2010' && meant <= '\u203A')
        || meant == '€'
        || meant == '™';
  }

  /** The byte that windows-1252, or Latin-1 where that has none, reads as {@code c}; or -1. */
  private static int byteOf(char c) {
    if (c <= 0xFF) {
      return c;
    }
    ByteBuffer encoded = WINDOWS.encode(String.valueOf(c));
    int value = encoded.get(0) & 0xFF;
    return value == '?' ? -1 : value;
  }
}
