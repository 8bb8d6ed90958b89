package org.cronista.packs.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Finds rows by normalised name, and whether some name begins with given words: two open-addressing
 * hash tables over the bytes of the names. Every hit is compared byte by byte. Built by one thread,
 * then safe for all.
 */
final class NameIndex {

  private static final int NONE = -1;

  private final Texts names = new Texts();
  private byte[] buffer = new byte[1 << 8];
  private int[] rows = new int[1 << 12];
  private int[] next = new int[0];
  private int[] table = new int[0];
  private int[] prefixNames = new int[0];
  private byte[] prefixLengths = new byte[0];

  /** Told of each row that bears a name. */
  interface RowUse {
    /**
     * A row.
     *
     * @param row its number
     * @param first whether the name is its first
     */
    void accept(int row, boolean first);
  }

  /**
   * Adds a name of a row.
   *
   * @param source holds the name, not yet normal, from {@code start} to {@code end}, exclusive
   * @param start where it begins
   * @param end where it ends
   * @param row the row
   * @param first whether it is the row's first name
   */
  void add(byte[] source, int start, int end, int row, boolean first) {
    if (buffer.length < end - start) {
      buffer = new byte[end - start];
    }
    int length = PlaceName.normaliseAscii(source, start, end, buffer);
    int number =
        length >= 0
            ? names.add(buffer, 0, length)
            : names.add(
                PlaceName.normalise(
                    new String(source, start, end - start, StandardCharsets.UTF_8)));
    if (number == rows.length) {
      rows = Arrays.copyOf(rows, rows.length * 2);
    }
    rows[number] = first ? row : ~row;
  }

  /** To be called when all names are there. */
  NameIndex build() {
    names.trim();
    rows = Arrays.copyOf(rows, names.size());
    next = new int[names.size()];
    table = filled(tableSize(2 * names.size()));
    prefixNames = filled(tableSize(4 * names.size()));
    prefixLengths = new byte[prefixNames.length];
    for (int name = 0; name < names.size(); name++) {
      insert(name);
    }
    return this;
  }

  void forEach(String normalName, RowUse use) {
    byte[] wanted = normalName.getBytes(StandardCharsets.UTF_8);
    int mask = table.length - 1;
    for (int slot = hash(wanted) & mask; table[slot] != NONE; slot = (slot + 1) & mask) {
      int name = table[slot];
      if (names.startsWith(name, names.length(name), wanted)) {
        for (int same = name; same != NONE; same = next[same]) {
          int row = rows[same];
          use.accept(row < 0 ? ~row : row, row >= 0);
        }
        return;
      }
    }
  }

  boolean isPrefix(String normalWords) {
    byte[] wanted = normalWords.getBytes(StandardCharsets.UTF_8);
    int mask = prefixNames.length - 1;
    for (int slot = hash(wanted) & mask; prefixNames[slot] != NONE; slot = (slot + 1) & mask) {
      if (names.startsWith(prefixNames[slot], prefixLengths[slot] & 0xFF, wanted)) {
        return true;
      }
    }
    return false;
  }

  private void insert(int name) {
    int length = Math.min(names.length(name), 0xFF);
    int hash = 0;
    for (int position = 0; position < length; position++) {
      byte current = names.byteAt(name, position);
      if (current == ' ') {
        insertPrefix(name, position, finished(hash));
      }
      hash = extended(hash, current);
    }
    if (names.length(name) == length) {
      insertPrefix(name, length, finished(hash));
      insertName(name, finished(hash));
    }
  }

  private void insertName(int name, int hash) {
    int mask = table.length - 1;
    int slot = hash & mask;
    while (table[slot] != NONE && !same(table[slot], name, names.length(name))) {
      slot = (slot + 1) & mask;
    }
    next[name] = table[slot];
    table[slot] = name;
  }

  private void insertPrefix(int name, int length, int hash) {
    int mask = prefixNames.length - 1;
    int slot = hash & mask;
    while (prefixNames[slot] != NONE) {
      if ((prefixLengths[slot] & 0xFF) == length && begins(prefixNames[slot], name, length)) {
        return;
      }
      slot = (slot + 1) & mask;
    }
    prefixNames[slot] = name;
    prefixLengths[slot] = (byte) length;
  }

  private boolean same(int one, int other, int length) {
    return names.length(one) == length && begins(one, other, length);
  }

  private boolean begins(int one, int other, int length) {
    for (int position = 0; position < length; position++) {
      if (names.byteAt(one, position) != names.byteAt(other, position)) {
        return false;
      }
    }
    return true;
  }

  private static int hash(byte[] bytes) {
    int hash = 0;
    for (byte current : bytes) {
      hash = extended(hash, current);
    }
    return finished(hash);
  }

  private static int extended(int hash, byte current) {
    return 31 * hash + current;
  }

  private static int finished(int hash) {
    int spread = hash * 0x9E3779B9;
    return spread ^ (spread >>> 15);
  }

  private static int tableSize(int atLeast) {
    return Math.max(16, Integer.highestOneBit(atLeast) * 2);
  }

  private static int[] filled(int size) {
    int[] filled = new int[size];
    Arrays.fill(filled, NONE);
    return filled;
  }
}
