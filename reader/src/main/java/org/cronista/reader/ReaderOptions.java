package org.cronista.reader;

import java.time.Duration;

/**
 * Limits and choices for reading.
 *
 * @param maxBytes the largest file read
 * @param maxTextCharacters the longest text kept of one document
 * @param maxDepth how deep folders may be nested
 * @param timeLimit how long one file may take
 * @param language {@code auto}, or the ISO 639-1 code that every document is taken to be in
 */
public record ReaderOptions(
    long maxBytes, int maxTextCharacters, int maxDepth, Duration timeLimit, String language) {

  /** 64 MiB, 20 million characters, 32 folders deep, 60 seconds, language found out. */
  public static ReaderOptions defaults() {
    return new ReaderOptions(64L << 20, 20_000_000, 32, Duration.ofSeconds(60), "auto");
  }

  /** The same with another language. */
  public ReaderOptions withLanguage(String value) {
    return new ReaderOptions(maxBytes, maxTextCharacters, maxDepth, timeLimit, value);
  }

  /** The same with another limit on file size. */
  public ReaderOptions withMaxBytes(long value) {
    return new ReaderOptions(value, maxTextCharacters, maxDepth, timeLimit, language);
  }

  /** The same with another limit on the text's length. */
  public ReaderOptions withMaxTextCharacters(int value) {
    return new ReaderOptions(maxBytes, value, maxDepth, timeLimit, language);
  }

  /** The same with another time limit. */
  public ReaderOptions withTimeLimit(Duration value) {
    return new ReaderOptions(maxBytes, maxTextCharacters, maxDepth, value, language);
  }
}
