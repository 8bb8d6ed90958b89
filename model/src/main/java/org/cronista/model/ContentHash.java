package org.cronista.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 hashes, the ground of every identifier. */
public final class ContentHash {

  private static final int SHORT_BYTES = 8;

  private ContentHash() {}

  /** The full SHA-256 of some bytes, 64 lower-case hexadecimal digits. */
  public static String sha256(byte[] bytes) {
    return HexFormat.of().formatHex(newDigest().digest(bytes));
  }

  /**
   * The first 16 hexadecimal digits of the SHA-256 of the parts. The parts are length-prefixed, so
   * that ("ab", "c") and ("a", "bc") differ.
   */
  public static String shortHash(String... parts) {
    MessageDigest digest = newDigest();
    for (String part : parts) {
      byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
      digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
      digest.update(bytes);
    }
    return HexFormat.of().formatHex(digest.digest(), 0, SHORT_BYTES);
  }

  /** A fresh SHA-256 digest, for content too large to hold in memory. */
  public static MessageDigest newDigest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform must offer SHA-256", e);
    }
  }
}
