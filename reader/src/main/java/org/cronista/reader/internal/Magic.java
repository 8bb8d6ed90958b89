package org.cronista.reader.internal;

/** The first bytes by which a format is known. */
public final class Magic {

  private Magic() {}

  /** Whether {@code bytes} begins with these values from 0 to 255. */
  public static boolean starts(byte[] bytes, int... head) {
    if (bytes.length < head.length) {
      return false;
    }
    for (int i = 0; i < head.length; i++) {
      if ((bytes[i] & 0xFF) != head[i]) {
        return false;
      }
    }
    return true;
  }
}
