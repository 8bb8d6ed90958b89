package org.cronista.packs.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Many short texts in one array of bytes. Grows while it is built, by one thread. */
final class Texts {

  private byte[] bytes = new byte[1 << 16];
  private int[] ends = new int[1 << 12];
  private int size;

  /** Adds a text in UTF-8 and returns its number. */
  int add(byte[] source, int start, int end) {
    int from = size == 0 ? 0 : ends[size - 1];
    int length = end - start;
    if (from + length > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, from + length));
    }
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, ends.length * 2);
    }
    System.arraycopy(source, start, bytes, from, length);
    ends[size] = from + length;
    return size++;
  }

  int add(String text) {
    byte[] source = text.getBytes(StandardCharsets.UTF_8);
    return add(source, 0, source.length);
  }

  /** Gives back what growing took too much. */
  Texts trim() {
    bytes = Arrays.copyOf(bytes, size == 0 ? 0 : ends[size - 1]);
    ends = Arrays.copyOf(ends, size);
    return this;
  }

  int size() {
    return size;
  }

  String get(int number) {
    int start = start(number);
    return new String(bytes, start, ends[number] - start, StandardCharsets.UTF_8);
  }

  int length(int number) {
    return ends[number] - start(number);
  }

  /** Whether the first {@code length} bytes of a text are those of {@code other}. */
  boolean startsWith(int number, int length, byte[] other) {
    int start = start(number);
    return length == other.length && Arrays.equals(bytes, start, start + length, other, 0, length);
  }

  /** The byte at a position of a text. */
  byte byteAt(int number, int position) {
    return bytes[start(number) + position];
  }

  private int start(int number) {
    return number == 0 ? 0 : ends[number - 1];
  }
}
