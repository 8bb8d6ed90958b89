package org.cronista.packs.internal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.cronista.packs.PackException;
import org.cronista.packs.PackLocation;

/** One file of a pack, read. */
final class PackFile {

  private final String pack;
  private final Section section;
  private final String path;
  private final Supplier<ByteBuffer> content;

  /**
   * A file.
   *
   * @param pack the pack's folder name
   * @param section what kind of file it is
   * @param path the pack's folder name and the path within, with {@code /}
   * @param content its bytes; not copied
   */
  PackFile(String pack, Section section, String path, byte[] content) {
    this(pack, section, path, () -> ByteBuffer.wrap(content));
  }

  /** A file that is not read but lies in memory where it is, once somebody asks for it. */
  PackFile(String pack, Section section, String path, Supplier<ByteBuffer> content) {
    this.pack = pack;
    this.section = section;
    this.path = path;
    this.content = content;
  }

  String pack() {
    return pack;
  }

  Section section() {
    return section;
  }

  String path() {
    return path;
  }

  /** The bytes, not to be changed. */
  byte[] content() {
    ByteBuffer bytes = content.get();
    if (bytes.hasArray() && bytes.array().length == bytes.capacity()) {
      return bytes.array();
    }
    byte[] copy = new byte[bytes.capacity()];
    bytes.get(0, copy);
    return copy;
  }

  /** The bytes where they lie, not to be changed. */
  ByteBuffer buffer() {
    return content.get();
  }

  /** Whether it is a gazetteer made for mapping. */
  boolean isMappable() {
    return path.endsWith(WorldPlacesFormat.ENDING);
  }

  /** The file name without folders and ending. */
  String stem() {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return name.substring(0, name.indexOf('.'));
  }

  PackLocation at(int line) {
    return new PackLocation(path, line);
  }

  /**
   * The content as text, without a byte order mark.
   *
   * @throws PackException if it is not UTF-8
   */
  String text() {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer bytes = ByteBuffer.wrap(content());
    try {
      String text = decoder.decode(bytes).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new PackException(at(lineOf(bytes.position())), "not UTF-8; save the file as UTF-8", e);
    }
  }

  private int lineOf(int position) {
    int line = 1;
    byte[] bytes = content();
    for (int i = 0; i < position; i++) {
      if (bytes[i] == '\n') {
        line++;
      }
    }
    return line;
  }
}
