package org.cronista.archive;

import java.util.Map;

/** The troubles that a person can do something about, by what their SQL state begins with. */
final class PostgresTrouble {

  private static final Map<String, String> SENTENCES =
      Map.of(
          "08", " cannot be reached. Check that the server runs, and host and port in the URL.",
          "28", " does not let this user in. Check user and password in the URL.",
          "3D", " does not exist. Create it first, with createdb.",
          "42501", " does not give this user the right to do this. Ask who keeps the server.",
          "53", " has no more room, memory or connections. Ask who keeps the server.",
          "57P", " is being shut down or started. Try again when it is back.");

  private PostgresTrouble() {}

  /** What follows the database's name: what is the matter, what to do. Empty when unknown. */
  static String sentence(String sqlState) {
    return SENTENCES.entrySet().stream()
        .filter(known -> sqlState.startsWith(known.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }
}
