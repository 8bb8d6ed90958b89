package org.cronista.desk.access;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/**
 * Hashes and compares passwords: Argon2id with 19 MiB and two passes, the least that OWASP's cheat
 * sheet on password storage asks for.
 */
public final class Passwords {

  /** The least number of code points of a password. */
  public static final int SHORTEST = 10;

  /** More than this is cut off by nobody and would only cost time. */
  public static final int LONGEST = 200;

  private static final int MEMORY_KIB = 19 * 1024;
  private static final int PASSES = 2;
  private static final int LANES = 1;
  private static final int HASH_BYTES = 32;
  private static final int AT_A_TIME = 2;

  private final Argon2Function function =
      Argon2Function.getInstance(MEMORY_KIB, PASSES, LANES, HASH_BYTES, Argon2.ID);
  // Compared with when nobody has the name, so that the answer takes as long.
  private final String nobodys = hash("nobody's password");
  private final Semaphore turns = new Semaphore(AT_A_TIME);

  /** The encoded hash, salt and parameters included. */
  public String hash(String password) {
    return Password.hash(password).addRandomSalt().with(function).getResult();
  }

  /**
   * Whether the password is the one that was hashed.
   *
   * @param hash the encoded hash; empty when there is none, which takes as long and is never so
   */
  public boolean matches(String password, Optional<String> hash) {
    turns.acquireUninterruptibly();
    try {
      String compared = hash.orElse(nobodys);
      boolean same =
          Password.check(password, compared).with(Argon2Function.getInstanceFromHash(compared));
      return same && hash.isPresent();
    } finally {
      turns.release();
    }
  }

  /** Whether somebody may choose it: long enough, not too long, not one character repeated. */
  public static boolean isAcceptable(String password) {
    int length = password.codePointCount(0, password.length());
    return length >= SHORTEST && length <= LONGEST && password.codePoints().distinct().count() > 3;
  }
}
