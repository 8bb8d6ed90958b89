package org.cronista.reader;

import java.util.Locale;

/** What became of an input. */
public enum Outcome {
  READ,
  SKIPPED,
  FAILED;

  /** As written in {@code run.json}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
