package org.cronista.desk.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.cronista.model.ContentHash;

/** Secrets that nobody can guess, and the hashes by which they are known again. */
public final class Secrets {

  private static final int BYTES = 32;
  private static final int ID_BYTES = 8;

  private final SecureRandom random = new SecureRandom();

  /** A new secret of 256 bits, safe in URLs and cookies. */
  public String next() {
    return next(BYTES);
  }

  /** A new short identifier, no secret. */
  public String nextId() {
    return next(ID_BYTES);
  }

  private String next(int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** What is kept of a secret. A plain hash will do: there are too many secrets to try. */
  public static String hash(String secret) {
    return ContentHash.sha256(secret.getBytes(StandardCharsets.UTF_8));
  }

  /** Compares in a time that does not tell how much is alike. */
  public static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }
}
