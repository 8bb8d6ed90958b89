package org.cronista.cli.option;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Up to when things count. */
public final class AsOfOption {

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = AsOf.class,
      description = "Count only what had been said by the end of this day, month or year.")
  private Optional<LocalDate> day = Optional.empty();

  /** The last day that counts, if there is one. */
  public Optional<LocalDate> day() {
    return day;
  }

  /** Puts the option on record. */
  public void describe(Map<String, Object> options) {
    options.put("asOf", day);
  }
}
