package org.cronista.reader.internal.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.io.input.ReaderInputStream;
import org.cronista.model.Span;
import org.cronista.model.Warning;
import org.cronista.reader.internal.Magic;
import org.cronista.reader.internal.PeekStream;
import org.cronista.reader.internal.ReadProblem;

/**
 * Bytes turned into characters.
 *
 * @param text the characters, without a byte order mark
 * @param warnings what had to be guessed or replaced
 */
public record Decoded(String text, List<Warning> warnings) {

  private static final int BOM = 0xFEFF;
  private static final int SAMPLE = 4096;
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** Copies the warnings. */
  public Decoded {
    warnings = List.copyOf(warnings);
  }

  /**
   * Decodes: byte order mark, else UTF-8 when valid, else UTF-16 when every other byte is zero,
   * else windows-1252, of which Latin-1 is a part, with a warning.
   *
   * @throws ReadProblem for bytes that are no text
   */
  public static Decoded of(byte[] bytes) {
    List<Warning> warnings = new ArrayList<>();
    Charset marked = byMark(bytes);
    String text;
    if (!marked.equals(StandardCharsets.US_ASCII)) {
      text = new String(bytes, marked);
    } else {
      text = unmarked(bytes, warnings);
    }
    if (!text.isEmpty() && text.codePointAt(0) == BOM) {
      text = text.substring(1);
    }
    return new Decoded(clean(text, warnings), warnings);
  }

  /** Characters that are already decoded, made safe: see {@link #clean}. */
  public static Decoded ofCharacters(String text) {
    List<Warning> warnings = new ArrayList<>();
    return new Decoded(clean(text, warnings), warnings);
  }

  /**
   * Decodes bytes that must be UTF-8, with or without a byte order mark.
   *
   * @throws ReadProblem when they are not
   */
  public static String strictly(byte[] bytes) {
    int skip = Magic.starts(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    try {
      return utf8(ByteBuffer.wrap(bytes, skip, bytes.length - skip));
    } catch (CharacterCodingException e) {
      throw ReadProblem.failed("The line is not valid UTF-8. Save the file as UTF-8.");
    }
  }

  private static String utf8(ByteBuffer bytes) throws CharacterCodingException {
    return StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(bytes)
        .toString();
  }

  private static String unmarked(byte[] bytes, List<Warning> warnings) {
    Charset wide = wide(bytes);
    if (!wide.equals(StandardCharsets.US_ASCII)) {
      warnings.add(
          new Warning("encoding", "Taken to be " + wide + ", for want of a mark.", none()));
      return new String(bytes, wide);
    }
    if (looksBinary(bytes)) {
      throw ReadProblem.failed(
          "It is not a text: it holds bytes that no text has. If it is a document of another kind,"
              + " give it its usual file ending (.pdf, .docx, …).");
    }
    try {
      return utf8(ByteBuffer.wrap(bytes));
    } catch (CharacterCodingException e) {
      warnings.add(
          new Warning(
              "encoding",
              "Not valid UTF-8, so taken to be "
                  + legacyName(bytes)
                  + ": accented letters may be wrong.",
              none()));
      return new String(bytes, WINDOWS);
    }
  }

  /** Latin-1 has no letters where windows-1252 has its dashes and quotation marks. */
  private static String legacyName(byte[] bytes) {
    for (byte b : bytes) {
      if ((b & 0xE0) == 0x80) {
        return "windows-1252";
      }
    }
    return "Latin-1 (ISO 8859-1)";
  }

  /** Whether the bytes are UTF-8 and no other encoding would likely give the same. */
  static boolean isSurelyUtf8(byte[] bytes) {
    int beyondAscii = 0;
    for (byte b : bytes) {
      beyondAscii += b < 0 ? 1 : 0;
    }
    if (beyondAscii == 0) {
      return false;
    }
    try {
      utf8(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /**
   * A stream that begins with {@code head}, without its byte order mark and in UTF-8 when it is in
   * a wider encoding; any other is left as it is.
   */
  public static InputStream asUtf8(InputStream stream, byte[] head) throws IOException {
    Charset marked = byMark(head);
    Charset charset = marked.equals(StandardCharsets.US_ASCII) ? wide(head) : marked;
    if (charset.equals(StandardCharsets.US_ASCII)) {
      return stream;
    }
    if (charset.equals(StandardCharsets.UTF_8)) {
      stream.skipNBytes(3);
      return stream;
    }
    if (!marked.equals(StandardCharsets.US_ASCII)) {
      stream.skipNBytes(charset.name().startsWith("UTF-32") ? 4 : 2);
    }
    return new PeekStream(
        ReaderInputStream.builder()
            .setReader(new InputStreamReader(stream, charset))
            .setCharset(StandardCharsets.UTF_8)
            .get());
  }

  /** The charset a byte order mark names; US-ASCII when there is none. */
  private static Charset byMark(byte[] bytes) {
    if (Magic.starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return StandardCharsets.UTF_8;
    }
    if (Magic.starts(bytes, 0xFF, 0xFE, 0, 0)) {
      return Charset.forName("UTF-32LE");
    }
    if (Magic.starts(bytes, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    }
    return Magic.starts(bytes, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : StandardCharsets.US_ASCII;
  }

  private static Charset wide(byte[] bytes) {
    int length = Math.min(bytes.length, SAMPLE) / 2 * 2;
    int evenZeros = 0;
    int oddZeros = 0;
    for (int i = 0; i < length; i += 2) {
      evenZeros += bytes[i] == 0 ? 1 : 0;
      oddZeros += bytes[i + 1] == 0 ? 1 : 0;
    }
    int pairs = length / 2;
    if (pairs >= 4 && oddZeros > pairs * 0.7 && evenZeros < pairs * 0.05) {
      return StandardCharsets.UTF_16LE;
    }
    if (pairs >= 4 && evenZeros > pairs * 0.7 && oddZeros < pairs * 0.05) {
      return StandardCharsets.UTF_16BE;
    }
    return StandardCharsets.US_ASCII;
  }

  private static boolean looksBinary(byte[] bytes) {
    int odd = 0;
    int length = Math.min(bytes.length, SAMPLE);
    for (int i = 0; i < length; i++) {
      int b = bytes[i] & 0xFF;
      boolean control = b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x1B;
      odd += control || b == 0x7F ? 1 : 0;
    }
    return odd > length * 0.02 + 4;
  }

  /**
   * Puts U+FFFD in the place of NUL and of half surrogate pairs, one for one, so that the text can
   * be stored as UTF-8 everywhere and no offset moves.
   */
  private static String clean(String text, List<Warning> warnings) {
    int replaced = 0;
    StringBuilder cleaned = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean opens =
          Character.isHighSurrogate(c)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      boolean closes =
          Character.isLowSurrogate(c) && i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
      boolean paired = opens || closes;
      if (c == 0 || (Character.isSurrogate(c) && !paired)) {
        replaced++;
        cleaned.append('\uFFFD');
      } else {
        cleaned.append(c);
      }
    }
    if (replaced == 0) {
      return text;
    }
    warnings.add(
        new Warning(
            "encoding",
            replaced + " characters that no text can hold were replaced by \uFFFD.",
            none()));
    return cleaned.toString();
  }

  private static Optional<Span> none() {
    return Optional.empty();
  }
}
