package org.cronista.cli.option;

import java.util.Map;
import picocli.CommandLine.Option;

/** What the chronology is called. */
public final class TitleOption {

  @Option(
      names = "--title",
      paramLabel = "TEXT",
      defaultValue = "Chronology",
      description = "Title of the page. Default: Chronology.")
  private String title = "Chronology";

  /** The title. */
  public String title() {
    return title;
  }

  /** Puts the option on record. */
  public void describe(Map<String, Object> options) {
    options.put("title", title);
  }
}
