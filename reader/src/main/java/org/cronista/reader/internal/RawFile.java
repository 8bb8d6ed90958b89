package org.cronista.reader.internal;

import java.util.Locale;
import java.util.Optional;

/**
 * A file's name and bytes. The array is shared, not copied: nobody writes to it.
 *
 * @param name path relative to the input
 * @param bytes the whole content
 * @param mediaType what kind of file it is, when something outside it is sure
 * @param charset the name of its character encoding, when something outside it tells
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and too large to copy
public record RawFile(
    String name, byte[] bytes, Optional<String> mediaType, Optional<String> charset) {

  /** A file of which nothing else is known. */
  public RawFile(String name, byte[] bytes) {
    this(name, bytes, Optional.empty(), Optional.empty());
  }

  /** The part of the name after its last dot, in lower case; empty without one. */
  public String extension() {
    String last = name.substring(name.lastIndexOf('/') + 1);
    int dot = last.lastIndexOf('.');
    return dot < 0 ? "" : last.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
