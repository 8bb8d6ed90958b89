package org.cronista.reader.internal;

import java.util.Locale;

/**
 * A file's name and bytes. The array is shared, not copied: nobody writes to it.
 *
 * @param name path relative to the input
 * @param bytes the whole content
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and too large to copy
public record RawFile(String name, byte[] bytes) {

  /** The part of the name after its last dot, in lower case; empty without one. */
  public String extension() {
    String last = name.substring(name.lastIndexOf('/') + 1);
    int dot = last.lastIndexOf('.');
    return dot < 0 ? "" : last.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
