package org.cronista.desk;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How the desk is reached.
 *
 * @param host the address it listens on
 * @param port the port; 0 for any that is free
 * @param names the names by which browsers may call it besides those of this machine, lower case
 * @param tls the key it proves itself with; empty for plain HTTP
 * @param behindProxy whether a proxy in front of it ends TLS and names the caller
 * @param idle how long a sign-in lasts without a request
 * @param longest how long a sign-in lasts at most
 */
public record DeskSettings(
    String host,
    int port,
    List<String> names,
    Optional<Tls> tls,
    boolean behindProxy,
    Duration idle,
    Duration longest) {

  /** Copies the names. */
  public DeskSettings {
    names = List.copyOf(names);
  }

  /** On this machine only, on {@code port}. */
  public static DeskSettings local(int port) {
    return new DeskSettings(
        "127.0.0.1",
        port,
        List.of(),
        Optional.empty(),
        false,
        Duration.ofHours(2),
        Duration.ofHours(12));
  }

  /** Whether browsers reach it by HTTPS, so that cookies may insist on it. */
  public boolean secure() {
    return tls.isPresent() || behindProxy;
  }

  /**
   * A key for HTTPS.
   *
   * @param keystore a PKCS #12 or JKS file
   * @param password its password
   */
  public record Tls(Path keystore, String password) {
    /** Without the password. */
    @Override
    public String toString() {
      return "Tls[" + keystore + "]";
    }
  }
}
